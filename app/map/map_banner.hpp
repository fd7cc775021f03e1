// What a click on the map does now, over the map: of the tool in the hand, of a preview, and that the map
// went back to the base.
#pragma once

#include <QLabel>
#include <QTimer>

namespace maillage {

class MapView;

/// Hidden while the map is only looked at; in the place of the title while it speaks, so that a low map is
/// not covered twice. What it begins to say is said aloud, too.
class MapBanner : public QLabel {
    Q_OBJECT
public:
    /// A child of the map; the mouse goes through it.
    MapBanner(MapView& map, QWidget& title);

    /// As plain text, a line each; empty while hidden.
    [[nodiscard]] QStringList lines() const;

private:
    void refresh();
    void tellLeft(const QString& scenario);

    MapView& m_map;
    QWidget& m_title;
    /// Said for a while.
    QString m_notice;
    QTimer m_noticeEnds;
    QStringList m_said;
};

} // namespace maillage
