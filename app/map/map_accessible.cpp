#include "app/map/map_accessible.hpp"

#include "app/document/view_text.hpp"
#include "app/map/map_view.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/qt_text.hpp"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace maillage {

namespace {

class CommuneAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CommuneAccessible(MapView* view, CommuneIndex commune) : m_view(view), m_commune(commune) {}

    [[nodiscard]] bool isValid() const override {
        return m_view != nullptr && m_commune < m_view->document().project().territory->size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_view == nullptr ? nullptr : m_view->window()->windowHandle();
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid()) {
            return {};
        }
        const ProjectDocument& document = m_view->document();
        const Commune& commune = document.project().territory->commune(m_commune);
        if (kind == QAccessible::Name) {
            return shownName(commune.name);
        }
        if (kind == QAccessible::Value || kind == QAccessible::Description) {
            return communeStateText(document.project(), document.result().after, m_commune);
        }
        return {};
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const Envelope extent = m_view->document().project().baseMap->areas()[m_commune].envelope();
        const QPointF topLeft = m_view->placeOf({extent.minX, extent.maxY});
        const QPointF bottomRight = m_view->placeOf({extent.maxX, extent.minY});
        return {m_view->mapToGlobal(topLeft.toPoint()), m_view->mapToGlobal(bottomRight.toPoint())};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            state.selected = m_view->document().selection().contains(m_commune);
            state.focused = m_view->document().selection().current() == m_commune && m_view->hasFocus();
            state.offscreen =
                !m_view->rect().intersects(QRect(m_view->mapFromGlobal(rect().topLeft()), rect().size()));
        }
        state.invalid = !isValid();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid()) {
            m_view->selection().choose(m_commune);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

    [[nodiscard]] CommuneIndex commune() const { return m_commune; }

private:
    QPointer<MapView> m_view;
    CommuneIndex m_commune;
};

class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~MapAccessible() override {
        for (const QAccessible::Id id : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    MapAccessible(const MapAccessible&) = delete;
    MapAccessible& operator=(const MapAccessible&) = delete;

    [[nodiscard]] int childCount() const override {
        return static_cast<int>(m_view->document().project().territory->size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() < static_cast<std::size_t>(childCount())) {
            const auto commune = static_cast<CommuneIndex>(m_children.size());
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new CommuneAccessible(m_view, commune)));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* commune = dynamic_cast<const CommuneAccessible*>(child);
        return commune == nullptr ? -1 : static_cast<int>(commune->commune());
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto commune = m_view->communeAt(m_view->mapFromGlobal(QPoint(x, y)));
        return commune ? child(static_cast<int>(*commune)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto current = m_view->document().selection().current();
        return current ? child(static_cast<int>(*current)) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) {
            return viewTitle(m_view->document());
        }
        if (kind == QAccessible::Description) {
            return viewDescription(m_view->document());
        }
        return QAccessibleWidget::text(kind);
    }

private:
    MapView* m_view;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<MapView*>(object);
    return view == nullptr ? nullptr : new MapAccessible(view);
}

} // namespace

void installMapAccessibility() {
    static const bool kIsInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(kIsInstalled);
}

} // namespace maillage
