#include "app/widgets/answer_table.hpp"

#include "app/widgets/row_table.hpp"

#include <QHeaderView>
#include <QTableView>

namespace maillage {

namespace {

/// One line is chosen at a time; lines are as high as their words and this.
QTableView* makeLineTable(QAbstractItemModel& model, const QString& name, int padding) {
    QTableView* table = makeRowTable(model, name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + padding);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QTableView* makeMeasureTable(QAbstractItemModel& model, const QString& name) {
    constexpr int kPadding = 6;
    QTableView* table = makeLineTable(model, name, kPadding);
    table->setTabKeyNavigation(false);
    return table;
}

QTableView* makeAnswerTable(QAbstractItemModel& model, const QString& name) {
    constexpr int kPadding = 8;
    QTableView* table = makeLineTable(model, name, kPadding);
    // A last column of numbers stays beside the others.
    const auto stretch = [table, &model] {
        const int last = model.columnCount() - 1;
        if (last < 0) {
            return;
        }
        const Qt::Alignment alignment(model.headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        table->horizontalHeader()->setStretchLastSection(!alignment.testFlag(Qt::AlignRight));
    };
    stretch();
    QObject::connect(&model, &QAbstractItemModel::modelReset, table, stretch);
    return table;
}

} // namespace maillage
