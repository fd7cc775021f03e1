#include "app/windows/features/figures/proof_feature.hpp"

#include "app/dialogs/figures/check_dialog.hpp"
#include "app/dialogs/figures/definitions_dialog.hpp"
#include "app/dialogs/figures/reconciliation_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/text/french/names.hpp"

#include <QDockWidget>

namespace maillage {

ProofFeature::ProofFeature(ProjectDocument& document, MapView& map, FigurePanel& figures, Frame& frame)
    : m_document(document),
      m_map(map),
      m_frame(frame),
      m_panel(new ProofPanel(document)),
      m_dock(&frame.addDock({.name = "proof",
                             .title = tr("Preuve"),
                             .area = Qt::BottomDockWidgetArea,
                             .action = ActionId::Proof,
                             .open = [this] { show(); }},
                            m_panel)) {
    followSelection();
    connect(&figures, &FigurePanel::figureAsked, this, &ProofFeature::showFigure);
    connect(&figures, &FigurePanel::communeAsked, this, &ProofFeature::showCommune);
    connect(&figures, &FigurePanel::changeAsked, this, &ProofFeature::tryChange);
    frame.on(ActionId::CheckProject, this, [this] { checkProject(); });
    frame.on(ActionId::Reconcile, this, [this] { showReconciliation(); });
    frame.on(ActionId::CompareDefinitions, this, [this] { compareDefinitions(); });
}

void ProofFeature::followSelection() {
    Selection& selection = m_document.selection();
    connect(&selection, &Selection::currentChanged, m_panel, &ProofPanel::follow);
    connect(m_panel, &ProofPanel::communesChosen, this,
            [this, &selection](const std::vector<CommuneIndex>& communes) {
                // A sentence is about no commune: those that the figure counts stay selected.
                selection.set(communes.empty() ? m_panel->counted() : communes);
            });
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this, &selection] {
        // Behind another tab it is not closed.
        if (m_dock->isHidden()) {
            selection.reduceToCurrent();
        }
    });
}

void ProofFeature::showFigure(const QString& id) {
    m_frame.attempt([&] {
        m_panel->showFigure(id);
        m_frame.reveal(*m_dock);
        m_document.selection().set(m_panel->counted());
    });
}

void ProofFeature::showCommune(CommuneIndex commune) {
    m_panel->showCommune(commune);
    m_frame.reveal(*m_dock);
    m_document.selection().choose(commune);
}

void ProofFeature::tryChange(const AdvisedChange& change, CommuneIndex commune) {
    m_frame.attempt([&] {
        const QString name = shownName(m_document.project().territory->commune(commune).name);
        const QString what = tr("Couvrir %1").arg(name);
        if (change.replaces) {
            m_document.replaceEdit(*change.replaces, change.edit, what);
        } else {
            m_document.addEdit(change.edit, what);
        }
    });
}

void ProofFeature::show() {
    const std::optional<CommuneIndex> commune = m_document.selection().current();
    if (!commune) {
        return showFigure(QStringLiteral("taux_cs"));
    }
    showCommune(*commune);
}

void ProofFeature::compareDefinitions() {
    auto* dialog = new DefinitionsDialog(m_document, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DefinitionsDialog::placeAsked, &m_map, &MapView::goTo);
    dialog->show();
}

void ProofFeature::checkProject() {
    auto* dialog = new CheckDialog(m_document, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::placeAsked, &m_map, &MapView::goTo);
    dialog->show();
}

void ProofFeature::showReconciliation() {
    if (m_reconciliation == nullptr) {
        m_reconciliation = new ReconciliationDialog(m_document, m_frame.window());
        connect(m_reconciliation, &ReconciliationDialog::communeChosen, &m_document.selection(),
                &Selection::choose);
    }
    m_reconciliation->show();
    m_reconciliation->raise();
    m_reconciliation->activateWindow();
}

} // namespace maillage
