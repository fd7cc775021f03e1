#include "app/panels/table_view.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace maillage {

TableView::TableView(ProjectTableModel* model, QWidget* parent)
    : QTableView(parent),
      m_rows(model),
      m_filter(new TableFilter(model, this)),
      m_delegate(new CellDelegate(this)) {
    model->setParent(this);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the file, until a header is clicked
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    // From the first rows only: a country has tens of thousands.
    constexpr int kRowsMeasured = 60;
    constexpr int kWidest = 260;
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    resizeColumnsToContents();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column), kWidest));
    }
    horizontalHeader()->setStretchLastSection(true);
    QString name = model->title();
    setAccessibleName(name.remove(u'&'));
}

std::vector<int> TableView::selectedRows() const {
    std::vector<QModelIndex> indexes;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        indexes.push_back(index);
    }
    std::ranges::sort(indexes, {}, [](const QModelIndex& index) { return index.row(); });
    std::vector<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.push_back(m_filter->mapToSource(index).row());
    }
    return rows;
}

int TableView::currentRow() const {
    return m_filter->mapToSource(currentIndex()).row();
}

void TableView::goToRow(int row) {
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QString TableView::selectedText() const {
    QString text;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            cells << m_rows->index(row, column).data().toString().simplified();
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(m_filter->mapToSource(current).row());
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool isGivenUp = hint == QAbstractItemDelegate::RevertModelCache;
    if (!isGivenUp && !m_delegate->isAccepted()) {
        return;
    }
    QTableView::closeEditor(editor, hint);
}

} // namespace maillage
