// Communes that are shown on the map to a form beside it.
#pragma once

#include "app/map/tools/map_tool.hpp"
#include "core/base/bitset.hpp"

#include <QPolygonF>

namespace maillage {

/// A click, or Enter on the commune that is chosen, tells the form; the project stays as it is. The communes
/// that the form has are outlined. Where it draws, a drag with Ctrl or Shift held lays a line around
/// communes; without, a drag moves the map.
class FormTool : public MapTool {
    Q_OBJECT
public:
    enum class Drag { Pans, Draws };
    /// `sentence`: what a click and a drag do.
    FormTool(MapView& map, QString sentence, Drag drag = Drag::Pans);

    void outline(const IndexSet& communes);

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }
    void deactivate() override { m_trace.clear(); }
    void press(const MapMouse& mouse) override;
    void drag(const MapMouse& mouse) override;
    void release(const MapMouse& mouse) override;
    void click(const MapMouse& mouse) override;
    [[nodiscard]] bool key(const QKeyEvent& event) override;
    void paint(QPainter& painter, const ViewTransform& view) const override;

Q_SIGNALS:
    /// `place`: where the click was; by the keyboard the commune's reference point.
    void picked(maillage::CommuneIndex commune, maillage::MapPoint place);
    /// Those whose reference point lies within the line that was drawn; at least one.
    void drawn(const maillage::IndexSet& communes);

private:
    QString m_sentence;
    bool m_canDraw;
    bool m_isDrawing = false;
    /// What is drawn, in pixels of the map.
    QPolygonF m_trace;
    IndexSet m_outlined;
};

} // namespace maillage
