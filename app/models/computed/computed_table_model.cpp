#include "app/models/computed/computed_table_model.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace maillage {

ComputedTableModel::ComputedTableModel(ProjectDocument& document, QObject* parent)
    : TableModel(parent), m_document(document) {
    connect(&m_document, &ProjectDocument::changed, this, [this] { m_isStale = true; });
}

void ComputedTableModel::follow() {
    if (m_isStale) {
        m_isStale = false;
        compute(m_document.derived());
    }
}

void ComputedTableModel::tellChanged() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString ComputedTableModel::hint(int row, int /*column*/) const {
    return isHypothesis(row) ? reconstitutionText() : QString();
}

QString ComputedTableModel::epciText(const Territory& territory, const std::string& code) {
    const std::string name = territory.epciName(code);
    return name.empty() ? tr("–") : shownName(name);
}

const std::vector<int>& ComputedTableModel::places(int column) const {
    m_places.resize(static_cast<std::size_t>(columnCount()));
    std::vector<int>& places = m_places[static_cast<std::size_t>(column)];
    if (!places.empty()) {
        return places;
    }
    const auto rows = static_cast<std::size_t>(rowCount());
    const auto rank = [&](const auto& values) {
        std::vector<std::size_t> order(rows);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(
            order, {}, [&](std::size_t row) -> const auto& { return values[row]; });
        places.resize(rows);
        int place = 0;
        for (std::size_t k = 0; k < rows; ++k) {
            place += k > 0 && values[order[k - 1]] < values[order[k]] ? 1 : 0;
            places[order[k]] = place;
        }
    };
    if (isNumber(column)) {
        std::vector<double> values;
        for (std::size_t row = 0; row < rows; ++row) {
            values.push_back(number(static_cast<int>(row), column).value_or(-1));
        }
        rank(values);
    } else {
        std::vector<std::string> values;
        for (std::size_t row = 0; row < rows; ++row) {
            values.push_back(foldedName(text(static_cast<int>(row), column).toStdString()));
        }
        rank(values);
    }
    return places;
}

QVariant ComputedTableModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case kExactRole:
        return exact(row, column);
    case kSortRole:
        return places(column)[static_cast<std::size_t>(row)];
    case kPlainRole: {
        if (!isNumber(column)) {
            return text(row, column);
        }
        const std::optional<double> value = number(row, column);
        return value ? QString::fromStdString(formatFixed(*value, decimals(column))).replace(u'.', u',')
                     : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return hint(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isHypothesis(row));
        return font;
    }
    default:
        return {};
    }
}

} // namespace maillage
