#include "app/dialogs/files/import_tables.hpp"

#include "app/widgets/row_table.hpp"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace maillage {

QTableView* compactTableOf(QAbstractItemModel& model, const QString& name) {
    QTableView* table = makeRowTable(model, name);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    return table;
}

void fitColumns(QTableView& table) {
    table.resizeColumnsToContents();
    for (int c = 0; c < table.model()->columnCount(); ++c) {
        table.setColumnWidth(c, std::min(table.columnWidth(c), kWidestColumn));
    }
}

} // namespace maillage
