#include "app/models/table_model.hpp"

namespace maillage {

bool TableModel::isNumber(int /*column*/) const {
    return false;
}

std::optional<StructureIndex> TableModel::structureOf(int /*row*/) const {
    return std::nullopt;
}

QString TableModel::plainTitle() const {
    return title().remove(u'&');
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? QVariant(columns().value(section)) : QVariant();
}

} // namespace maillage
