// The page of what the map shows: as a file, on a printer, and on the clipboard.
#pragma once

#include "app/dialogs/files/export_dialog.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

class QPrinter;

namespace maillage {

class ComposerDialog;
class MapView;

class PageFeature : public QObject {
    Q_OBJECT
public:
    PageFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    // Each asks for nothing. Throw Error.
    void write(const std::filesystem::path& path, const ExportOptions& options = {});
    void print(QPrinter& printer, const ExportOptions& options = {});
    /// The same file away from the window's thread, with its progress; told when it is there.
    void startWriting(const std::filesystem::path& path, const ExportOptions& options);
    /// The page of what is in sight, signed as the last export, as picture and as drawing.
    void copy();

private:
    [[nodiscard]] PageJob job(const ExportOptions& options) const;
    void ask(PageTarget target, std::function<void(const ExportOptions&)> answered);
    void compose(ExportDialog& asked);
    void keepTemplate(const ComposerDialog& composer, ExportDialog& asked);
    void askFile();
    void askPrinter();

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
