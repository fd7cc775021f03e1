// A table whose rows are communes on the map and go to a spreadsheet; in one that is edited, what cannot be
// stays in its editor.
#pragma once

#include "app/models/table_filter.hpp"
#include "app/widgets/cell_delegate.hpp"

#include <QTableView>

namespace maillage {

class TableView : public QTableView {
    Q_OBJECT
public:
    /// Takes the model.
    explicit TableView(TableModel* model, QWidget* parent = nullptr);

    [[nodiscard]] TableModel& rows() const { return *m_rows; }
    /// The same where a person edits them; null where they are computed.
    [[nodiscard]] ProjectTableModel* editedRows() const { return qobject_cast<ProjectTableModel*>(m_rows); }
    [[nodiscard]] TableFilter& filter() const { return *m_filter; }
    /// Rows of the model; in the order of the table.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The model's row under the cursor; -1 for none.
    [[nodiscard]] int currentRow() const;
    void goToRow(int row);
    /// The communes of the selected rows, ascending, each once.
    [[nodiscard]] std::vector<CommuneIndex> selectedCommunes() const;
    /// Selects the rows all of whose communes are among these (ascending); where the rows stand for these
    /// already, none changes. The table is scrolled to the first of them only with `scrolls`.
    void selectCommunes(const std::vector<CommuneIndex>& communes, bool scrolls);
    /// The rows of the model that the filter lets pass, in the order of the table.
    [[nodiscard]] std::vector<int> shownRows() const;
    /// The selected rows of the model, all that the filter lets pass where none is; in the order of the
    /// table.
    [[nodiscard]] std::vector<int> rowsToTake() const;
    /// `rowsToTake` to the clipboard, for spreadsheet and word processor.
    void copy() const;

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Rows were selected, or no longer.
    void rowsSelected();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fitColumns();

    TableModel* m_rows;
    TableFilter* m_filter;
    CellDelegate* m_delegate;
};

} // namespace maillage
