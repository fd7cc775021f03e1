#include "app/panels/figures/evolution_panel.hpp"

#include "app/document/view_text.hpp"
#include "app/document/years.hpp"
#include "app/widgets/answer_table.hpp"
#include "app/widgets/flow_layout.hpp"
#include "app/panels/charts/chart_page.hpp"
#include "app/text/qt_text.hpp"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

/// The communes of a term are wanted for a cell, those of all terms for the rest of a row.
IndexSet communesOf(const DateDifference& difference, EvolvingFigure figure,
                    const std::vector<ChangeCause>& causes) {
    IndexSet communes(difference.coverageAfter.classes.size());
    if (!difference.isChangeKnown(figure)) {
        return communes;
    }
    for (const ChangeCause cause : causes) {
        const MovedCommunes moved = movedBy(difference.term(cause), figure);
        communes |= moved.entered | moved.left;
    }
    return communes;
}

/// So that all columns stand side by side.
void twoLines(QString& title) {
    const qsizetype last = std::max(title.lastIndexOf(u' '), title.lastIndexOf(QChar(0x00A0)));
    if (last > 0) {
        title[last] = u'\n';
    }
}

} // namespace

EvolutionPanel::EvolutionPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_from(new QComboBox),
      m_to(new QComboBox),
      m_onMap(new QCheckBox(tr("&Carte des différences"))),
      m_termModel(new TextTableModel(this)),
      m_terms(makeAnswerTable(*m_termModel, tr("Chaque chiffre, de la première date à la seconde"))),
      m_told(new QLabel),
      m_changedTitle(new QLabel),
      m_communeModel(new TextTableModel(this)),
      m_communes(makeAnswerTable(*m_communeModel, tr("Communes dont la classe a changé"))) {
    auto* fromLabel = new QLabel(tr("&De fin"));
    fromLabel->setBuddy(m_from);
    auto* toLabel = new QLabel(tr("&à fin"));
    toLabel->setBuddy(m_to);
    m_from->setAccessibleName(tr("Première date"));
    m_to->setAccessibleName(tr("Seconde date"));
    auto* copyButton = new QPushButton(tr("Co&pier le tableau"));
    auto* dates = new FlowLayout;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{fromLabel, m_from, toLabel, m_to, m_onMap, copyButton}) {
        dates->addWidget(widget);
    }
    m_told->setWordWrap(true);
    m_changedTitle->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectItems);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_terms, 1);
    leftLayout->addWidget(m_told);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_changedTitle);
    rightLayout->addWidget(m_communes, 1);
    auto* tabs = new QTabWidget;
    tabs->addTab(left, tr("C&hiffres, par cause"));
    tabs->addTab(right, tr("Co&mmunes"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(dates);
    layout->addWidget(tabs, 1);

    connect(m_from, &QComboBox::activated, this, [this] {
        m_document.look([&](ViewState& view) {
            view.comparedDate = yearDate(m_document.project().settings, m_from->currentData().toInt());
        });
    });
    connect(m_to, &QComboBox::activated, this, [this] {
        m_document.look([&](ViewState& view) {
            view.date = yearDate(m_document.project().settings, m_to->currentData().toInt());
        });
    });
    connect(m_onMap, &QCheckBox::toggled, this, &EvolutionPanel::setMap);
    connect(copyButton, &QPushButton::clicked, this, &EvolutionPanel::copy);
    connect(m_terms, &QTableView::clicked, this, &EvolutionPanel::chooseTerm);
    connect(m_terms, &QTableView::activated, this, &EvolutionPanel::chooseTerm);
    const auto chooseCommune = [this](const QModelIndex& index) {
        m_document.selection().choose(m_changed[static_cast<std::size_t>(index.row())].commune);
    };
    connect(m_communes, &QTableView::activated, this, chooseCommune);
    m_communes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_communes->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { chooseCommunes(); });
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void EvolutionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void EvolutionPanel::fillYears() {
    const Settings& settings = m_document.project().settings;
    const ViewState& view = m_document.view();
    const YearRange years = yearsToSee(m_document.project(), view);
    const auto fill = [&](QComboBox& box, int last, int current) {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (int year = years.first; year <= last; ++year) {
            box.addItem(QString::number(year), year);
            box.setItemData(box.count() - 1, dateText(yearDate(settings, year)), Qt::ToolTipRole);
        }
        box.setCurrentIndex(box.findData(current));
    };
    fill(*m_from, view.date.year(), earlierDate(view, settings).year());
    fill(*m_to, years.last, view.date.year());
    const QSignalBlocker quiet(m_onMap);
    m_onMap->setChecked(view.theme == Theme::Evolution);
}

void EvolutionPanel::refresh() {
    fillYears();
    m_difference = viewDifference(m_document);
    m_causes = shownCauses(*m_difference);
    const QModelIndex current = m_terms->currentIndex();
    const int row = std::max(current.row(), 0);
    const int column = std::max(current.column(), 0);
    TextTable terms = evolutionTable(*m_difference, m_causes, false);
    std::ranges::for_each(terms.header, twoLines);
    m_termModel->show(std::move(terms));
    // The row that is read stays the one that is read when the dates move.
    m_terms->setCurrentIndex(m_termModel->index(row, std::min(column, m_termModel->columnCount() - 1)));
    tell(row);
    const Territory& territory = *m_document.project().territory;
    m_changed = changedCommunes(territory, *m_difference);
    TextTable table{{tr("commune"), tr("avant"), tr("après"), tr("cause")}, {}};
    for (const ChangedCommune& changed : m_changed) {
        table.rows.push_back({changed.name, changed.before, changed.after, changed.causes});
    }
    m_communeModel->show(std::move(table));
    m_changedTitle->setText(
        !m_difference->isChangeKnown(FigureId::Avs)
            ? tr("Communes gagnées ou perdues : inconnu, rien n'est connu de l'une des deux dates")
            : tr("Communes gagnées %1, perdues %2, couvertes autrement %3")
                  .arg(countText(m_difference->gained.count), countText(m_difference->lost.count),
                       countText(m_difference->otherClass.count)));
}

void EvolutionPanel::tell(int row) {
    const EvolvingFigure figure =
        evolvingFigures(m_difference->withHypotheses)[static_cast<std::size_t>(row)];
    QStringList lines{sumText(*m_difference, figure)};
    for (const ChangeCause cause : m_causes) {
        const ChangeTerm& term = m_difference->term(cause);
        const QString structures = structuresText(cause, structuresBehind(term, figure));
        if (m_difference->isChangeKnown(figure) && term.change.of(figure) != 0 && !structures.isEmpty()) {
            lines << structures;
        }
    }
    m_told->setText(lines.join(u'\n'));
}

void EvolutionPanel::chooseCommunes() {
    std::vector<CommuneIndex> communes;
    for (const QModelIndex& index : m_communes->selectionModel()->selectedRows()) {
        communes.push_back(m_changed[static_cast<std::size_t>(index.row())].commune);
    }
    // A table that is filled anew has no rows chosen: that is nobody's choice.
    if (!communes.empty()) {
        m_document.selection().set(std::move(communes));
    }
}

void EvolutionPanel::chooseTerm(const QModelIndex& index) {
    constexpr int kFirstCause = 2; // after the name and the value before
    tell(index.row());
    const EvolvingFigure figure =
        evolvingFigures(m_difference->withHypotheses)[static_cast<std::size_t>(index.row())];
    const int rank = index.column() - kFirstCause;
    const bool isTerm = rank >= 0 && rank < static_cast<int>(m_causes.size());
    m_document.selection().set(
        communesOf(*m_difference, figure,
                   isTerm ? std::vector{m_causes[static_cast<std::size_t>(rank)]} : m_causes)
            .members());
}

void EvolutionPanel::setMap(bool on) {
    m_document.look([&](ViewState& view) { view.theme = on ? Theme::Evolution : Theme::Couverture; });
}

QString EvolutionPanel::told() const {
    return m_told->text();
}

void EvolutionPanel::copy() const {
    QGuiApplication::clipboard()->setText(
        spreadsheetText(evolutionTable(*m_difference, {kChangeCauses.begin(), kChangeCauses.end()}, true)));
}

} // namespace maillage
