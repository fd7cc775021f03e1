#include "app/models/table_filter.hpp"

#include "app/models/table_model.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

TableFilter::TableFilter(QAbstractItemModel* source, QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(source);
    setSortRole(TableModel::kSortRole);
}

void TableFilter::setWords(const QString& words) {
    m_words = QString::fromStdString(foldedName(words.toStdString())).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilter::setExact(int column, const QString& text) {
    m_exactColumn = column;
    m_exact = text;
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!m_exact.isEmpty() &&
        sourceModel()->index(row, m_exactColumn, parent).data(TableModel::kExactRole).toString() != m_exact) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString shown = sourceModel()->index(row, column, parent).data().toString();
        all += QString::fromStdString(foldedName(shown.toStdString())) + u'\n';
    }
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word); });
}

} // namespace maillage
