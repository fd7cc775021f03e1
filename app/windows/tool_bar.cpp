#include "app/windows/tool_bar.hpp"

#include <QToolBar>
#include <QToolButton>

namespace maillage {

ToolBar::ToolBar(Frame& frame, QWidget& searchBox, QWidget& yearControl) {
    QToolBar& bar = frame.addToolBar("tools", tr("Outils"));
    bar.setIconSize({20, 20});
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    frame.actions().fillToolBar(
        bar,
        {{ActionId::Space, space}, {ActionId::SearchBox, &searchBox}, {ActionId::YearControl, &yearControl}});
    const auto buttonOf = [&](ActionId id) {
        return qobject_cast<QToolButton*>(bar.widgetForAction(&frame.action(id)));
    };
    buttonOf(ActionId::Simulate)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buttonOf(ActionId::PreviousYear)->setAccessibleName(tr("Année précédente"));
    buttonOf(ActionId::NextYear)->setAccessibleName(tr("Année suivante"));
}

} // namespace maillage
