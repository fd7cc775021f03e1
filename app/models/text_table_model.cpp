#include "app/models/text_table_model.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace maillage {

namespace {

/// A count, a share or a difference as currentNumberSigns writes them, or nothing to tell.
bool isNumeric(const TextTable& table, std::size_t column) {
    static const QRegularExpression kNumber(
        QStringLiteral("^([-+\u2212]?\\d[\\d\u202F\u00A0,.]*%?|\u2013)?$"));
    return !table.rows.empty() && std::ranges::all_of(table.rows, [&](const std::vector<QString>& row) {
        return kNumber.match(row[column]).hasMatch();
    });
}

} // namespace

void TextTableModel::show(TextTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_isNumber.assign(m_table.header.size(), false);
    // The first names its row, be it a year or a code.
    for (std::size_t column = 1; column < m_isNumber.size(); ++column) {
        m_isNumber[column] = isNumeric(m_table, column);
    }
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(index.column());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant TextTableModel::alignmentOf(int column) const {
    return static_cast<int>(Qt::AlignVCenter |
                            (m_isNumber[static_cast<std::size_t>(column)] ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return alignmentOf(section);
    }
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return m_table.header[static_cast<std::size_t>(section)];
}

} // namespace maillage
