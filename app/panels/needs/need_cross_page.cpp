#include "app/panels/needs/need_cross_page.hpp"

#include "app/text/language.hpp"
#include "app/text/needs/need_cross_text.hpp"
#include "app/widgets/row_table.hpp"
#include "core/base/text.hpp"
#include "core/service/need_equity.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// With a comma or a point; nullopt for what is no number.
std::optional<double> numberTyped(const QString& text) {
    return parseDouble(QString(text).replace(u',', u'.').toStdString());
}

} // namespace

NeedCrossPage::NeedCrossPage(NeedInquiry& inquiry, QWidget* parent)
    : QWidget(parent),
      m_inquiry(inquiry),
      m_typed(new QLineEdit),
      m_unit(new QLabel),
      m_grid(makeRowTable(m_cells, tr("Besoin et couverture"))),
      m_note(new QLabel),
      m_model(new NeedPlaceModel(inquiry, NeedLevel::Commune)),
      m_communes(new TableView(m_model)) {
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_communes->setAccessibleName(tr("Communes de la case"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_typed->setPlaceholderText(tr("le milieu"));
    m_typed->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_typed->setToolTip(tr("Vide : la valeur du milieu, qui met autant de communes de chaque côté"));
    auto* label = new QLabel(tr("Besoin &fort à partir de"));
    label->setBuddy(m_typed);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_typed);
    line->addWidget(m_unit);
    line->addStretch(1);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(4, 4, 4, 0);
    column->addLayout(line);
    column->addWidget(m_grid, 1);
    column->addWidget(m_note);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(m_communes);
    sides->setStretchFactor(1, 1);
    sides->setSizes({430, 100}); // what is known, covered or blank, is seen; the list has the rest
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
    connect(m_typed, &QLineEdit::editingFinished, this, &NeedCrossPage::readThreshold);
    connect(m_grid, &QTableView::clicked, this, &NeedCrossPage::chooseCell);
    connect(m_grid, &QTableView::activated, this, &NeedCrossPage::chooseCell);
}

QString NeedCrossPage::note() const {
    return m_note->text();
}

void NeedCrossPage::readThreshold() {
    const QString typed = m_typed->text().trimmed();
    const std::optional<double> number = numberTyped(typed);
    m_typed->setText(typed.isEmpty() || number ? typed : QString());
    m_threshold = number;
    follow();
}

void NeedCrossPage::setThreshold(std::optional<double> threshold) {
    m_threshold = threshold;
    m_typed->setText(threshold ? currentLocale().toString(*threshold) : QString());
    follow();
}

void NeedCrossPage::follow() {
    const auto study = m_inquiry.study();
    if (study == nullptr) {
        return;
    }
    if (m_indicator != study->indicator.id) {
        m_indicator = study->indicator.id; // another unit, another order of size
        m_threshold.reset();
        m_typed->clear();
    }
    m_unit->setText(QString::fromStdString(study->indicator.unit));
    const Territory& territory = *m_inquiry.document().project().territory;
    m_cross.reset();
    if (medianNeed(study->column)) {
        m_cross = crossOf(*study, m_inquiry.document().result().after.coverage, m_threshold);
    }
    {
        const QSignalBlocker quiet(m_grid->selectionModel());
        m_cells.show(m_cross ? needCrossGrid(territory, *m_cross) : TextTable{});
    }
    hideEmpty();
    m_note->setText(m_cross ? needCrossNote(*study, *m_cross, !m_threshold)
                            : tr("Aucune commune n'a de valeur connue : seuls les EPCI en ont."));
    showCell();
}

void NeedCrossPage::hideEmpty() {
    if (!m_cross) {
        return;
    }
    bool anyUnknown = false;
    for (const CoverSide cover : kCoverSides) {
        anyUnknown = anyUnknown || !m_cross->cell(NeedSide::Unknown, cover).isEmpty();
    }
    bool anyNotAttested = false;
    for (const NeedSide need : kNeedSides) {
        anyNotAttested = anyNotAttested || !m_cross->cell(need, CoverSide::NotAttested).isEmpty();
    }
    m_grid->setRowHidden(static_cast<int>(NeedSide::Unknown), !anyUnknown);
    m_grid->setColumnHidden(static_cast<int>(CoverSide::NotAttested) + 1, !anyNotAttested);
}

void NeedCrossPage::showCell() {
    const auto row = static_cast<int>(m_need);
    const auto column = static_cast<int>(m_cover) + 1;
    const QModelIndex cell = m_cells.index(row, column);
    if (cell.isValid()) {
        m_grid->setCurrentIndex(cell);
    }
    m_model->setWithin(m_cross ? std::optional(m_cross->cell(m_need, m_cover)) : std::nullopt);
    m_model->follow();
}

void NeedCrossPage::chooseCell() {
    const QModelIndex cell = m_grid->currentIndex();
    if (cell.isValid() && cell.column() > 0) {
        open(kNeedSides[static_cast<std::size_t>(cell.row())],
             kCoverSides[static_cast<std::size_t>(cell.column()) - 1]);
    }
}

void NeedCrossPage::open(NeedSide need, CoverSide cover) {
    m_need = need;
    m_cover = cover;
    showCell();
    if (m_cross) {
        m_inquiry.document().selection().set(m_cross->cell(need, cover).members());
    }
}

} // namespace maillage
