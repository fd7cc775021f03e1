#include "app/windows/features/simulation/scenario_feature.hpp"

#include "app/dialogs/scenarios/base_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/dialogs/scenarios/merge_dialog.hpp"

namespace maillage {

ScenarioFeature::ScenarioFeature(ProjectDocument& document, Frame& frame, BackgroundWork& work)
    : m_document(document), m_frame(frame), m_work(work), m_panel(new ScenarioPanel(document)) {
    frame.addDock({.name = "scenarios",
                   .title = tr("Scénarios"),
                   .area = Qt::BottomDockWidgetArea,
                   .action = ActionId::Scenarios},
                  m_panel);
    connect(m_panel, &ScenarioPanel::told, this,
            [this](const QString& sentence) { m_frame.say(sentence, Stay::Long); });
    connect(m_panel, &ScenarioPanel::mergeAsked, this, &ScenarioFeature::merge);
    connect(m_panel, &ScenarioPanel::baseAsked, this, &ScenarioFeature::makeBase);
    connect(m_panel, &ScenarioPanel::comparisonAsked, this, &ScenarioFeature::compare);
}

void ScenarioFeature::merge(const std::string& name) {
    auto* dialog = new MergeDialog(m_document, name, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, m_panel, &ScenarioPanel::lookAt);
    dialog->open();
}

void ScenarioFeature::makeBase(const std::string& name) {
    auto* dialog = new BaseDialog(m_document, name, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScenarioFeature::compare() {
    auto* dialog = new ComparisonDialog(m_document, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::communeChosen, &m_document.selection(), &Selection::choose);
    connect(dialog, &ComparisonDialog::exportAsked, this,
            [this, dialog](const FileJob& job) { m_work.write(job, &dialog->notice()); });
    dialog->show();
}

} // namespace maillage
