// The window's answers to "where does this come from?" and "is anything wrong?".
#pragma once

#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/figures/proof_panel.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;
class ReconciliationDialog;

class ProofFeature : public QObject {
    Q_OBJECT
public:
    /// `figures`: where a figure, a commune or a change is asked for.
    ProofFeature(ProjectDocument& document, MapView& map, FigurePanel& figures, Frame& frame);

    /// Opens the proof of a figure, by the name that it has there.
    void showFigure(const QString& id);

private:
    /// What is chosen in the proof shows on the map, and the other way round.
    void followSelection();
    void showCommune(CommuneIndex commune);
    /// In the scenario that is looked at, as one undo step.
    void tryChange(const AdvisedChange& change, CommuneIndex commune);
    /// Of the commune chosen on the map, else of the first figure.
    void show();
    void compareDefinitions();
    void checkProject();
    void showReconciliation();

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    ProofPanel* m_panel;
    QDockWidget* m_dock;
    ReconciliationDialog* m_reconciliation = nullptr;
};

} // namespace maillage
