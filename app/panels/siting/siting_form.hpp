// The siting question as a person asks it: how many sites, which territory, what counts, and where.
#pragma once

#include "core/analysis/siting/instance.hpp"

#include <QScrollArea>

class QComboBox;
class QListWidget;
class QSpinBox;
class QToolButton;

namespace maillage {

class PickedCommunes;
class RuleEditor;

class SitingForm : public QScrollArea {
    Q_OBJECT
public:
    explicit SitingForm(QWidget* parent = nullptr);

    [[nodiscard]] SitingRequest request() const;
    /// The EPCI to choose from, and the rules that its data allow; what was chosen stays where it can.
    void setProject(const Project& project);
    /// The commune that the lists of compulsory and forbidden sites offer to add; null for none.
    void offer(const Commune* commune);

private:
    [[nodiscard]] QWidget* makeFilters();
    /// Those that count communes and people, then need by each share that the project knows.
    void fillObjectives(const Project* project);

    QSpinBox* m_count;
    RuleEditor* m_rule;
    QComboBox* m_objective;
    std::shared_ptr<const NeedFacts> m_needs;
    QToolButton* m_fold;
    QListWidget* m_epcis;
    QSpinBox* m_population;
    PickedCommunes* m_compulsory;
    PickedCommunes* m_forbidden;
    std::shared_ptr<const Territory> m_territory;
};

} // namespace maillage
