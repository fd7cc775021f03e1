// A chart on white paper, the same as a table below it for the keyboard and for reading aloud, and both to
// the clipboard.
#pragma once

#include "app/models/text_table_model.hpp"
#include "core/carto/style/map_style.hpp"

#include <QBrush>
#include <QWidget>

class QChart;
class QChartView;
class QHBoxLayout;
class QTableView;

namespace maillage {

/// The fill of a class on the map, with its hatch, as a chart draws it.
[[nodiscard]] QBrush chartBrush(const Palette& palette, CoverageClass coverageClass);

class ChartPage : public QWidget {
    Q_OBJECT
public:
    /// `name`: for assistive technology.
    explicit ChartPage(const QString& name, QWidget* parent = nullptr);

    /// Another chart to the right of those that are there.
    QChart* addChart();
    /// `summary`: the charts in one paragraph.
    void show(const TextTable& table, const QString& summary);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QWidget& canvas() const { return *m_canvas; }
    [[nodiscard]] const std::vector<QChartView*>& views() const { return m_views; }
    void copyPicture() const;
    void copyTable() const;

Q_SIGNALS:
    /// By a click on a cell of the table, or Enter.
    void cellChosen(int row, int column);

protected:
    void changeEvent(QEvent* event) override;
    /// Text as large as the window's.
    virtual void takeFont() {}

private:
    QWidget* m_canvas;
    QHBoxLayout* m_charts;
    std::vector<QChartView*> m_views;
    TextTableModel* m_model;
    QTableView* m_table;
};

} // namespace maillage
