#include "app/panels/charts/chart_panel.hpp"

#include "app/panels/charts/class_chart.hpp"
#include "app/panels/charts/evolution_chart.hpp"

namespace maillage {

ChartPanel::ChartPanel(ProjectDocument& document, QWidget* parent)
    : QTabWidget(parent), m_years(new EvolutionChart(document)), m_classes(new ClassChart(document)) {
    addTab(m_years, tr("A&nnées"));
    addTab(m_classes, tr("C&lasses par EPCI"));
}

} // namespace maillage
