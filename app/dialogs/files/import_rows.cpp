#include "app/dialogs/files/import_rows.hpp"

#include "app/dialogs/files/import_tables.hpp"
#include "app/models/project/typed_cells.hpp"
#include "app/text/exchange/import_text.hpp"
#include "app/text/exchange/remark_text.hpp"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// The list of what a cell can stand for, in the row that asks.
class MendingDelegate : public QStyledItemDelegate {
public:
    MendingDelegate(const RowReportModel& rows, QObject* parent)
        : QStyledItemDelegate(parent), m_rows(rows) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override {
        const std::optional<Mending> mending = m_rows.mending(index.row());
        if (!mending) {
            return nullptr;
        }
        auto* box = new QComboBox(parent);
        box->setAccessibleName(ImportRows::tr("Ce que la cellule veut dire"));
        const Territory& territory = m_rows.territory();
        for (const std::string_view answer : mending->choice.answers) {
            box->addItem(nameOfAnswer(answer), QString::fromStdString(std::string(answer)));
        }
        for (const CommuneIndex i : mending->choice.candidates) {
            box->addItem(communeCell(territory.commune(i)),
                         QString::fromStdString(territory.commune(i).code));
        }
        QCompleter* completer = mending->isAnyCommune ? offerAll(*box, territory) : nullptr;
        box->setCurrentIndex(-1);
        const auto commit = [this, box] {
            auto* self = const_cast<MendingDelegate*>(this); // Qt makes editors in a const function
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        };
        connect(box, &QComboBox::activated, box, commit);
        if (completer != nullptr) {
            connect(completer, qOverload<const QString&>(&QCompleter::activated), box, commit);
        }
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget* /*editor*/, const QModelIndex& /*index*/) const override {}
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = qobject_cast<const QComboBox*>(editor);
        const int listed = box->findText(box->currentText());
        const QString chosen = listed >= 0 ? box->itemData(listed).toString() : codeOf(box->currentText());
        if (!chosen.isEmpty()) {
            model->setData(index, chosen, Qt::EditRole);
        }
    }

private:
    /// The nearest names stand in the list; any other commune can be typed.
    static QCompleter* offerAll(QComboBox& box, const Territory& territory) {
        QStringList all;
        for (const Commune& commune : territory.communes()) {
            all << communeCell(commune);
        }
        box.setEditable(true);
        box.setInsertPolicy(QComboBox::NoInsert);
        box.lineEdit()->setPlaceholderText(ImportRows::tr("nom de la commune"));
        auto* completer = new QCompleter(all, &box);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        box.setCompleter(completer);
        return completer;
    }
    /// Of a commune typed as its cell; empty for any other text.
    [[nodiscard]] QString codeOf(const QString& cell) const {
        for (const Commune& commune : m_rows.territory().communes()) {
            if (communeCell(commune) == cell) {
                return QString::fromStdString(commune.code);
            }
        }
        return {};
    }

    const RowReportModel& m_rows;
};

} // namespace

ImportRows::ImportRows(std::shared_ptr<const Territory> territory, QWidget* parent)
    : QGroupBox(tr("Ce que devient chaque ligne"), parent),
      m_rows(std::move(territory)),
      m_counts(new QLabel),
      m_shownBox(new QComboBox),
      m_view(compactTableOf(m_rows, tr("Ce qu'est devenue chaque ligne"))) {
    m_counts->setTextFormat(Qt::RichText);
    m_shownBox->setAccessibleName(tr("Lignes montrées"));
    m_shownBox->addItem(tr("lignes à voir"), static_cast<int>(RowReportModel::Shown::ToSee));
    m_shownBox->addItem(tr("toutes les lignes"), static_cast<int>(RowReportModel::Shown::All));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    // A click or a key: arrows only go from row to row.
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setItemDelegateForColumn(RowReportModel::MendingColumn, new MendingDelegate(m_rows, m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_shownBox);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(counts);
    layout->addWidget(m_view, 1);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if ((index.flags() & Qt::ItemIsEditable) != 0) {
            m_view->edit(index);
        }
    });
    connect(m_shownBox, &QComboBox::activated, this, &ImportRows::refresh);
    // The rows are made anew: not before the editor, which asked, is gone.
    connect(&m_rows, &RowReportModel::decided, this, &ImportRows::decided, Qt::QueuedConnection);
}

void ImportRows::show(std::shared_ptr<const Worksheet> sheet, std::shared_ptr<const ListReading> reading) {
    m_sheet = std::move(sheet);
    m_reading = std::move(reading);
    m_counts->setText(countsText(*m_reading));
    refresh();
}

void ImportRows::refresh() {
    m_rows.show(m_sheet, m_reading, static_cast<RowReportModel::Shown>(m_shownBox->currentData().toInt()));
    fitColumns(*m_view);
    m_view->setColumnWidth(RowReportModel::ReasonColumn, kWidestColumn * 3 / 2);
    m_view->setColumnWidth(RowReportModel::MendingColumn, kWidestColumn);
}

} // namespace maillage
