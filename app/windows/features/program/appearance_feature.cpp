#include "app/windows/features/program/appearance_feature.hpp"

#include "app/settings/user_settings.hpp"

#include <QActionGroup>
#include <QMenu>

namespace maillage {

namespace {

QString nameOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return AppearanceFeature::tr("Comme le s&ystème");
    case Appearance::Light:
        return AppearanceFeature::tr("&Claire");
    case Appearance::Dark:
        return AppearanceFeature::tr("&Sombre");
    }
    return {};
}

} // namespace

AppearanceFeature::AppearanceFeature(Frame& frame) {
    QMenu& menu = frame.actions().submenu(ActionId::Appearance);
    auto* choices = new QActionGroup(&menu);
    for (const Appearance appearance : kAppearances) {
        QAction* action = menu.addAction(nameOf(appearance));
        choices->addAction(action);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [appearance] {
            UserSettings().setAppearance(appearance);
            applyAppearance(appearance);
        });
        connect(&menu, &QMenu::aboutToShow, action,
                [action, appearance] { action->setChecked(UserSettings().appearance() == appearance); });
    }
}

} // namespace maillage
