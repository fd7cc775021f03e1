// A table in which what cannot be stays in its editor, and whose rows go to a spreadsheet.
#pragma once

#include "app/models/table_filter.hpp"
#include "app/panels/cell_delegate.hpp"

#include <QTableView>

namespace maillage {

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(ProjectTableModel* model, QWidget* parent = nullptr);

    [[nodiscard]] ProjectTableModel& rows() const { return *m_rows; }
    [[nodiscard]] TableFilter& filter() const { return *m_filter; }
    /// Rows of the model; in the order of the table.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The model's row under the cursor; -1 for none.
    [[nodiscard]] int currentRow() const;
    void goToRow(int row);
    /// The selected rows as cells parted by tabs, one line each.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    ProjectTableModel* m_rows;
    TableFilter* m_filter;
    CellDelegate* m_delegate;
};

} // namespace maillage
