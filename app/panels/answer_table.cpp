#include "app/panels/answer_table.hpp"

#include "app/dialogs/row_table.hpp"

#include <QHeaderView>
#include <QTableView>

namespace maillage {

QTableView* makeAnswerTable(QAbstractItemModel& model, const QString& name) {
    constexpr int kPadding = 8;
    QTableView* table = makeRowTable(model, name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kPadding);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace maillage
