#include "app/panels/charts/chart_page.hpp"

#include "app/widgets/answer_table.hpp"
#include "app/widgets/picture_copy.hpp"
#include "app/render/map/inks.hpp"
#include "app/text/language.hpp"
#include "app/render/map/sign_painter.hpp"

#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLegend>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// As on the map: rising lines over the fill.
QBrush risingHatch(const QColor& fill) {
    constexpr int kSide = 8;
    QPixmap tile(kSide, kSide);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kInk, 1));
    painter.drawLine(0, kSide, kSide, 0);
    painter.drawLine(-1, 1, 1, -1);
    painter.drawLine(kSide - 1, kSide + 1, kSide + 1, kSide - 1);
    return QBrush(tile);
}

} // namespace

QBrush chartBrush(const Palette& palette, CoverageClass coverageClass) {
    const QColor fill = toQt(fillOf(palette, coverageClass));
    return coverageClass == CoverageClass::EvsSeul ? risingHatch(fill) : QBrush(fill);
}

ChartPage::ChartPage(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_canvas(new QWidget),
      m_charts(new QHBoxLayout(m_canvas)),
      m_model(new TextTableModel(this)),
      m_table(makeAnswerTable(*m_model, name)) {
    m_canvas->setAccessibleName(name);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(0);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* picture = new QPushButton(tr("Copier l'&image"));
    auto* table = new QPushButton(tr("Copier le &tableau"));
    connect(picture, &QPushButton::clicked, this, &ChartPage::copyPicture);
    connect(table, &QPushButton::clicked, this, &ChartPage::copyTable);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT cellChosen(index.row(), index.column()); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_canvas);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(scroll);
    splitter->addWidget(m_table);
    splitter->setSizes({700, 180});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(picture);
    buttons->addWidget(table);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

QChart* ChartPage::addChart() {
    auto* chart = new QChart;
    chart->setLocale(currentLocale());
    chart->setLocalizeNumbers(true);
    chart->setMargins({4, 4, 4, 4});
    // White under a dark theme too, as the map is, so that the copied picture is as on paper.
    chart->setBackgroundBrush(Qt::white);
    chart->setBackgroundRoundness(0);
    chart->setTitleBrush(kInk);
    chart->legend()->setLabelColor(kInk);
    chart->legend()->setAlignment(Qt::AlignBottom);
    auto* view = new QChartView(chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::white);
    constexpr int kLines = 14; // of which numbers beside the axis have room under title and over legend
    view->setMinimumSize(290, kLines * fontMetrics().height());
    // The same is in the table, cell by cell.
    view->setFocusPolicy(Qt::NoFocus);
    m_charts->addWidget(view);
    m_views.push_back(view);
    return chart;
}

void ChartPage::show(const TextTable& table, const QString& summary) {
    m_model->show(table);
    m_canvas->setAccessibleDescription(summary);
    for (QChartView* view : m_views) {
        view->setAccessibleName(m_canvas->accessibleName());
        view->setAccessibleDescription(summary);
    }
}

void ChartPage::copyPicture() const {
    QGuiApplication::clipboard()->setMimeData(pictureOf(*m_canvas));
}

void ChartPage::copyTable() const {
    QGuiApplication::clipboard()->setMimeData(tableData(*m_model));
}

void ChartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        takeFont();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
