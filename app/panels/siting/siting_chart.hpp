// Answers as points of a chart, with the same points as rows below, for the keyboard and for reading aloud.
#pragma once

#include "app/models/text_table_model.hpp"

#include <QWidget>

#include <vector>

class QTableView;

// Of Qt Charts, whose headers are wanted in one file alone.
class QChart;
class QChartView;
class QScatterSeries;
class QLineSeries;
class QValueAxis;

namespace maillage {

struct ChartPoint {
    double x = 0;
    double y = 0;
    /// What is said when the mouse is on it.
    QString told;
    /// Drawn full; else hollow and square.
    bool isProved = true;

    bool operator==(const ChartPoint&) const = default;
};

class SitingChart : public QWidget {
    Q_OBJECT
public:
    /// `name`: for assistive technology.
    SitingChart(const QString& name, const QString& xTitle, const QString& yTitle, QWidget* parent = nullptr);

    /// One row of the table for each point, in the same order. `fromZero`: the
    /// height of a point is its share of the whole.
    void setPoints(std::vector<ChartPoint> points, const TextTable& rows, bool fromZero);
    void setYTitle(const QString& title);
    [[nodiscard]] const std::vector<ChartPoint>& points() const { return m_points; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Marks a point in the chart and in the table; -1 for none.
    void mark(int point);
    /// Where a point is drawn, in the chart's viewport.
    [[nodiscard]] QPoint placeOf(int point) const;
    [[nodiscard]] QWidget& canvas() const;

Q_SIGNALS:
    /// By a click on the point or its row, or Enter on the row.
    void chosen(int point);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshColours();
    void addClicks(QScatterSeries& series);
    [[nodiscard]] int pointAt(QPointF value) const;

    QChart* m_chart;
    QChartView* m_view;
    QLineSeries* m_line;
    QScatterSeries* m_proved;
    QScatterSeries* m_unproved;
    QScatterSeries* m_marked;
    QValueAxis* m_x;
    QValueAxis* m_y;
    TextTableModel* m_model;
    QTableView* m_table;
    std::vector<ChartPoint> m_points;
};

} // namespace maillage
