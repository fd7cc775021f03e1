#include "app/models/row_report_model.hpp"

#include "app/text/data/import_text.hpp"
#include "app/text/data/remark_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

enum Column { Line, State, Reason, Contents, ColumnCount };

/// A sign beside the word, so that states are told apart without colour and at a glance.
QString signedState(const RowOutcome& row) {
    constexpr std::array<const char*, 4> kSigns{"✓ ", "↻ ", "? ", "✗ "};
    const char* const sign = row.isAside() ? "– " : kSigns.at(static_cast<std::size_t>(row.state()));
    return QString::fromUtf8(sign) + stateText(row);
}

} // namespace

void RowReportModel::show(std::shared_ptr<const Worksheet> sheet, std::shared_ptr<const ListReading> reading,
                          Shown shown) {
    beginResetModel();
    m_sheet = std::move(sheet);
    m_reading = std::move(reading);
    m_rows.clear();
    for (std::size_t i = 0; m_reading && i < m_reading->rows.size(); ++i) {
        if (shown == Shown::All || m_reading->rows[i].state() != ListRowState::Matched) {
            m_rows.push_back(i);
        }
    }
    if (shown == Shown::ToSee) {
        std::ranges::stable_sort(m_rows, std::ranges::greater{},
                                 [this](std::size_t i) { return m_reading->rows[i].urgency(); });
    }
    endResetModel();
}

const RowOutcome& RowReportModel::outcome(int row) const {
    return m_reading->rows[m_rows[static_cast<std::size_t>(row)]];
}

int RowReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowReportModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const RowOutcome& row = outcome(index.row());
    switch (index.column()) {
    case Line:
        return QString::number(row.line);
    case State:
        return signedState(row);
    case Reason:
        return remarksText(row);
    case Contents:
        return contents(row.line);
    default:
        return {};
    }
}

QString RowReportModel::contents(std::uint32_t line) const {
    const auto found = std::ranges::lower_bound(m_sheet->rows, line, {}, &WorksheetRow::line);
    QStringList cells;
    for (std::size_t i = 0; found != m_sheet->rows.end() && i < found->cells.size(); ++i) {
        if (!found->cells[i].empty()) {
            cells.append(QString::fromStdString(found->cells[i]).simplified());
        }
    }
    return cells.join(QStringLiteral(" · "));
}

QVariant RowReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Ligne");
    case State:
        return tr("État");
    case Reason:
        return tr("Pourquoi");
    default:
        return tr("Contenu de la ligne");
    }
}

} // namespace maillage
