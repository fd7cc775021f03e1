#include "app/panels/simulation/scenario_panel.hpp"

#include "app/text/qt_text.hpp"
#include "app/widgets/flow_layout.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_names.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

ScenarioPanel::ScenarioPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new ScenarioModel(document, this)),
      m_table(new QTableView),
      m_copy(new QPushButton(tr("&Copier"))),
      m_rename(new QPushButton(tr("&Renommer"))),
      m_remove(new QPushButton(tr("Suppri&mer"))),
      m_merge(new QPushButton(tr("F&usionner…"))),
      m_base(new QPushButton(tr("Retenir comme &base…"))),
      m_notes(new QLabel) {
    auto* create = new QPushButton(tr("&Nouveau"));
    auto* compare = new QPushButton(tr("C&omparer…"));
    auto* buttons = new FlowLayout;
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Scénarios"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ScenarioModel::Name, QHeaderView::Stretch);
    // In a narrow dock the others would leave nothing of the name.
    constexpr int kLettersOfName = 14;
    m_table->horizontalHeader()->setMinimumSectionSize(kLettersOfName * fontMetrics().averageCharWidth());
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    for (QPushButton* button : {create, m_copy, m_rename, m_remove, compare, m_merge, m_base}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
    layout->addLayout(buttons);

    connect(create, &QPushButton::clicked, this, [this] {
        this->create();
        m_table->edit(m_table->currentIndex());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy();
        m_table->edit(m_table->currentIndex());
    });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_table->edit(m_model->index(m_model->shownRow(), ScenarioModel::Name)); });
    connect(m_remove, &QPushButton::clicked, this, &ScenarioPanel::remove);
    const auto ask = [this](QPushButton* button, void (ScenarioPanel::*asked)(const std::string&)) {
        connect(button, &QPushButton::clicked, this, [this, asked] {
            const Scenario* chosen = m_model->scenarioAt(m_model->shownRow());
            Q_EMIT(this->*asked)(chosen == nullptr ? std::string() : chosen->name);
        });
    };
    ask(compare, &ScenarioPanel::comparisonAsked);
    ask(m_merge, &ScenarioPanel::mergeAsked);
    ask(m_base, &ScenarioPanel::baseAsked);
    connect(m_model, &ScenarioModel::refused, this, &ScenarioPanel::told);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_isFollowing && current.isValid()) {
                    const Scenario* chosen = m_model->scenarioAt(current.row());
                    lookAt(chosen == nullptr ? std::string() : chosen->name);
                }
            });
    connect(&m_document, &ProjectDocument::changed, this, &ScenarioPanel::refresh);
    refresh();
}

void ScenarioPanel::lookAt(const std::string& name) {
    m_document.look([&](ViewState& view) { view.scenario = name; });
}

void ScenarioPanel::add(const Project& after, const std::string& name, const QString& what) {
    m_document.replaceProject(after, what);
    lookAt(name);
}

void ScenarioPanel::create() {
    const std::string name = freeScenarioName(m_document.project(), tr("Scénario").toStdString());
    add(withNewScenario(m_document.project(), Scenario{name, {}}), name, tr("Nouveau scénario"));
}

void ScenarioPanel::copy() {
    const Scenario* origin = m_model->scenarioAt(m_model->shownRow());
    if (origin == nullptr) {
        return;
    }
    const QString known = QString::fromStdString(origin->name);
    const std::string name =
        freeScenarioName(m_document.project(), tr("Copie de %1").arg(known).toStdString());
    add(withScenarioCopied(m_document.project(), origin->name, name), name,
        tr("Copier le scénario «\u00A0%1\u00A0»").arg(known));
}

void ScenarioPanel::remove() {
    const Scenario* chosen = m_model->scenarioAt(m_model->shownRow());
    if (chosen != nullptr) {
        const std::string name = chosen->name;
        m_document.removeScenario(
            name, tr("Supprimer le scénario «\u00A0%1\u00A0»").arg(QString::fromStdString(name)));
    }
}

void ScenarioPanel::refresh() {
    const int row = m_model->shownRow();
    m_isFollowing = true;
    if (m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_model->index(row, ScenarioModel::Name));
    }
    m_isFollowing = false;
    const Scenario* chosen = m_model->scenarioAt(row);
    for (QPushButton* button : {m_copy, m_rename, m_remove, m_merge, m_base}) {
        button->setEnabled(chosen != nullptr);
    }
    QStringList notes = m_model->faultsAt(row);
    if (chosen != nullptr && !chosen->origin.empty()) {
        notes.prepend(tr("Copie de «\u00A0%1\u00A0»").arg(QString::fromStdString(chosen->origin)));
    }
    if (chosen != nullptr && chosen->start && m_document.view().date < *chosen->start) {
        notes.prepend(tr("Ne change rien avant le %1").arg(dateText(*chosen->start)));
    }
    m_notes->setText(notes.join(QStringLiteral("\n")));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace maillage
