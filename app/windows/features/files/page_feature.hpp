// The page of what the map shows: as a file, and on a printer.
#pragma once

#include "app/dialogs/files/export_dialog.hpp"
#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

class QPrinter;

namespace maillage {

struct PageContent;

class PageFeature : public QObject {
    Q_OBJECT
public:
    PageFeature(ProjectDocument& document, Frame& frame);

    // Each asks for nothing. Throw Error.
    void write(const std::filesystem::path& path, const ExportOptions& options = {});
    void print(QPrinter& printer, const ExportOptions& options = {});

private:
    /// The page of what the map shows; of `scenario`, which must outlive it.
    [[nodiscard]] PageContent contentOf(const Scenario& scenario, const ExportOptions& options) const;
    void tell(const QString& done, const QStringList& unplaced);
    void ask(PageTarget target, std::function<void(const ExportOptions&)> answered);
    void askFile();
    void askPrinter();

    ProjectDocument& m_document;
    Frame& m_frame;
};

} // namespace maillage
