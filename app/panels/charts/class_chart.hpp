// How many communes of each class an EPCI has, those with the largest share of zones blanches on top.
#pragma once

#include "app/document/project_document.hpp"
#include "app/panels/charts/chart_page.hpp"
#include "core/analysis/figures/chart_figures.hpp"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace maillage {

/// A click on a part of a bar selects its communes. Follows date, hypotheses and scenario.
class ClassChart : public ChartPage {
    Q_OBJECT
public:
    explicit ClassChart(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<EpciClasses>& epcis() const { return m_epcis; }
    /// The communes of the EPCI of this rank that are in a class.
    void choose(int rank, CoverageClass coverageClass);

protected:
    void showEvent(QShowEvent* event) override;
    void takeFont() final; // also called while it is made

private:
    void refresh();
    /// The fills of the map's charte.
    void colour();
    /// A line of text for each EPCI and its whole name, whatever the size of text.
    void makeRoom();
    void chooseCell(int row, int column);

    ProjectDocument& m_document;
    std::vector<EpciClasses> m_epcis;
    QChart* m_chart;
    QHorizontalStackedBarSeries* m_bars;
    std::array<QBarSet*, kCoverageClasses.size()> m_sets{};
    QBarCategoryAxis* m_names;
    QValueAxis* m_counts;
    std::shared_ptr<const MapStyle> m_style;
};

} // namespace maillage
