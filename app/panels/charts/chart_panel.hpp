// The charts of the window: the years, and the classes by EPCI.
#pragma once

#include "app/document/project_document.hpp"

#include <QTabWidget>

namespace maillage {

class ClassChart;
class EvolutionChart;

class ChartPanel : public QTabWidget {
    Q_OBJECT
public:
    explicit ChartPanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] EvolutionChart& years() const { return *m_years; }
    [[nodiscard]] ClassChart& classes() const { return *m_classes; }

private:
    EvolutionChart* m_years;
    ClassChart* m_classes;
};

} // namespace maillage
