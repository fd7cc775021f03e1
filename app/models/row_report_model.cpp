#include "app/models/row_report_model.hpp"

#include "app/text/exchange/import_text.hpp"
#include "app/text/exchange/remark_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// A sign beside the word, so that states are told apart without colour and at a glance.
QString signedState(const RowOutcome& row) {
    constexpr std::array<const char*, 4> kSigns{"✓ ", "↻ ", "? ", "✗ "};
    const char* const sign = row.isAside() ? "– " : kSigns.at(static_cast<std::size_t>(row.state()));
    return QString::fromUtf8(sign) + stateText(row);
}

} // namespace

RowReportModel::RowReportModel(std::shared_ptr<const Territory> territory, QObject* parent)
    : QAbstractTableModel(parent), m_territory(std::move(territory)) {}

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

std::optional<Mending> RowReportModel::mending(int row) const {
    return mendingOf(outcome(row), *m_territory);
}

bool RowReportModel::isOpen(int row) const {
    return canBeMended(outcome(row));
}

bool RowReportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const std::optional<Mending> open = mending(index.row());
    if (role != Qt::EditRole || !open) {
        return false;
    }
    Q_EMIT decided(open->choice.key, value.toString().toStdString());
    return true;
}

Qt::ItemFlags RowReportModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MendingColumn && isOpen(index.row()) ? flags | Qt::ItemIsEditable : flags;
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
    case LineColumn:
        return QString::number(row.line);
    case StateColumn:
        return signedState(row);
    case ReasonColumn:
        return remarksText(row);
    case MendingColumn:
        return isOpen(index.row()) ? tr("à choisir… ▾") : QString();
    case ContentsColumn:
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
    case LineColumn:
        return tr("Ligne");
    case StateColumn:
        return tr("État");
    case ReasonColumn:
        return tr("Pourquoi");
    case MendingColumn:
        return tr("Ce que c'est");
    default:
        return tr("Contenu de la ligne");
    }
}

} // namespace maillage
