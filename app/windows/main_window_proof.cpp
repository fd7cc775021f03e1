// The window's answers to "where does this come from?" and "is anything wrong?".
#include "app/windows/main_window.hpp"

#include "app/dialogs/figures/check_dialog.hpp"
#include "app/dialogs/figures/definitions_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/figures/proof_panel.hpp"

#include <QDockWidget>

namespace maillage {

void MainWindow::makeProofDock() {
    m_proof = new ProofPanel(m_document);
    m_proofDock = new QDockWidget(tr("Preuve"), this);
    m_proofDock->setObjectName(QStringLiteral("proof"));
    m_proofDock->setWidget(m_proof);
    addDockWidget(Qt::BottomDockWidgetArea, m_proofDock);
    m_proofDock->hide();
    connect(m_figures, &FigurePanel::figureAsked, this, &MainWindow::showFigureProof);
    connect(m_figures, &FigurePanel::communeAsked, this, &MainWindow::showCommuneProof);
    connect(m_figures, &FigurePanel::changeAsked, this, &MainWindow::tryChange);
    connect(&m_document.selection(), &Selection::currentChanged, m_proof, &ProofPanel::follow);
    connect(m_proof, &ProofPanel::communesChosen, this, [this](const std::vector<CommuneIndex>& communes) {
        // A sentence is about no commune: those that the figure counts stay selected.
        m_document.selection().set(communes.empty() ? m_proof->counted() : communes);
    });
    // The dock also tells it when the window goes, and the document before: then this connection is gone.
    Selection& selection = m_document.selection();
    connect(m_proofDock, &QDockWidget::visibilityChanged, &selection, [&selection, dock = m_proofDock] {
        // Behind another tab it is not closed.
        if (dock->isHidden()) {
            selection.reduceToCurrent();
        }
    });
}

void MainWindow::showFigureProof(const QString& id) {
    attempt([&] {
        m_proof->showFigure(id);
        reveal(*m_proofDock);
        m_document.selection().set(m_proof->counted());
    });
}

void MainWindow::showCommuneProof(CommuneIndex commune) {
    m_proof->showCommune(commune);
    reveal(*m_proofDock);
    m_document.selection().choose(commune);
}

void MainWindow::tryChange(const AdvisedChange& change, CommuneIndex commune) {
    attempt([&] {
        const QString name = QString::fromStdString(m_document.project().territory->commune(commune).name);
        const QString what = tr("Couvrir %1").arg(name);
        if (change.replaces) {
            m_document.replaceEdit(*change.replaces, change.edit, what);
        } else {
            m_document.addEdit(change.edit, what);
        }
    });
}

void MainWindow::showProof() {
    const std::optional<CommuneIndex> commune = m_document.selection().current();
    if (!commune) {
        return showFigureProof(QStringLiteral("taux_cs"));
    }
    showCommuneProof(*commune);
}

void MainWindow::compareDefinitions() {
    auto* dialog = new DefinitionsDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DefinitionsDialog::placeAsked, m_map, &MapView::goTo);
    dialog->show();
}

void MainWindow::checkProject() {
    auto* dialog = new CheckDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::placeAsked, m_map, &MapView::goTo);
    dialog->show();
}

} // namespace maillage
