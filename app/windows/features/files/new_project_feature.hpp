// A project of another département: asked for, made in the background, and open in the place of the present
// one.
#pragma once

#include "app/dialogs/new_project/new_project_dialog.hpp"
#include "app/network/official_download.hpp"
#include "app/windows/features/files/base_map_feature.hpp"
#include "app/windows/features/files/file_feature.hpp"
#include "app/windows/features/files/list_feature.hpp"

namespace maillage {

/// The new project has no file until it is saved; each list that follows is an undo step of its own.
class NewProjectFeature : public QObject {
    Q_OBJECT
public:
    NewProjectFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work,
                      FileFeature& files, ListFeature& lists, BaseMapFeature& baseMap);

    /// Makes it, then opens the import of each list; what the person has not saved is theirs to keep before.
    void create(const NewProjectChoice& choice, const OfficialSource& asking = {});

    /// Opens the dialog, where nothing speaks against leaving the project that is open; with what is known of
    /// a map that was found to be of another département.
    void ask(const std::string& departement = {}, const std::filesystem::path& layer = {});

private:
    /// A project made from the files, and sentences on what of them found no place.
    struct MadeProject {
        Project project;
        QStringList remarks;
    };

    void begin(const MadeProject& made, const NewProjectChoice& choice);
    void tell(const QStringList& remarks);

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
    FileFeature& m_files;
    ListFeature& m_lists;
    BaseMapFeature& m_baseMap;
};

} // namespace maillage
