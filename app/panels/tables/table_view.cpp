#include "app/panels/tables/table_view.hpp"

#include "app/models/table_copy.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace maillage {

TableView::TableView(TableModel* model, QWidget* parent)
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
    horizontalHeader()->setStretchLastSection(!model->isNumber(model->columnCount() - 1));
    fitColumns();
    if (model->rowCount() == 0) {
        // What is computed has its first rows only once it is seen.
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns,
                Qt::SingleShotConnection);
    }
    setAccessibleName(model->plainTitle());
}

void TableView::fitColumns() {
    // From the first rows only: a country has tens of thousands.
    constexpr int kRowsMeasured = 60;
    constexpr int kWidest = 260;
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    resizeColumnsToContents();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column), kWidest));
    }
}

std::vector<int> TableView::selectedRows() const {
    std::vector<QModelIndex> indexes;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        indexes.push_back(index);
    }
    std::ranges::sort(indexes, {}, [](const QModelIndex& index) { return index.row(); });
    std::vector<int> rows;
    rows.reserve(indexes.size());
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

std::vector<CommuneIndex> TableView::selectedCommunes() const {
    std::vector<CommuneIndex> all;
    for (const int row : selectedRows()) {
        const std::vector<CommuneIndex> communes = m_rows->communesOf(row);
        all.insert(all.end(), communes.begin(), communes.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void TableView::selectCommunes(const std::vector<CommuneIndex>& communes, bool scrolls) {
    if (communes == selectedCommunes()) {
        return;
    }
    const auto isChosen = [&](CommuneIndex i) { return std::ranges::binary_search(communes, i); };
    std::vector<int> places; // in the order of the table, so that neighbours make one range
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const std::vector<CommuneIndex> own = m_rows->communesOf(row);
        const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
        if (index.isValid() && !own.empty() && std::ranges::all_of(own, isChosen)) {
            places.push_back(index.row());
        }
    }
    std::ranges::sort(places);
    QItemSelection ranges;
    for (std::size_t k = 0; k < places.size();) {
        std::size_t end = k + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1) {
            ++end;
        }
        ranges.append(QItemSelectionRange(m_filter->index(places[k], 0),
                                          m_filter->index(places[end - 1], m_filter->columnCount() - 1)));
        k = end;
    }
    if (scrolls && !places.empty()) {
        // The keyboard goes on from there.
        selectionModel()->setCurrentIndex(m_filter->index(places.front(), 0), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    if (scrolls && !places.empty()) {
        scrollTo(m_filter->index(places.front(), 0));
    }
}

std::vector<int> TableView::shownRows() const {
    std::vector<int> rows;
    for (int place = 0; place < m_filter->rowCount(); ++place) {
        rows.push_back(m_filter->mapToSource(m_filter->index(place, 0)).row());
    }
    return rows;
}

std::vector<int> TableView::rowsToTake() const {
    std::vector<int> rows = selectedRows();
    return rows.empty() ? shownRows() : rows;
}

void TableView::copy() const {
    QGuiApplication::clipboard()->setMimeData(copiedRows(*m_rows, rowsToTake()));
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(m_filter->mapToSource(current).row());
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool isGivenUp = hint == QAbstractItemDelegate::RevertModelCache;
    if (!isGivenUp && !m_delegate->isAccepted()) {
        return;
    }
    QTableView::closeEditor(editor, hint);
}

} // namespace maillage
