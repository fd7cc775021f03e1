#include "app/widgets/rule_editor.hpp"

#include "app/text/language.hpp"
#include "app/widgets/narrow_box.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace maillage {

namespace {

enum class RuleChoice { Radius, Epci, Neighbours, CommuneAlone, TravelTime, Listed };

struct ChoiceOfRule {
    RuleChoice operator()(const ListRule& /*rule*/) const { return RuleChoice::CommuneAlone; }
    RuleChoice operator()(const RadiusRule& /*rule*/) const { return RuleChoice::Radius; }
    RuleChoice operator()(const EpciRule& /*rule*/) const { return RuleChoice::Epci; }
    RuleChoice operator()(const NeighboursRule& /*rule*/) const { return RuleChoice::Neighbours; }
    RuleChoice operator()(const TravelTimeRule& /*rule*/) const { return RuleChoice::TravelTime; }
};

RuleChoice choiceOf(const ServiceRule& rule) {
    return std::visit(ChoiceOfRule{}, rule);
}

void prepare(QDoubleSpinBox& box, double most, double value, const QString& suffix) {
    box.setLocale(currentLocale());
    box.setRange(0, most);
    box.setDecimals(1);
    box.setValue(value);
    box.setSuffix(suffix);
    box.setKeyboardTracking(false);
}

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_rule(new QComboBox),
      m_radius(new QDoubleSpinBox),
      m_rings(new QSpinBox),
      m_minutes(new QDoubleSpinBox) {
    m_rule->addItem(tr("dans un rayon"), static_cast<int>(RuleChoice::Radius));
    m_rule->addItem(tr("son EPCI"), static_cast<int>(RuleChoice::Epci));
    m_rule->addItem(tr("les communes voisines"), static_cast<int>(RuleChoice::Neighbours));
    m_rule->addItem(tr("sa commune seule"), static_cast<int>(RuleChoice::CommuneAlone));
    prepare(*m_radius, 100, kUsualRadiusKilometres, QStringLiteral("\u00A0km"));
    prepare(*m_minutes, 600, 15, QStringLiteral("\u00A0min"));
    m_minutes->setToolTip(tr("De la commune au site, d'après la matrice des temps de trajet du projet"));
    m_rings->setRange(1, 20);
    m_rings->setKeyboardTracking(false);
    m_rings->setToolTip(
        tr("1\u00A0: les communes qui touchent la sienne\u00A0; 2\u00A0: aussi les suivantes…"));
    narrow(*m_rule);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("&Territoire"), m_rule);
    m_form->addRow(tr("Ra&yon"), m_radius);
    m_form->addRow(tr("Ran&g"), m_rings);
    m_form->addRow(tr("Tra&jet"), m_minutes);
    connect(m_rule, &QComboBox::activated, this, [this] {
        showValue();
        Q_EMIT edited();
    });
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &RuleEditor::edited);
    connect(m_minutes, &QDoubleSpinBox::valueChanged, this, &RuleEditor::edited);
    connect(m_rings, &QSpinBox::valueChanged, this, &RuleEditor::edited);
    showValue();
}

ServiceRule RuleEditor::rule() const {
    switch (static_cast<RuleChoice>(m_rule->currentData().toInt())) {
    case RuleChoice::Radius:
        return RadiusRule{m_radius->value()};
    case RuleChoice::Epci:
        return EpciRule{};
    case RuleChoice::Neighbours:
        return NeighboursRule{m_rings->value()};
    case RuleChoice::CommuneAlone:
    case RuleChoice::Listed:
        return ListRule{};
    case RuleChoice::TravelTime:
        return TravelTimeRule{m_minutes->value()};
    }
    return ListRule{};
}

void RuleEditor::setRule(const ServiceRule& rule) {
    const QSignalBlocker quietRadius(m_radius);
    const QSignalBlocker quietRings(m_rings);
    const QSignalBlocker quietMinutes(m_minutes);
    if (const auto* radius = std::get_if<RadiusRule>(&rule)) {
        m_radius->setValue(radius->kilometres);
    }
    if (const auto* neighbours = std::get_if<NeighboursRule>(&rule)) {
        m_rings->setValue(neighbours->rings);
    }
    if (const auto* time = std::get_if<TravelTimeRule>(&rule)) {
        offerTravelTimes(true);
        m_minutes->setValue(time->minutes);
    }
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(choiceOf(rule))));
    showValue();
}

void RuleEditor::offerList() {
    m_rule->insertItem(0, tr("les communes de la liste"), static_cast<int>(RuleChoice::Listed));
}

bool RuleEditor::isListed() const {
    return m_rule->currentData().toInt() == static_cast<int>(RuleChoice::Listed);
}

void RuleEditor::setListed() {
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(RuleChoice::Listed)));
    showValue();
}

void RuleEditor::offerTravelTimes(bool isOffered) {
    const int place = m_rule->findData(static_cast<int>(RuleChoice::TravelTime));
    if (isOffered && place < 0) {
        m_rule->addItem(tr("un temps de trajet"), static_cast<int>(RuleChoice::TravelTime));
    } else if (!isOffered && place >= 0) {
        m_rule->removeItem(place);
    }
    showValue();
}

void RuleEditor::showValue() {
    const auto choice = static_cast<RuleChoice>(m_rule->currentData().toInt());
    m_form->setRowVisible(m_radius, choice == RuleChoice::Radius);
    m_form->setRowVisible(m_rings, choice == RuleChoice::Neighbours);
    m_form->setRowVisible(m_minutes, choice == RuleChoice::TravelTime);
}

} // namespace maillage
