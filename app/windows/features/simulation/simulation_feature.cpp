#include "app/windows/features/simulation/simulation_feature.hpp"

#include "app/dialogs/scenarios/fiche_dialog.hpp"
#include "app/map/tools/follow_tool.hpp"
#include "app/map/tools/place_tool.hpp"
#include "app/panels/simulation/simulation_panel.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

SimulationFeature::SimulationFeature(ProjectDocument& document, MapView& map, Frame& frame,
                                     BackgroundWork& work, QDockWidget& above)
    : m_document(document), m_map(map), m_frame(frame), m_work(work) {
    followTool(frame.action(ActionId::Simulate), *new PlaceTool(map));
    QAction& clear = frame.action(ActionId::ClearSimulation);
    frame.on(ActionId::ClearSimulation, this,
             [this] { m_frame.attempt([this] { m_document.clearSimulation(); }); });
    const auto follow = [this, &clear] { clear.setEnabled(!m_document.edits().empty()); };
    connect(&document, &ProjectDocument::changed, this, follow);
    follow();
    makeDock(above);
}

void SimulationFeature::makeDock(QDockWidget& above) {
    auto* panel = new SimulationPanel(m_document, &m_frame.action(ActionId::Simulate));
    connect(panel, &SimulationPanel::refused, this,
            [this](const Error& error) { m_frame.tell(tr("Simulation"), sentenceOf(error)); });
    connect(panel, &SimulationPanel::sheetAsked, this, &SimulationFeature::showFiche);
    QDockWidget& dock = m_frame.addDock({.name = "simulation",
                                         .title = tr("Simulation"),
                                         .area = Qt::LeftDockWidgetArea,
                                         .isPermanent = true,
                                         .size = 290},
                                        panel);
    m_frame.shareHeight(above, 520, dock, 300);
}

void SimulationFeature::showFiche(std::size_t rank) {
    m_map.interruptTool();
    auto* dialog = new FicheDialog(m_document, rank, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FicheDialog::exportAsked, this,
            [this, dialog](const FileJob& job) { m_work.write(job, &dialog->notice()); });
    dialog->open();
}

} // namespace maillage
