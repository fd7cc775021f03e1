// One tool in the hand: what the mouse and the keys do on the map until another is taken.
#pragma once

#include "core/model/territory.hpp"

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QPainter;

namespace maillage {

class MapView;
struct ViewTransform;

/// The left button on the map, in pixels of its widget.
struct MapMouse {
    QPointF pressed;
    QPointF place;
    /// Since the last move.
    QPointF step;
    /// Those held when the button was pressed.
    Qt::KeyboardModifiers modifiers;
};

/// A tool is a child of its map, which holds one at a time: none knows another, but the one that it hands
/// over to. What it remembers ends with `deactivate`. As it stands here it pans the map, walks over it with
/// the arrow keys, and does nothing on a click. A new one is a file in this folder, and the line that takes
/// it into the hand: an action or button with `followTool`.
class MapTool : public QObject {
    Q_OBJECT
public:
    explicit MapTool(MapView& map);

    [[nodiscard]] MapView& map() const { return m_map; }
    [[nodiscard]] bool isInHand() const;
    /// Into the hand, in the place of any other.
    void take();
    /// Back to looking; nothing where another tool is in the hand.
    void layDown();

    /// Given up by its holder, with Escape: what it has begun is taken back.
    virtual void abandon() { layDown(); }

    virtual void activate() {}
    virtual void deactivate() {}
    /// Other work begins on the project: a tool that cannot go on meanwhile lays itself down.
    virtual void interrupt() {}
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// What stands over the map while it is in the hand: what a click does, what that changes, what Escape
    /// does. Empty for the tool that looks alone.
    [[nodiscard]] virtual QString sentence() const { return {}; }
    /// What the status line says of the place under the mouse instead of its commune; empty for nothing.
    [[nodiscard]] virtual QString remark() const { return {}; }

    /// The mouse or the keys point there; `MapView::pointed` is still the commune of before.
    virtual void hover(std::optional<CommuneIndex> /*commune*/) {}
    /// The mouse leaves the map.
    virtual void leave();
    virtual void press(const MapMouse& /*mouse*/) {}
    /// Moved, further than in a click, with the button held.
    virtual void drag(const MapMouse& mouse);
    /// The end of a drag.
    virtual void release(const MapMouse& mouse);
    virtual void click(const MapMouse& /*mouse*/) {}
    /// False for a key that means nothing here.
    [[nodiscard]] virtual bool key(const QKeyEvent& event);
    /// Over the map, in the units of its painter.
    virtual void paint(QPainter& /*painter*/, const ViewTransform& /*view*/) const {}

protected:
    /// Points to the neighbour that an arrow key leads to, or to the middle of the map, and brings it into
    /// sight; nullopt for other keys and at the edge.
    std::optional<CommuneIndex> walk(const QKeyEvent& event, std::optional<CommuneIndex> from);
    [[nodiscard]] static bool isArrow(const QKeyEvent& event);
    [[nodiscard]] static bool isEnter(const QKeyEvent& event);

private:
    MapView& m_map;
};

} // namespace maillage
