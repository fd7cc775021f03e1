// Communes that are shown on the map to a form beside it.
#pragma once

#include "app/map/tools/map_tool.hpp"
#include "core/base/bitset.hpp"

namespace maillage {

/// A click, or Enter on the commune that is chosen, tells the form; the project stays as it is. The communes
/// that the form has are outlined.
class FormTool : public MapTool {
    Q_OBJECT
public:
    /// `sentence`: what a click does.
    FormTool(MapView& map, QString sentence);

    void outline(const IndexSet& communes);

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }
    void click(const MapMouse& mouse) override;
    [[nodiscard]] bool key(const QKeyEvent& event) override;
    void paint(QPainter& painter, const ViewTransform& view) const override;

Q_SIGNALS:
    /// `place`: where the click was; by the keyboard the commune's reference point.
    void picked(maillage::CommuneIndex commune, maillage::MapPoint place);

private:
    QString m_sentence;
    IndexSet m_outlined;
};

} // namespace maillage
