// What is wrong with the project, kept up to date while it is mended: each finding leads to its place on the
// map.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/finding_model.hpp"
#include "app/tasks/task_runner.hpp"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace maillage {

class CheckDialog : public QDialog {
    Q_OBJECT
public:
    explicit CheckDialog(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const FindingModel& model() const { return *m_model; }
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }

Q_SIGNALS:
    /// The person wants to see the place of a finding; there is at least one commune.
    void placeAsked(const std::vector<maillage::CommuneIndex>& communes);

private:
    /// In the background; again when the document changes meanwhile.
    void check();
    void showFindings(std::vector<Finding> findings, const Project& project);
    /// As one undo step.
    void repair();

    ProjectDocument& m_document;
    std::optional<Project> m_checked; // or being checked; none before the first
    FindingModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QPushButton* m_repair;
    bool m_isOutdated = false;
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
