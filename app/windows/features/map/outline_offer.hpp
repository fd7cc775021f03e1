// A strip under the map, as long as the outlines are made up: the real ones are one click away.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

class QAction;
class QLabel;
class QToolBar;

namespace maillage {

class BaseMapFeature;

class OutlineOffer : public QObject {
    Q_OBJECT
public:
    OutlineOffer(const ProjectDocument& document, BaseMapFeature& baseMap, Frame& frame);

    /// Shown where the map is schematic, unless it was declined for this project.
    void refresh();

private:
    void decline();
    /// Once for each map and file: a document changes many times a second.
    void follow();
    [[nodiscard]] QString projectName() const;

    const ProjectDocument& m_document;
    QToolBar& m_bar;
    QAction* m_download;
    std::shared_ptr<const BaseMap> m_map; // that was seen last, with its file
    std::filesystem::path m_path;
};

} // namespace maillage
