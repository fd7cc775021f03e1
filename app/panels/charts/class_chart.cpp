#include "app/panels/charts/class_chart.hpp"

#include "app/render/map/inks.hpp"
#include "app/text/qt_text.hpp"
#include "core/carto/style/colour_difference.hpp"

#include <QBarCategoryAxis>
#include <QBarLegendMarker>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace maillage {

namespace {

/// A number on its part of a bar: light on dark fills.
QColor numberInk(Colour fill) {
    constexpr double kDark = 53; // where white and ink contrast alike
    return labOf(fill).lightness < kDark ? QColor(Qt::white) : kInk;
}

QString nameOf(const EpciClasses& epci) {
    return epci.name.empty() ? ClassChart::tr("sans EPCI connu") : shownName(epci.name);
}

/// On two lines where it is long: Qt Charts gives names no more than a share of the width.
QString axisName(const QString& name) {
    constexpr qsizetype kLong = 32;
    const qsizetype middle = name.indexOf(u' ', name.size() / 2);
    return name.size() <= kLong || middle < 0 ? name.toHtmlEscaped()
                                              : name.left(middle).toHtmlEscaped() + QStringLiteral("<br/>") +
                                                    name.mid(middle + 1).toHtmlEscaped();
}

} // namespace

ClassChart::ClassChart(ProjectDocument& document, QWidget* parent)
    : ChartPage(tr("Communes de chaque EPCI par classe de couverture"), parent),
      m_document(document),
      m_chart(addChart()),
      m_bars(new QHorizontalStackedBarSeries),
      m_names(new QBarCategoryAxis),
      m_counts(new QValueAxis) {
    for (std::size_t i = 0; i < kCoverageClasses.size(); ++i) {
        const CoverageClass c = kCoverageClasses[i];
        auto* set = new QBarSet(maillage::nameOf(c));
        set->setPen(QPen(kInk, 1));
        connect(set, &QBarSet::clicked, this, [this, c](int bar) {
            // Bars are counted from below, EPCI from above.
            choose(static_cast<int>(m_epcis.size()) - 1 - bar, c);
        });
        m_bars->append(set);
        m_sets[i] = set;
    }
    m_bars->setLabelsVisible(true);
    m_bars->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    constexpr double kThick = 0.8;
    m_bars->setBarWidth(kThick);
    m_chart->addSeries(m_bars);
    m_names->setTruncateLabels(false);
    m_chart->addAxis(m_names, Qt::AlignLeft);
    m_chart->addAxis(m_counts, Qt::AlignBottom);
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(m_counts)}) {
        m_bars->attachAxis(axis);
        axis->setLabelsBrush(kInk);
        axis->setTitleBrush(kInk);
        axis->setGridLinePen(QPen(QColor(0xE3, 0xE6, 0xEA), 1));
    }
    takeFont();
    connect(this, &ChartPage::cellChosen, this, &ClassChart::chooseCell);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void ClassChart::showEvent(QShowEvent* event) {
    ChartPage::showEvent(event);
    refresh();
}

void ClassChart::colour() {
    const std::shared_ptr<const MapStyle>& style = m_document.view().options.style;
    if (style == m_style) {
        return;
    }
    m_style = style;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets.at(i)->setBrush(chartBrush(style->palette, kCoverageClasses.at(i)));
        m_sets.at(i)->setLabelColor(numberInk(fillOf(style->palette, kCoverageClasses.at(i))));
    }
}

void ClassChart::refresh() {
    colour();
    const Territory& territory = *m_document.project().territory;
    m_epcis = classesByEpci(territory, m_document.result().after.coverage);
    QStringList names;
    QStringList sentences;
    TextTable table{{tr("EPCI")}, {}};
    for (const CoverageClass c : kCoverageClasses) {
        table.header.push_back(maillage::nameOf(c));
    }
    table.header.push_back(tr("part en zone blanche"));
    std::array<QList<qreal>, kCoverageClasses.size()> values;
    std::size_t most = 1;
    for (const EpciClasses& epci : m_epcis) {
        std::vector<QString> row{nameOf(epci)};
        for (std::size_t i = 0; i < kCoverageClasses.size(); ++i) {
            values[i].prepend(static_cast<double>(epci.communes[i].size()));
            row.push_back(countText(epci.communes[i].size()));
        }
        row.push_back(percentText(epci.share(CoverageClass::ZoneBlanche), 0));
        names.prepend(axisName(row[0]));
        sentences << tr("%1\u00A0: zones blanches %2, sur %3")
                         .arg(row[0], countText(epci.of(CoverageClass::ZoneBlanche).size()),
                              communesText(epci.size()));
        most = std::max(most, epci.size());
        table.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(values[i]);
    }
    m_names->setCategories(names);
    const auto roundTop = (most + 9) / 10 * 10; // whole tens
    m_counts->setRange(0, static_cast<double>(roundTop));
    makeRoom();
    const QString title = tr("Communes par classe, au %1").arg(dateText(m_document.view().date));
    const std::size_t supposed = m_document.result().after.coverage.supposed().count();
    m_chart->setTitle(supposed == 0 ? title : tr("%1, dont supposées %2").arg(title, countText(supposed)));
    // With hypotheses no commune is of the last class.
    for (QLegendMarker* marker : m_chart->legend()->markers(m_bars)) {
        auto* ofBar = qobject_cast<QBarLegendMarker*>(marker);
        marker->setVisible(ofBar == nullptr || ofBar->barset() != m_sets.back() ||
                           !m_document.view().withHypotheses);
    }
    ChartPage::show(table, sentences.join(tr("\u00A0; ")));
}

void ClassChart::makeRoom() {
    constexpr int kAround = 8; // lines of title, axis and legend
    const int line = fontMetrics().height();
    views().front()->setMinimumHeight(line * kAround + static_cast<int>(m_epcis.size()) * line * 5 / 2);
    int widest = 0;
    for (const EpciClasses& epci : m_epcis) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(nameOf(epci)));
    }
    views().front()->setMinimumWidth(2 * widest);
}

void ClassChart::takeFont() {
    makeRoom();
    m_chart->setTitleFont(font());
    m_chart->legend()->setFont(font());
    for (QAbstractAxis* axis : m_chart->axes()) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
    for (QBarSet* set : m_sets) {
        set->setLabelFont(font());
    }
}

void ClassChart::choose(int rank, CoverageClass coverageClass) {
    m_document.selection().set(m_epcis.at(static_cast<std::size_t>(rank)).of(coverageClass));
}

void ClassChart::chooseCell(int row, int column) {
    const auto rank = static_cast<std::size_t>(column - 1);
    if (column >= 1 && rank < kCoverageClasses.size()) {
        return choose(row, kCoverageClasses[rank]);
    }
    if (column > 0) {
        return choose(row, CoverageClass::ZoneBlanche);
    }
    std::vector<CommuneIndex> all;
    for (const auto& some : m_epcis.at(static_cast<std::size_t>(row)).communes) {
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    m_document.selection().set(std::move(all));
}

} // namespace maillage
