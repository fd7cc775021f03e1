// Which communes come first whatever the weights: asked of one to four indicators, answered in the
// background.
#pragma once

#include "app/models/needs/need_inquiry.hpp"
#include "app/models/needs/priority_model.hpp"
#include "app/panels/tables/table_view.hpp"
#include "app/tasks/task_runner.hpp"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace maillage {

class PriorityPage : public QWidget {
    Q_OBJECT
public:
    /// `inquiry` outlives it.
    explicit PriorityPage(NeedInquiry& inquiry, QWidget* parent = nullptr);

    /// Brings it to what the document shows now.
    void follow();
    [[nodiscard]] TableView& communes() const { return *m_communes; }
    /// Ticks these and no others.
    void setIndicators(const std::vector<std::string>& ids);
    void search();
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }
    /// What was found, or why not.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    /// There is an answer.
    void answered();

private:
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] PriorityQuestion question() const;
    void fillIndicators();
    void showReport(std::shared_ptr<const PriorityReport> report);
    void refresh();

    NeedInquiry& m_inquiry;
    QListWidget* m_indicators;
    QSpinBox* m_first;
    QCheckBox* m_withoutOutliers;
    QPushButton* m_search;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_told;
    PriorityModel* m_model;
    TableView* m_communes;
    std::shared_ptr<const PriorityReport> m_report;
    /// Of the report; the studies point into them.
    std::shared_ptr<const NeedFacts> m_facts;
    std::shared_ptr<const Territory> m_territory;
    std::vector<std::string> m_listed; // ids in the list
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
