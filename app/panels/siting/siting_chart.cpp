#include "app/panels/siting/siting_chart.hpp"

#include "app/widgets/answer_table.hpp"
#include "app/widgets/picture_copy.hpp"
#include "app/text/language.hpp"

#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QLineSeries>
#include <QMimeData>
#include <QPushButton>
#include <QScatterSeries>
#include <QSplitter>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double kPointSize = 12;
constexpr double kMarkSize = 22;

/// 1, 2 or 5 times a power of ten, at least 1: what is counted comes whole.
double roundStep(double spread) {
    constexpr double kSteps = 6;
    const double raw = std::max(spread / kSteps, 1.0);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10 * power;
}

/// Round ticks, and half a step around them so that no point is cut.
void fit(QValueAxis& axis, double least, double most) {
    const double step = roundStep(most - least);
    const double low = std::floor(least / step) * step;
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(low);
    axis.setTickInterval(step);
    axis.setRange(low - step / 2, std::ceil(most / step) * step + step / 2);
}

QValueAxis* makeAxis(const QString& title) {
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    return axis;
}

} // namespace

SitingChart::SitingChart(const QString& name, const QString& xTitle, const QString& yTitle, QWidget* parent)
    : QWidget(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart)),
      m_line(new QLineSeries),
      m_proved(new QScatterSeries),
      m_unproved(new QScatterSeries),
      m_marked(new QScatterSeries),
      m_x(makeAxis(xTitle)),
      m_y(makeAxis(yTitle)),
      m_model(new TextTableModel(this)),
      m_table(makeAnswerTable(*m_model, name)) {
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAccessibleName(name);
    m_view->setMinimumHeight(200);
    // The same is in the table, row by row.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->setLocale(currentLocale());
    m_chart->setLocalizeNumbers(true);
    m_chart->legend()->hide();
    m_chart->setMargins({2, 2, 2, 2});
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_unproved->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    m_proved->setMarkerSize(kPointSize);
    m_unproved->setMarkerSize(kPointSize);
    m_marked->setMarkerSize(kMarkSize);
    // The mark lies below, so that a click goes to the point.
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_marked), static_cast<QXYSeries*>(m_line),
                              static_cast<QXYSeries*>(m_proved), static_cast<QXYSeries*>(m_unproved)}) {
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    addClicks(*m_proved);
    addClicks(*m_unproved);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_table);
    splitter->setSizes({300, 200});
    auto* copy = new QPushButton(tr("Copier l'image"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setMimeData(pictureOf(*m_view)); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    refreshColours();
}

void SitingChart::addClicks(QScatterSeries& series) {
    connect(&series, &QXYSeries::clicked, this, [this](QPointF value) {
        if (const int point = pointAt(value); point >= 0) {
            Q_EMIT chosen(point);
        }
    });
    connect(&series, &QXYSeries::hovered, this, [this](QPointF value, bool isOver) {
        const int point = pointAt(value);
        QToolTip::showText(QCursor::pos(),
                           isOver && point >= 0 ? m_points[static_cast<std::size_t>(point)].told : QString(),
                           m_view);
    });
}

int SitingChart::pointAt(QPointF value) const {
    const auto found = std::ranges::find_if(
        m_points, [&](const ChartPoint& point) { return QPointF(point.x, point.y) == value; });
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}

void SitingChart::setPoints(std::vector<ChartPoint> points, const TextTable& rows, bool fromZero) {
    m_points = std::move(points);
    m_line->clear();
    m_proved->clear();
    m_unproved->clear();
    m_marked->clear();
    m_model->show(rows);
    if (m_points.empty()) {
        return;
    }
    double yMost = m_points.front().y;
    double yLeast = fromZero ? 0 : yMost;
    double xLeast = m_points.front().x;
    double xMost = xLeast;
    for (const ChartPoint& point : m_points) {
        m_line->append(point.x, point.y);
        (point.isProved ? m_proved : m_unproved)->append(point.x, point.y);
        xLeast = std::min(xLeast, point.x);
        xMost = std::max(xMost, point.x);
        yLeast = std::min(yLeast, point.y);
        yMost = std::max(yMost, point.y);
    }
    fit(*m_x, xLeast, xMost);
    fit(*m_y, yLeast, yMost);
}

void SitingChart::setYTitle(const QString& title) {
    m_y->setTitleText(title);
}

void SitingChart::mark(int point) {
    m_marked->clear();
    if (point < 0 || static_cast<std::size_t>(point) >= m_points.size()) {
        return m_table->clearSelection();
    }
    const ChartPoint& marked = m_points[static_cast<std::size_t>(point)];
    m_marked->append(marked.x, marked.y);
    m_table->selectRow(point);
}

QPoint SitingChart::placeOf(int point) const {
    const ChartPoint& wanted = m_points.at(static_cast<std::size_t>(point));
    return m_view->mapFromScene(
        m_chart->mapToScene(m_chart->mapToPosition(QPointF(wanted.x, wanted.y), m_line)));
}

QWidget& SitingChart::canvas() const {
    return *m_view->viewport();
}

void SitingChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColours();
    }
    QWidget::changeEvent(event);
}

void SitingChart::refreshColours() {
    const QColor ink = palette().color(QPalette::Text);
    const QColor paper = palette().color(QPalette::Base);
    QColor grid = ink;
    grid.setAlphaF(0.15F);
    m_chart->setBackgroundBrush(paper);
    m_chart->setBackgroundRoundness(0);
    m_view->setBackgroundBrush(paper);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsBrush(ink);
        axis->setTitleBrush(ink);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLinePen(ink);
        axis->setGridLinePen(grid);
    }
    m_line->setPen(QPen(ink, 1.5));
    m_proved->setBrush(ink);
    m_proved->setPen(QPen(ink, 1));
    m_unproved->setBrush(paper);
    m_unproved->setPen(QPen(ink, 2));
    m_marked->setBrush(Qt::NoBrush);
    m_marked->setPen(QPen(palette().color(QPalette::Highlight), 3));
}

} // namespace maillage
