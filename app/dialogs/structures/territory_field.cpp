#include "app/dialogs/structures/territory_field.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/commune_line.hpp"
#include "app/widgets/rule_editor.hpp"
#include "core/model/scenario/service_communes.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr int kLinesShown = 5;

} // namespace

TerritoryField::TerritoryField(const ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_communes(document.project().territory->size()),
      m_rule(new RuleEditor),
      m_list(new QListWidget),
      m_added(new CommuneLine(document)),
      m_remove(new QPushButton(tr("&Retirer"))),
      m_onMap(new QPushButton(tr("Cliquer sur la &carte"))),
      m_count(new QLabel) {
    m_rule->offerList();
    m_rule->offerTravelTimes(document.project().travelTimes != nullptr);
    m_list->setAccessibleName(tr("Communes du territoire"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(kLinesShown * (fontMetrics().height() + 4));
    m_added->setAccessibleName(tr("Commune à ajouter"));
    m_added->setPlaceholderText(tr("ajouter une commune…"));
    m_onMap->setCheckable(true);
    m_onMap->setToolTip(
        tr("Un clic met une commune dans le territoire, ou l'en retire ; Maj et glisser trace un "
           "contour, dont les communes s'ajoutent"));
    m_remove->setToolTip(tr("Les communes choisies dans la liste"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_added, 1);
    line->addWidget(m_remove);
    line->addWidget(m_onMap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rule);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_rule, &RuleEditor::edited, this, [this] {
        applyRule();
        Q_EMIT edited();
    });
    connect(m_added, &CommuneLine::settled, this, &TerritoryField::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &TerritoryField::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_rule->setRule(ListRule{});
    showList();
}

void TerritoryField::setCommunes(const IndexSet& communes) {
    m_communes = communes;
    m_rule->setListed();
    m_problem.reset();
    showList();
}

void TerritoryField::setRule(const ServiceRule& rule) {
    m_rule->setRule(rule);
    applyRule();
}

void TerritoryField::setSite(std::optional<CommuneIndex> site) {
    m_site = site;
    applyRule();
}

void TerritoryField::toggle(CommuneIndex commune) {
    m_rule->setListed();
    m_problem.reset();
    m_communes.contains(commune) ? m_communes.erase(commune) : m_communes.insert(commune);
    showList();
    Q_EMIT edited();
}

void TerritoryField::add(const IndexSet& communes) {
    m_rule->setListed();
    m_problem.reset();
    m_communes |= communes;
    showList();
    Q_EMIT edited();
}

void TerritoryField::applyRule() {
    m_problem.reset();
    if (m_rule->isListed()) {
        return;
    }
    m_communes = IndexSet(m_document.project().territory->size());
    if (m_site) {
        try {
            m_communes = communesOfRule(m_document.project(), *m_site, m_rule->rule());
        } catch (const Error& error) {
            m_problem = error;
        }
    }
    showList();
}

void TerritoryField::showList() {
    m_list->clear();
    m_communes.forEach([this](CommuneIndex i) {
        auto* item = new QListWidgetItem(communeCell(m_document.project().territory->commune(i)), m_list);
        item->setData(Qt::UserRole, i);
    });
    m_count->setText(m_problem ? QStringLiteral("⚠ ") + sentenceOf(*m_problem)
                     : m_communes.isEmpty()
                         ? (m_site ? tr("Aucune commune")
                                   : tr("Aucune commune : donnez d'abord le siège, ou des communes"))
                         : communesText(m_communes.count()));
    m_remove->setEnabled(false);
}

void TerritoryField::addTyped() {
    std::optional<CommuneIndex> typed;
    try {
        typed = m_added->commune();
    } catch (const Error& error) {
        m_count->setText(QStringLiteral("⚠ ") + sentenceOf(error));
        return;
    }
    if (!typed) {
        return;
    }
    m_added->setCommune(std::nullopt);
    if (!m_communes.contains(*typed)) {
        toggle(*typed);
    }
}

void TerritoryField::removeChosen() {
    m_rule->setListed();
    m_problem.reset();
    for (const QListWidgetItem* item : m_list->selectedItems()) {
        m_communes.erase(item->data(Qt::UserRole).toUInt());
    }
    showList();
    Q_EMIT edited();
}

} // namespace maillage
