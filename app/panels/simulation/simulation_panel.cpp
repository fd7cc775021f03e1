#include "app/panels/simulation/simulation_panel.hpp"

#include "app/look/text_colours.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/widgets/rule_editor.hpp"
#include "app/text/change/scenario_text.hpp"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

SimulationPanel::SimulationPanel(ProjectDocument& document, QAction* simulate, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_list(new QListWidget),
      m_rule(new RuleEditor),
      m_remove(new QPushButton(tr("Retirer cette modification"))),
      m_sheet(new QPushButton(tr("Fiche pro&jet…"))),
      m_effect(new QLabel) {
    auto* arm = new QToolButton;
    arm->setDefaultAction(simulate);
    arm->setToolButtonStyle(Qt::ToolButtonTextOnly);
    arm->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setAccessibleName(tr("Structures simulées"));
    m_list->setMaximumHeight(96);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_effect->setAccessibleName(tr("Effet de la simulation"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_effect);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(arm);
    layout->addWidget(m_list);
    layout->addWidget(m_rule);
    layout->addWidget(m_remove);
    layout->addWidget(m_sheet);
    layout->addWidget(scroll, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &SimulationPanel::refresh);
    connect(m_rule, &RuleEditor::edited, this, &SimulationPanel::applyRule);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto opening = edited()) {
            m_document.removeEdit(*opening, tr("Retirer une modification simulée"));
        }
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        if (const auto opening = edited()) {
            Q_EMIT sheetAsked(*opening);
        }
    });
    connect(&m_document, &ProjectDocument::changed, this, &SimulationPanel::refresh);
    refresh();
}

std::optional<std::size_t> SimulationPanel::edited() const {
    const int row = m_list->currentRow();
    if (m_document.ghost() || row < 0 || static_cast<std::size_t>(row) >= m_document.edits().size()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(row);
}

void SimulationPanel::applyRule() {
    const ServiceRule rule = m_rule->rule();
    try {
        if (const auto opening = edited()) {
            m_document.setRule(*opening, rule);
        }
        m_document.setNextRule(rule);
    } catch (const Error& error) {
        Q_EMIT refused(error);
    }
    refresh();
}

void SimulationPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void SimulationPanel::refresh() {
    const std::vector<ScenarioEdit>& edits = m_document.edits();
    const int size = static_cast<int>(edits.size());
    {
        // In place, since a click on an item comes here too.
        const QSignalBlocker quiet(m_list);
        const bool isLonger = size > m_list->count();
        while (m_list->count() > size) {
            delete m_list->takeItem(m_list->count() - 1);
        }
        while (m_list->count() < size) {
            m_list->addItem(QString());
        }
        const Scenario scenario = m_document.scenario();
        for (int row = 0; row < size; ++row) {
            m_list->item(row)->setText(
                editTitle(m_document.project(), scenario, edits[static_cast<std::size_t>(row)]));
        }
        // The one just placed is the one that is worked on.
        if (isLonger || m_list->currentRow() >= size) {
            m_list->setCurrentRow(size - 1);
        }
    }
    m_list->setVisible(size > 0);
    m_remove->setVisible(size > 0);
    const auto edit = edited();
    const auto* opening = edit ? std::get_if<OpenStructure>(&edits[*edit]) : nullptr;
    m_rule->offerTravelTimes(m_document.project().travelTimes != nullptr);
    m_rule->setRule(opening != nullptr ? opening->rule : m_document.nextRule());
    m_remove->setEnabled(edit.has_value());
    m_sheet->setVisible(size > 0);
    m_sheet->setEnabled(opening != nullptr);
    const QString effect = simulationText(m_document);
    m_effect->setText(
        effect.isEmpty()
            ? tr("<p style='color:%1'>«\u00A0Simuler un EVS\u00A0», puis promenez la souris sur la "
                 "carte\u00A0; un clic place la structure.</p>")
                  .arg(textColourName(TextColour::Muted))
            : effect);
}

} // namespace maillage
