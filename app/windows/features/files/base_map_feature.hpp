// Another base map: out of a file, or from the official source.
#pragma once

#include "app/document/project_document.hpp"
#include "app/network/official_source.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"
#include "core/service/base_map_exchange.hpp"

namespace maillage {

class MapView;

/// All runs in the background; a failure is told in a message, and the project stays as it was.
class BaseMapFeature : public QObject {
    Q_OBJECT
public:
    BaseMapFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    void importFile(const std::filesystem::path& path);
    void download(const OfficialSource& source = {});

private:
    void askFile();
    void askDownload();
    /// Runs what gives another base map; its answer is one undo step of this name.
    void run(const QString& name, const QString& doing, std::function<ImportOutcome(const Monitor&)> work);
    void showImported(const QString& name, const ImportOutcome& outcome);

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
};

} // namespace maillage
