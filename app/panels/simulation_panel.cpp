#include "app/panels/simulation_panel.hpp"

#include "app/panels/panel_text.hpp"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

enum class RuleChoice { Radius, Epci, Neighbours, CommuneAlone };

RuleChoice choiceOf(const ServiceRule& rule) {
    if (std::holds_alternative<RadiusRule>(rule)) {
        return RuleChoice::Radius;
    }
    if (std::holds_alternative<EpciRule>(rule)) {
        return RuleChoice::Epci;
    }
    return std::holds_alternative<NeighboursRule>(rule) ? RuleChoice::Neighbours : RuleChoice::CommuneAlone;
}

} // namespace

SimulationPanel::SimulationPanel(ProjectDocument& document, QAction* simulate, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_list(new QListWidget),
      m_form(new QFormLayout),
      m_rule(new QComboBox),
      m_radius(new QDoubleSpinBox),
      m_rings(new QSpinBox),
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
    m_rule->addItem(tr("dans un rayon"), static_cast<int>(RuleChoice::Radius));
    m_rule->addItem(tr("son EPCI"), static_cast<int>(RuleChoice::Epci));
    m_rule->addItem(tr("les communes voisines"), static_cast<int>(RuleChoice::Neighbours));
    m_rule->addItem(tr("sa commune seule"), static_cast<int>(RuleChoice::CommuneAlone));
    m_radius->setLocale(QLocale(QLocale::French, QLocale::France)); // the decimal comma, on every machine
    m_radius->setRange(0, 100);
    m_radius->setDecimals(1);
    m_radius->setSuffix(QStringLiteral("\u00A0km"));
    m_radius->setKeyboardTracking(false);
    m_rings->setRange(1, 20);
    m_rings->setKeyboardTracking(false);
    m_rings->setToolTip(
        tr("1\u00A0: les communes qui touchent la sienne\u00A0; 2\u00A0: aussi les suivantes…"));
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_effect->setAccessibleName(tr("Effet de la simulation"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_effect);

    m_form->addRow(tr("&Territoire"), m_rule);
    m_form->addRow(tr("Ra&yon"), m_radius);
    m_form->addRow(tr("Ran&g"), m_rings);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(arm);
    layout->addWidget(m_list);
    layout->addLayout(m_form);
    layout->addWidget(m_remove);
    layout->addWidget(m_sheet);
    layout->addWidget(scroll, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &SimulationPanel::refresh);
    connect(m_rule, &QComboBox::activated, this, &SimulationPanel::applyRule);
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &SimulationPanel::applyRule);
    connect(m_rings, &QSpinBox::valueChanged, this, &SimulationPanel::applyRule);
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

ServiceRule SimulationPanel::enteredRule() const {
    switch (static_cast<RuleChoice>(m_rule->currentData().toInt())) {
    case RuleChoice::Radius:
        return RadiusRule{m_radius->value()};
    case RuleChoice::Epci:
        return EpciRule{};
    case RuleChoice::Neighbours:
        return NeighboursRule{m_rings->value()};
    case RuleChoice::CommuneAlone:
        return ListRule{};
    }
    return ListRule{};
}

void SimulationPanel::applyRule() {
    const ServiceRule rule = enteredRule();
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

void SimulationPanel::showRule(const ServiceRule& rule) {
    const QSignalBlocker quietRadius(m_radius);
    const QSignalBlocker quietRings(m_rings);
    const RuleChoice choice = choiceOf(rule);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(choice)));
    if (const auto* radius = std::get_if<RadiusRule>(&rule)) {
        m_radius->setValue(radius->kilometres);
    }
    if (const auto* neighbours = std::get_if<NeighboursRule>(&rule)) {
        m_rings->setValue(neighbours->rings);
    }
    m_form->setRowVisible(m_radius, choice == RuleChoice::Radius);
    m_form->setRowVisible(m_rings, choice == RuleChoice::Neighbours);
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
        for (int row = 0; row < size; ++row) {
            m_list->item(row)->setText(
                editText(m_document.project(), edits[static_cast<std::size_t>(row)], edits));
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
    showRule(opening != nullptr ? opening->rule : m_document.nextRule());
    m_remove->setEnabled(edit.has_value());
    m_sheet->setVisible(size > 0);
    m_sheet->setEnabled(opening != nullptr);
    const QString effect = simulationText(m_document);
    m_effect->setText(
        effect.isEmpty()
            ? tr("<p style='color:#6B747D'>«\u00A0Simuler un EVS\u00A0», puis promenez la souris sur la "
                 "carte\u00A0; un clic place la structure.</p>")
            : effect);
}

} // namespace maillage
