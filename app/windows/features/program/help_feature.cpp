#include "app/windows/features/program/help_feature.hpp"

#include "app/dialogs/help/about_dialog.hpp"
#include "app/dialogs/help/help_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/first_steps.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/shortcut_page.hpp"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace maillage {

namespace {

/// The section of the guide about a panel or dialog, by its class.
constexpr std::array kSections{std::pair("maillage::ImportDialog", "importer"),
                               std::pair("maillage::AcceptanceDialog", "importer"),
                               std::pair("maillage::CheckDialog", "importer"),
                               std::pair("maillage::TablePanel", "importer"),
                               std::pair("maillage::RowDialog", "importer"),
                               std::pair("maillage::StructureFormDialog", "importer"),
                               std::pair("maillage::SimulationPanel", "simuler"),
                               std::pair("maillage::ScenarioPanel", "simuler"),
                               std::pair("maillage::ComparisonDialog", "simuler"),
                               std::pair("maillage::MergeDialog", "simuler"),
                               std::pair("maillage::BaseDialog", "simuler"),
                               std::pair("maillage::FicheDialog", "simuler"),
                               std::pair("maillage::SitingPanel", "implanter"),
                               std::pair("maillage::ComposerDialog", "composer"),
                               std::pair("maillage::ExportDialog", "imprimer"),
                               std::pair("maillage::AtlasDialog", "imprimer"),
                               std::pair("maillage::StatementDialog", "imprimer"),
                               std::pair("maillage::DefinitionsDialog", "definitions"),
                               std::pair("maillage::ProofPanel", "definitions"),
                               std::pair("maillage::ReconciliationDialog", "definitions")};

/// Of the innermost panel or dialog around a widget that the guide knows; empty for none.
QString sectionAround(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        for (const auto& [name, section] : kSections) {
            if (qstrcmp(widget->metaObject()->className(), name) == 0) {
                return QString::fromLatin1(section);
            }
        }
    }
    return {};
}

/// Also from one window into another, unlike QWidget::isAncestorOf.
bool belongsTo(const QWidget& widget, const QWidget& window) {
    const QWidget* at = &widget;
    while (at != nullptr && at != &window) {
        at = at->parentWidget();
    }
    return at == &window;
}

} // namespace

HelpFeature::HelpFeature(const ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document), m_frame(frame), m_firstSteps(new FirstSteps) {
    makeFirstSteps(map);
    frame.on(ActionId::Guide, this, [this] {
        const QWidget* at = QApplication::focusWidget();
        showGuide(sectionAround(at != nullptr ? at : QApplication::activeWindow()));
    });
    frame.on(ActionId::FirstSteps, this, [this] { showFirstSteps(); });
    frame.on(ActionId::About, this, [this] { showAbout(); });
    // A dialog has windows of its own, which the menu's key does not reach.
    QApplication::instance()->installEventFilter(this);
}

bool HelpFeature::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const QWidget* window = m_frame.window();
        if (widget != nullptr && widget->window() != window && belongsTo(*widget, *window)) {
            showGuide(sectionAround(widget));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void HelpFeature::showGuide(const QString& section) {
    // A modal dialog blocks all windows but its own: the guide is then one of these.
    QWidget* over = QApplication::activeModalWidget();
    if (over == nullptr || !belongsTo(*over, *m_frame.window())) {
        over = m_frame.window();
    }
    auto* dialog = over->findChild<HelpDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new HelpDialog(over);
        dialog->setShortcuts(shortcutTables());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->showSection(section);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void HelpFeature::showAbout() {
    auto* dialog = new AboutDialog(m_document.project(), m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpFeature::makeFirstSteps(MapView& map) {
    m_frame.placeAboveMap(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::guideAsked, this, [this] { showGuide({}); });
    connect(m_firstSteps, &FirstSteps::dismissed, &map, [&map] {
        UserSettings().setKnowsFirstSteps(true);
        map.setFocus();
    });
}

void HelpFeature::showFirstSteps() {
    m_firstSteps->present();
}

} // namespace maillage
