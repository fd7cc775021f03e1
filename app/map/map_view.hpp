// The map on screen: the sheet through the one painter, zoom at the cursor, and the tool that is in the hand.
#pragma once

#include "app/document/project_document.hpp"
#include "app/map/tools/map_tool.hpp"
#include "app/render/map/map_changes.hpp"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace maillage {

class MapTitle;

/// What mouse and keys do, but for the wheel, the double click and the menu, is the current tool's.
/// While the map moves, the picture painted last is shifted and scaled; it is painted anew when the movement
/// ends. While a structure is dragged, only what it changes is painted again.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(ProjectDocument& document, QWidget* parent = nullptr);

    /// Less, in pixels, is a click.
    static constexpr int kDragDistance = 6;

    [[nodiscard]] ProjectDocument& document() { return m_document; }
    [[nodiscard]] const ProjectDocument& document() const { return m_document; }
    [[nodiscard]] Selection& selection() { return m_document.selection(); }
    void showAll();
    /// By whole steps between round scales: positive to a larger map. The place stays where it is.
    void zoomAt(QPointF place, int steps);
    void pan(QPointF pixels);
    /// Another tool into the hand, which must be a child of this map, in the place of the one that is there;
    /// nullptr to look, as at first.
    void setTool(MapTool* tool);
    /// What the tool in the hand has begun is taken back, and the map looks again.
    void abandonTool();
    /// Other work begins, in a dialog or on another project: a tool that must not go on meanwhile is laid
    /// down.
    void interruptTool() { m_tool->interrupt(); }
    [[nodiscard]] MapTool& currentTool() const { return *m_tool; }
    [[nodiscard]] bool isLooking() const { return m_tool == m_look; }
    /// Brings them into sight, as large as the window allows, with what lies around.
    void fit(const std::vector<CommuneIndex>& communes);
    /// Selects them and brings them into sight.
    void goTo(const std::vector<CommuneIndex>& communes);

    /// Moves the map as little as it takes to see all of a commune, or its middle where it is larger than the
    /// window.
    void bringIntoSight(CommuneIndex commune);

    /// The commune drawn at a place of the widget.
    [[nodiscard]] std::optional<CommuneIndex> communeAt(QPointF place) const;
    /// The id of the structure whose sign is drawn there; empty for none, and over gathered signs.
    [[nodiscard]] std::string structureAt(QPointF place) const;
    /// A ring that is drawn, and the commune that it is about.
    struct RingAt {
        std::uint32_t qpv = 0; // its rank in the project
        std::optional<CommuneIndex> commune;
    };
    /// The ring of a QPV drawn there, or its name; none over gathered ones.
    [[nodiscard]] std::optional<RingAt> ringAt(QPointF place) const;
    /// The commune that a click there is about: that of the ring drawn there, else the one drawn there.
    [[nodiscard]] std::optional<CommuneIndex> communeMeantAt(QPointF place) const;
    /// What is known of the QPV whose ring is drawn there; empty for none.
    [[nodiscard]] QString ringText(QPointF place) const;
    /// Where the signs and names are drawn now.
    [[nodiscard]] const MapLayout& mapLayout() const { return m_painted.layout; }
    /// What the scale names, and has no room for.
    [[nodiscard]] QStringList unplaced() const { return unplacedNames(m_painted.sheet, m_painted.layout); }
    /// QPV that the map does not name in full.
    [[nodiscard]] QStringList unnamed() const {
        return unnamedQpvs(m_painted.sheet, m_painted.layout, *m_document.project().qpvs);
    }
    /// Which gathered signs are drawn there: their ranks among the sheet's symbols; empty for none.
    [[nodiscard]] std::vector<std::size_t> gatheredAt(QPointF place) const;
    /// The names of what is gathered there, for a person; empty for none.
    [[nodiscard]] QString gatheredText(QPointF place) const;
    /// The commune that mouse or keys pointed to last.
    [[nodiscard]] std::optional<CommuneIndex> pointed() const { return m_pointed; }
    void point(std::optional<CommuneIndex> commune);
    /// Gathers the signs that were spread, and spreads those gathered there; false where none are.
    bool spreadAt(QPointF place);
    /// Paints it anew, at the end of a movement.
    void repaintMap();
    /// Under it, what one gesture changes merges into one undo step: another at each call.
    [[nodiscard]] int newStep() { return ++m_step; }
    /// Pixels per painter unit.
    [[nodiscard]] double unit() const { return logicalDpiX() / 2540.0 * kMagnification; }
    [[nodiscard]] MapPoint mapPointAt(QPointF place) const { return m_view.toMap(place / unit()); }
    [[nodiscard]] QPointF placeOf(MapPoint point) const { return m_view.toPage(point) * unit(); }
    /// The ground that is in sight, metres.
    [[nodiscard]] Envelope seen() const;
    /// Nobody zoomed or moved it: all of the territory is in sight.
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    /// n of "1 : n" on this screen.
    [[nodiscard]] double scaleDenominator() const { return m_view.denominator() / kMagnification; }
    [[nodiscard]] QSize sizeHint() const override { return {820, 640}; }

Q_SIGNALS:
    void hovered(std::optional<maillage::CommuneIndex> commune);
    void toolChanged();
    /// The tool in the hand says something else.
    void sentenceChanged();
    /// What was done with a tool, or could not be.
    void told(const QString& sentence);
    /// A menu is asked for: over a sign, `structure` is its id.
    void menuAsked(std::optional<maillage::CommuneIndex> commune, const std::string& structure,
                   const QPoint& place);
    void scaleChanged();
    /// Its signs and names may stand elsewhere than before.
    void drawn();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Names and signs are larger than on paper: a screen is read from further away.
    static constexpr double kMagnification = 1.3;
    [[nodiscard]] QRectF target() const { return {QPointF(0, 0), QSizeF(size()) / unit()}; }
    /// Of what lies outside the territory.
    [[nodiscard]] QColor surroundings() const;
    void renderPicture();
    /// Paints again only what the sheet changed, where the picture is of the same view.
    void updatePicture();
    void paintPicture(const QRegion& region);
    /// The layout of the sheet as it is now, with the signs that are spread.
    [[nodiscard]] MapLayout layoutNow() const;
    /// Its signs alone: what is under the mouse is asked at every move.
    [[nodiscard]] MapLayout signsNow() const;
    [[nodiscard]] MapLayout withSpread(MapLayout layout) const;

    ProjectDocument& m_document;
    ViewTransform m_view;
    QPixmap m_picture;
    /// What `m_picture` shows.
    PaintedMap m_painted;
    /// The sheet is another than that of `m_painted`.
    bool m_isOutdated = false;
    QTimer m_settle;
    MapTitle* m_title;
    /// The tool when no other is in the hand.
    MapTool* m_look;
    MapTool* m_tool;
    /// Above those by which the changes of one rule merge.
    int m_step = 1'000'000;
    bool m_showsAll = true;
    /// While the left button is held, as it was pressed and moved last.
    std::optional<MapMouse> m_held;
    bool m_isDragging = false;
    /// What the wheel turned less than a step.
    int m_turned = 0;
    /// The first sign of the cluster that is spread.
    std::optional<std::string> m_spread;
    std::optional<CommuneIndex> m_pointed;
};

} // namespace maillage
