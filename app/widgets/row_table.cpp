#include "app/widgets/row_table.hpp"

#include "app/widgets/picture_copy.hpp"

#include <QTableView>

namespace maillage {

QTableView* makeRowTable(QAbstractItemModel& model, const QString& name) {
    auto* table = new QTableView;
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    copyWithKey(*table);
    return table;
}

} // namespace maillage
