// Structures and rates of coverage by year.
#pragma once

#include "app/document/project_document.hpp"
#include "app/panels/charts/chart_page.hpp"
#include "core/analysis/figures/chart_figures.hpp"

class QBarCategoryAxis;
class QBarSet;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QValueAxis;

namespace maillage {

/// A click on a bar selects the communes covered by such a structure in that year. Follows the hypotheses and
/// the scenario, and holds every year.
class EvolutionChart : public ChartPage {
    Q_OBJECT
public:
    explicit EvolutionChart(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<YearFigures>& years() const { return m_years; }
    /// The communes covered in the year of this rank: by a centre social, else by an EVS.
    void choose(int rank, bool centreSocial);

protected:
    void showEvent(QShowEvent* event) override;
    void takeFont() final; // also called while it is made

private:
    void refresh();
    void draw();
    /// The fills of the map's charte.
    void colour();
    void placeNumbers();
    void chooseCell(int row, int column);

    ProjectDocument& m_document;
    std::vector<YearFigures> m_years;
    QChart* m_counts;
    QChart* m_rates;
    QBarSet* m_centresSociaux;
    QBarSet* m_evs;
    QLineSeries* m_rateCentreSocial;
    QLineSeries* m_rateAvs;
    std::vector<QGraphicsSimpleTextItem*> m_numbers;
    QBarCategoryAxis* m_countYears;
    QBarCategoryAxis* m_rateYears;
    QValueAxis* m_countAxis;
    QValueAxis* m_rateAxis;
    std::shared_ptr<const MapStyle> m_style;
};

} // namespace maillage
