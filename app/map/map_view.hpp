// The map on screen: the sheet through the one painter, zoom at the cursor, pan, hover, click, and the
// structure that is tried.
#pragma once

#include "app/document/project_document.hpp"
#include "app/render/map/map_changes.hpp"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace maillage {

/// While the map moves, the picture painted last is shifted and scaled; it is painted anew when the movement
/// ends. While a structure is dragged, only what it changes is painted again.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const ProjectDocument& document() const { return m_document; }
    [[nodiscard]] Selection& selection() { return m_document.selection(); }
    void showAll();
    /// By whole steps between round scales: positive to a larger map. The place stays where it is.
    void zoomAt(QPointF place, int steps);
    /// While armed, an EVS follows the cursor and a click places it.
    void setArmed(bool armed);
    [[nodiscard]] bool isArmed() const { return m_isArmed; }
    /// With the id of a structure, its territory, of the base or as the scenario has it, is outlined and a
    /// click picks a commune; empty for none.
    void setEditedStructure(const QString& id, bool inScenario = false);
    /// Selects them and brings them into sight.
    void goTo(const std::vector<CommuneIndex>& communes);

    /// The commune drawn at a place of the widget.
    [[nodiscard]] std::optional<CommuneIndex> communeAt(QPointF place) const;
    /// The id of the structure whose sign is drawn there; empty for none, and over gathered signs.
    [[nodiscard]] std::string structureAt(QPointF place) const;
    /// Where the signs and names are drawn now.
    [[nodiscard]] const MapLayout& mapLayout() const { return m_painted.layout; }
    /// What the scale names, and has no room for.
    [[nodiscard]] QStringList unplaced() const { return unplacedNames(m_painted.sheet, m_painted.layout); }
    /// Which gathered signs are drawn there: their ranks among the sheet's symbols; empty for none.
    [[nodiscard]] std::vector<std::size_t> gatheredAt(QPointF place) const;
    /// The names of what is gathered there, for a person; empty for none.
    [[nodiscard]] QString gatheredText(QPointF place) const;
    [[nodiscard]] MapPoint mapPointAt(QPointF place) const { return m_view.toMap(place / unit()); }
    [[nodiscard]] QPointF placeOf(MapPoint point) const { return m_view.toPage(point) * unit(); }
    /// n of "1 : n" on this screen.
    [[nodiscard]] double scaleDenominator() const { return m_view.denominator() / kMagnification; }
    [[nodiscard]] QSize sizeHint() const override { return {820, 640}; }

Q_SIGNALS:
    void hovered(std::optional<maillage::CommuneIndex> commune);
    void armedChanged(bool armed);
    void communePicked(maillage::CommuneIndex commune);
    /// The sign of a structure that the scenario opens is pulled over another commune.
    void structureDragged(const std::string& structure, maillage::CommuneIndex commune);
    void structureDropped();
    /// A menu is asked for: over a sign, `structure` is its id.
    void menuAsked(std::optional<maillage::CommuneIndex> commune, const std::string& structure,
                   const QPoint& place);
    void scaleChanged();
    /// Its signs and names may stand elsewhere than before.
    void drawn();

protected:
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
    /// Pixels per painter unit.
    [[nodiscard]] double unit() const { return logicalDpiX() / 2540.0 * kMagnification; }
    [[nodiscard]] QRectF target() const { return {QPointF(0, 0), QSizeF(size()) / unit()}; }
    void repaintMap();
    void renderPicture();
    /// Paints again only what the sheet changed, where the picture is of the same view.
    void updatePicture();
    void paintPicture(const QRegion& region);
    /// The layout of the sheet as it is now, with the signs that are spread.
    [[nodiscard]] MapLayout layoutNow() const;
    /// Its signs alone: what is under the mouse is asked at every move.
    [[nodiscard]] MapLayout signsNow() const;
    [[nodiscard]] MapLayout withSpread(MapLayout layout) const;
    void selectIn(const QRectF& rectangle);
    void click(QPointF place);
    void point(std::optional<CommuneIndex> commune);
    void place();

    ProjectDocument& m_document;
    ViewTransform m_view;
    QPixmap m_picture;
    /// What `m_picture` shows.
    PaintedMap m_painted;
    /// The sheet is another than that of `m_painted`.
    bool m_isOutdated = false;
    QTimer m_settle;
    bool m_isArmed = false;
    std::string m_edited;
    bool m_editsScenario = false;
    /// The id of the opened structure under the button that was pressed.
    std::string m_dragged;
    bool m_showsAll = true;
    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_isPanning = false;
    /// Drawn with Shift or Ctrl held, from where the button was pressed.
    std::optional<QRectF> m_rectangle;
    bool m_isAdding = false;
    /// What the wheel turned less than a step.
    int m_turned = 0;
    /// The first sign of the cluster that is spread.
    std::optional<std::string> m_spread;
    std::optional<CommuneIndex> m_pointed;
};

} // namespace maillage
