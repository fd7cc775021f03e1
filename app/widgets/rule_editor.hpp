// By what rule the territory of a structure follows from its site, with the value of the rule.
#pragma once

#include "core/model/project.hpp"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace maillage {

class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// Of communes that are listed, the one of the site alone.
    [[nodiscard]] ServiceRule rule() const;
    /// Tells nobody. A rule that is not offered is, from then on.
    void setRule(const ServiceRule& rule);
    /// Communes named one by one, which whoever shows the editor keeps: `isListed` says that they hold.
    void offerList();
    [[nodiscard]] bool isListed() const;
    void setListed();
    /// The rule by travel time, which only a project with a matrix can follow.
    void offerTravelTimes(bool isOffered);

Q_SIGNALS:
    /// A person changed the rule or its value.
    void edited();

private:
    void showValue();

    QFormLayout* m_form;
    QComboBox* m_rule;
    QDoubleSpinBox* m_radius;
    QSpinBox* m_rings;
    QDoubleSpinBox* m_minutes;
};

} // namespace maillage
