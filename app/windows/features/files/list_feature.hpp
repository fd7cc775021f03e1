// Lists that a person brings, and the template to fill in.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

#include <functional>

namespace maillage {

class ImportDialog;
class MapView;

class ListFeature : public QObject {
    Q_OBJECT
public:
    ListFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    /// Opens the dialog that shows a list before it is accepted.
    void importList(const std::filesystem::path& path);
    /// One after another, each when the dialog of the one before is closed; then calls `done`.
    void importLists(std::vector<std::filesystem::path> paths, std::function<void()> done);
    /// .csv, .xlsx or .ods by the ending. In the background.
    void writeTemplate(const std::filesystem::path& path);

private:
    /// The dialog that is open.
    ImportDialog& openImport(const std::filesystem::path& path);
    void askList();
    void askTemplate();
    /// Where nothing of a new list holds yet at the date of the map, the last year.
    void showFirstRows();

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
