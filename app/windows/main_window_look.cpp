// How the window looks: the icons of its actions, its tool bar, light or dark.
#include "app/look/icons.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/main_window.hpp"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace maillage {

namespace {

QString nameOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return MainWindow::tr("Comme le s&ystème");
    case Appearance::Light:
        return MainWindow::tr("&Claire");
    case Appearance::Dark:
        return MainWindow::tr("&Sombre");
    }
    return {};
}

/// The drawing of each entry of the menus, by the words of the entry without mnemonic.
std::vector<std::pair<QString, const char*>> drawings() {
    return {{MainWindow::tr("&Ouvrir un projet…"), "open"},
            {MainWindow::tr("&Enregistrer"), "save"},
            {MainWindow::tr("Enregistrer &sous…"), "save-as"},
            {MainWindow::tr("E&xporter la carte…"), "export"},
            {MainWindow::tr("&Imprimer la carte…"), "print"},
            {MainWindow::tr("&Quitter"), "quit"},
            {MainWindow::tr("Re&chercher…"), "search"},
            {MainWindow::tr("Tout &sélectionner"), "select-all"},
            {MainWindow::tr("&Désélectionner"), "deselect"},
            {MainWindow::tr("&Historique"), "recent"},
            {MainWindow::tr("Chiffres de l'é&volution"), "evolution"},
            {MainWindow::tr("&Graphiques"), "charts"},
            {MainWindow::tr("Copier la carte en &mots"), "copy"},
            {MainWindow::tr("&Tout afficher"), "zoom-all"},
            {MainWindow::tr("&Agrandir"), "zoom-in"},
            {MainWindow::tr("&Réduire"), "zoom-out"},
            {MainWindow::tr("Charte graphi&que…"), "style"},
            {MainWindow::tr("Charte par &défaut"), "style-default"},
            {MainWindow::tr("La carte en &mots"), "words"},
            {MainWindow::tr("&Preuve"), "proof"},
            {MainWindow::tr("Ta&bleaux"), "tables"},
            {MainWindow::tr("&Simuler un EVS"), "simulate"},
            {MainWindow::tr("A&bandonner"), "abandon"},
            {MainWindow::tr("&Retirer la simulation"), "remove"},
            {MainWindow::tr("&Où implanter…"), "siting"},
            {MainWindow::tr("Scé&narios"), "scenarios"},
            {MainWindow::tr("Importer une &liste…"), "import"},
            {MainWindow::tr("&Modèle à remplir…"), "template"},
            {MainWindow::tr("&Importer un fond de carte…"), "base-map"},
            {MainWindow::tr("&Télécharger le fond officiel…"), "download"},
            {MainWindow::tr("Importer des &QPV…"), "district"},
            {MainWindow::tr("Importer des t&emps de trajet…"), "clock"},
            {MainWindow::tr("&Rapprochement…"), "reconcile"},
            {MainWindow::tr("&Définitions comparées…"), "definitions"},
            {MainWindow::tr("&Contrôle du projet…"), "check"}};
}

QString wordsOf(QString text) {
    return text.remove(QLatin1Char('&'));
}

} // namespace

void MainWindow::giveIcons() {
    setWindowIcon(programIcon());
    const auto table = drawings();
    for (QAction* action : findChildren<QAction*>()) {
        for (const auto& [text, drawing] : table) {
            if (wordsOf(action->text()) == wordsOf(text)) {
                action->setIcon(icon(QString::fromLatin1(drawing)));
            }
        }
    }
    m_previousYear->setIcon(icon(QStringLiteral("previous-year")));
    m_nextYear->setIcon(icon(QStringLiteral("next-year")));
}

void MainWindow::dressToolBar() {
    auto* bar = findChild<QToolBar*>(QStringLiteral("tools"));
    bar->setIconSize({20, 20});
    const auto entryOf = [this](const QString& text) -> QAction* {
        for (QAction* action : findChildren<QAction*>()) {
            if (wordsOf(action->text()) == wordsOf(text)) {
                return action;
            }
        }
        return nullptr;
    };
    for (const QString& text : {tr("&Ouvrir un projet…"), tr("&Enregistrer"), tr("E&xporter la carte…")}) {
        bar->insertAction(m_simulate, entryOf(text));
    }
    bar->insertSeparator(m_simulate);
    bar->insertActions(m_simulate, {m_undo, m_redo});
    bar->insertSeparator(m_simulate);
    const auto buttonOf = [bar](QAction* action) {
        return qobject_cast<QToolButton*>(bar->widgetForAction(action));
    };
    buttonOf(m_simulate)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buttonOf(m_previousYear)->setAccessibleName(tr("Année précédente"));
    buttonOf(m_nextYear)->setAccessibleName(tr("Année suivante"));
}

void MainWindow::makeAppearanceMenu(QMenu& display) {
    QMenu* menu = display.addMenu(icon(QStringLiteral("appearance")), tr("Apparenc&e"));
    auto* choices = new QActionGroup(menu);
    for (const Appearance appearance : kAppearances) {
        QAction* action = menu->addAction(nameOf(appearance));
        choices->addAction(action);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [appearance] {
            UserSettings().setAppearance(appearance);
            applyAppearance(appearance);
        });
        connect(menu, &QMenu::aboutToShow, action,
                [action, appearance] { action->setChecked(UserSettings().appearance() == appearance); });
    }
}

} // namespace maillage
