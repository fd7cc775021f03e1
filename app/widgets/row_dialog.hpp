// The form of a new row, as the table's own cells.
#pragma once

#include "app/models/project/project_table_model.hpp"

#include <QDialog>

class QLabel;

namespace maillage {

/// Accepted only once the row is in the project.
class RowDialog : public QDialog {
    Q_OBJECT
public:
    /// `like`: the row of the model that the form takes after, or -1.
    RowDialog(ProjectTableModel& model, int like, QWidget* parent = nullptr);

    void accept() override;

private:
    ProjectTableModel& m_model;
    std::vector<QWidget*> m_cells; // null where the column is not typed
    QLabel* m_problem;
};

} // namespace maillage
