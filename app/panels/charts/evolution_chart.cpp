#include "app/panels/charts/evolution_chart.hpp"

#include "app/render/map/inks.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/render/map/sign_painter.hpp"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double kTick = 5;
constexpr double kRoom = 1.25; // above the tallest bar, for its number

void dress(QAbstractAxis& axis) {
    axis.setLabelsBrush(kInk);
    axis.setTitleBrush(kInk);
    axis.setLinePen(QPen(kInk, 1));
    axis.setGridLinePen(QPen(QColor(0xE3, 0xE6, 0xEA), 1));
}

QLineSeries* makeLine(const QString& name, Qt::PenStyle style) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPen(QPen(kInk, 2.5, style));
    line->setPointsVisible(true);
    return line;
}

double shareOf(const IndexSet& communes) {
    return static_cast<double>(communes.count()) / static_cast<double>(communes.size());
}

/// Percent with one decimal: what a label shows.
double percentOf(const IndexSet& communes) {
    return std::round(1000 * shareOf(communes)) / 10;
}

} // namespace

EvolutionChart::EvolutionChart(ProjectDocument& document, QWidget* parent)
    : ChartPage(tr("Structures et couverture par année"), parent),
      m_document(document),
      m_counts(addChart()),
      m_rates(addChart()),
      m_centresSociaux(new QBarSet(tr("Centres sociaux"))),
      m_evs(new QBarSet(tr("EVS"))),
      m_rateCentreSocial(makeLine(tr("Centre social"), Qt::SolidLine)),
      m_rateAvs(makeLine(tr("Structure AVS"), Qt::DashLine)),
      m_countYears(new QBarCategoryAxis),
      m_rateYears(new QBarCategoryAxis),
      m_countAxis(new QValueAxis),
      m_rateAxis(new QValueAxis) {
    auto* bars = new QBarSeries;
    for (QBarSet* set : {m_centresSociaux, m_evs}) {
        set->setPen(QPen(kInk, 1));
        set->setLabelColor(kInk);
        bars->append(set);
    }
    bars->setLabelsVisible(true);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_counts->addSeries(bars);
    m_rates->addSeries(m_rateCentreSocial);
    m_rates->addSeries(m_rateAvs);
    const auto attach = [](QChart* chart, QAbstractAxis* x, QValueAxis* y) {
        y->setLabelFormat(QStringLiteral("%.0f"));
        y->setTickType(QValueAxis::TicksDynamic);
        y->setTickInterval(kTick);
        y->setTruncateLabels(false);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        for (QAbstractSeries* series : chart->series()) {
            series->attachAxis(x);
            series->attachAxis(y);
        }
        dress(*x);
        dress(*y);
    };
    attach(m_counts, m_countYears, m_countAxis);
    attach(m_rates, m_rateYears, m_rateAxis);
    for (QBarCategoryAxis* axis : {m_countYears, m_rateYears}) {
        axis->setTruncateLabels(false);
    }
    takeFont();
    connect(m_rates, &QChart::plotAreaChanged, this, &EvolutionChart::placeNumbers);
    connect(m_centresSociaux, &QBarSet::clicked, this, [this](int rank) { choose(rank, true); });
    connect(m_evs, &QBarSet::clicked, this, [this](int rank) { choose(rank, false); });
    connect(this, &ChartPage::cellChosen, this, &EvolutionChart::chooseCell);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void EvolutionChart::showEvent(QShowEvent* event) {
    ChartPage::showEvent(event);
    refresh();
}

void EvolutionChart::colour() {
    const std::shared_ptr<const MapStyle>& style = m_document.view().options.style;
    if (style == m_style) {
        return;
    }
    m_style = style;
    m_centresSociaux->setBrush(chartBrush(style->palette, CoverageClass::CentreSocial));
    m_evs->setBrush(chartBrush(style->palette, CoverageClass::EvsSeul));
    for (const auto& [line, fill] : {std::pair(m_rateCentreSocial, CoverageClass::CentreSocial),
                                     std::pair(m_rateAvs, CoverageClass::CentreSocialEtEvs)}) {
        QPen pen = line->pen();
        pen.setColor(toQt(fillOf(style->palette, fill)));
        line->setPen(pen);
    }
}

void EvolutionChart::refresh() {
    colour();
    const Scenario scenario = m_document.scenario();
    m_years = figuresByYear(m_document.project(), m_document.view().withHypotheses,
                            scenario.edits.empty() ? nullptr : &scenario);
    draw();
}

void EvolutionChart::draw() {
    const bool withHypotheses = m_document.view().withHypotheses;
    const auto bound = [&](FigureId id, const QString& number) {
        return boundText(figureOf(id), withHypotheses, number);
    };
    m_centresSociaux->remove(0, m_centresSociaux->count());
    m_evs->remove(0, m_evs->count());
    QStringList labels;
    QList<QPointF> rates;
    QList<QPointF> ratesAvs;
    double tallest = 1;
    double least = 100;
    double most = 0;
    TextTable table{{tr("année"), tr("centres sociaux"), tr("EVS"), tr("couvertes par un centre social"),
                     tr("couvertes par une structure AVS")},
                    {}};
    QStringList sentences;
    for (const YearFigures& year : m_years) {
        *m_centresSociaux << static_cast<double>(year.centresSociaux);
        *m_evs << static_cast<double>(year.evs);
        tallest =
            std::max({tallest, static_cast<double>(year.centresSociaux), static_cast<double>(year.evs)});
        const QString name = QString::number(year.year);
        labels << name;
        const auto x = static_cast<double>(rates.size());
        rates << QPointF(x, percentOf(year.centreSocial));
        ratesAvs << QPointF(x, percentOf(year.avs));
        least = std::min(least, rates.back().y());
        most = std::max(most, ratesAvs.back().y());
        table.rows.push_back({name, bound(FigureId::CentresSociaux, countText(year.centresSociaux)),
                              bound(FigureId::Evs, countText(year.evs)),
                              bound(FigureId::CentreSocial, percentText(shareOf(year.centreSocial), 1)),
                              bound(FigureId::Avs, percentText(shareOf(year.avs), 1))});
        sentences << tr("%1\u00A0: centres sociaux %2, EVS %3, part des communes couvertes %4")
                         .arg(name, table.rows.back()[1], table.rows.back()[2], table.rows.back()[4]);
    }
    m_rateCentreSocial->replace(rates);
    m_rateAvs->replace(ratesAvs);
    for (QBarCategoryAxis* axis : {m_countYears, m_rateYears}) {
        axis->setCategories(labels);
    }
    m_countAxis->setRange(0, std::ceil(tallest * kRoom / kTick) * kTick);
    // Lines need no zero; round bounds with room for the numbers at both ends.
    const double low = std::max(0.0, std::floor(least / kTick) * kTick - kTick);
    m_rateAxis->setRange(low, std::min(105.0, std::ceil(most / kTick) * kTick + kTick));
    m_counts->setTitle(withHypotheses ? tr("Nombre de structures") : tr("Nombre de structures, au moins"));
    const QString title = withHypotheses ? tr("Part des communes couvertes (%)")
                                         : tr("Part des communes couvertes (%), au moins");
    m_rates->setTitle(low > 0 ? tr("%1<br/>axe coupé à %2").arg(title, percentText(low / 100, 0)) : title);
    placeNumbers();
    ChartPage::show(table, sentences.join(tr("\u00A0; ")));
}

void EvolutionChart::placeNumbers() {
    // Qt Charts writes every number above its point, where those of two near lines would lie on one another.
    qDeleteAll(m_numbers);
    m_numbers.clear();
    constexpr double kAway = 4;
    const auto write = [&](QLineSeries* line, bool isAbove) {
        for (const QPointF& point : line->points()) {
            auto* number = new QGraphicsSimpleTextItem(decimalText(point.y(), 1), m_rates);
            number->setFont(font());
            number->setBrush(kInk);
            const QRectF box = number->boundingRect();
            const QPointF at = m_rates->mapToPosition(point, line);
            number->setPos(at.x() - box.width() / 2,
                           isAbove ? at.y() - box.height() - kAway : at.y() + kAway);
            m_numbers.push_back(number);
        }
    };
    write(m_rateAvs, true);
    write(m_rateCentreSocial, false);
}

void EvolutionChart::takeFont() {
    for (QChart* chart : {m_counts, m_rates}) {
        chart->setTitleFont(font());
        chart->legend()->setFont(font());
        for (QAbstractAxis* axis : chart->axes()) {
            axis->setLabelsFont(font());
            axis->setTitleFont(font());
        }
    }
    for (QBarSet* set : {m_centresSociaux, m_evs}) {
        set->setLabelFont(font());
    }
    placeNumbers();
}

void EvolutionChart::choose(int rank, bool centreSocial) {
    const YearFigures& year = m_years.at(static_cast<std::size_t>(rank));
    m_document.selection().set((centreSocial ? year.centreSocial : year.byEvs).members());
}

void EvolutionChart::chooseCell(int row, int column) {
    enum Column { Year, CentresSociaux, Evs, RateCentreSocial, RateAvs };
    if (column == CentresSociaux || column == RateCentreSocial) {
        return choose(row, true);
    }
    if (column == Evs) {
        return choose(row, false);
    }
    m_document.selection().set(m_years.at(static_cast<std::size_t>(row)).avs.members());
}

} // namespace maillage
