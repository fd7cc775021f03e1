#include "app/dialogs/project/published_table.hpp"

#include "app/models/project/typed_cells.hpp"
#include "core/analysis/figures/figure.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/service/description_errors.hpp"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

enum PublishedColumn {
    IdColumn,
    LabelColumn,
    ValueColumn,
    UnitColumn,
    PrecisionColumn,
    DayColumn,
    ReferenceColumn
};
constexpr int kPublishedColumns = ReferenceColumn + 1;
constexpr std::array<const char*, kPublishedColumns> kKeys{"id",        "libelle", "valeur",   "unite",
                                                           "precision", "date",    "reference"};

/// What an indicator or a unit may be called, to choose from; another can be typed.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(QStringList choices, QObject* parent)
        : QStyledItemDelegate(parent), m_choices(std::move(choices)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& /*index*/) const override {
        auto* box = new QComboBox(parent);
        box->setEditable(true);
        box->addItems(m_choices);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        static_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText().trimmed());
    }

private:
    QStringList m_choices;
};

QString typedNumber(double value) {
    return QString::fromStdString(formatShortest(value)).replace(u'.', u',');
}

double numberIn(const std::string& id, PublishedColumn column, const QString& typed) {
    const auto number = parseDouble(QString(typed).replace(u',', u'.').toStdString());
    if (!number) {
        throw Error(ErrorCode::PublishedInvalid, {"", id, kKeys.at(column), typed.toStdString(), "nombre"});
    }
    return *number;
}

} // namespace

PublishedTable::PublishedTable(QWidget* parent) : QTableWidget(0, kPublishedColumns, parent) {
    setHorizontalHeaderLabels({tr("Indicateur"), tr("Ce que dit le document"), tr("Valeur"), tr("Unité"),
                               tr("Arrondi à"), tr("Au"), tr("Référence")});
    setAccessibleName(tr("Chiffres publiés"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every field
    QStringList ids;
    for (const Figure& figure : maillage::figures()) {
        if (!figure.keys.published.empty()) {
            ids << QString::fromStdString(std::string(figure.keys.published));
        }
    }
    setItemDelegateForColumn(IdColumn, new ChoiceDelegate(ids, this));
    setItemDelegateForColumn(UnitColumn,
                             new ChoiceDelegate({QStringLiteral("%"), QStringLiteral("communes"),
                                                 QStringLiteral("structures"), QStringLiteral("habitants")},
                                                this));
}

void PublishedTable::setRow(int row, const QStringList& cells) {
    for (int column = 0; column < kPublishedColumns; ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        if (column == ValueColumn || column == PrecisionColumn) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(row, column, item);
    }
}

void PublishedTable::setFigures(const std::vector<PublishedFigure>& figures) {
    setRowCount(static_cast<int>(figures.size()));
    int row = 0;
    for (const PublishedFigure& figure : figures) {
        setRow(row++,
               {QString::fromStdString(figure.id), QString::fromStdString(figure.label),
                typedNumber(figure.value), QString::fromStdString(figure.unit), typedNumber(figure.precision),
                shortDate(figure.date), QString::fromStdString(figure.reference)});
    }
    for (const PublishedColumn column :
         {IdColumn, ValueColumn, UnitColumn, PrecisionColumn, DayColumn, ReferenceColumn}) {
        resizeColumnToContents(column);
    }
}

QString PublishedTable::text(int row, int column) const {
    const QTableWidgetItem* cell = item(row, column);
    return cell == nullptr ? QString() : cell->text().trimmed();
}

std::vector<PublishedFigure> PublishedTable::figures() const {
    std::vector<PublishedFigure> figures;
    for (int row = 0; row < rowCount(); ++row) {
        if (text(row, IdColumn).isEmpty() && text(row, LabelColumn).isEmpty() &&
            text(row, ValueColumn).isEmpty()) {
            continue;
        }
        const std::string id = text(row, IdColumn).toStdString();
        const auto date = parseTypedDate(text(row, DayColumn).toStdString(), true);
        if (!date) {
            throw Error(ErrorCode::PublishedInvalid,
                        {"", id, kKeys.at(DayColumn), text(row, DayColumn).toStdString(), "jour"});
        }
        figures.push_back(
            {id, text(row, LabelColumn).toStdString(), numberIn(id, ValueColumn, text(row, ValueColumn)),
             text(row, UnitColumn).toStdString(), numberIn(id, PrecisionColumn, text(row, PrecisionColumn)),
             *date, text(row, ReferenceColumn).toStdString()});
    }
    return figures;
}

void PublishedTable::addRow() {
    const int row = rowCount();
    const QString date = row > 0 ? text(row - 1, DayColumn) : QString();
    const QString reference = row > 0 ? text(row - 1, ReferenceColumn) : QString();
    insertRow(row);
    setRow(row, {QString(), QString(), QString(), QString(), QStringLiteral("1"), date, reference});
    setCurrentCell(row, IdColumn);
    scrollToBottom();
    editItem(item(row, IdColumn));
}

void PublishedTable::removeChosen() {
    std::set<int, std::greater<>> rows;
    for (const QModelIndex& index : selectedIndexes()) {
        rows.insert(index.row());
    }
    for (const int row : rows) {
        removeRow(row);
    }
}

} // namespace maillage
