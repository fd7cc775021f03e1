// The list of scenarios: the chosen one is on the map; made, named, copied and deleted here.
#pragma once

#include "app/models/scenario_model.hpp"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace maillage {

class ScenarioPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioPanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] ScenarioModel& model() const { return *m_model; }
    /// Each makes a scenario, which is then the one that is looked at.
    void create();
    void copy();
    void remove();
    /// The scenario of this name is looked at; empty for the base alone.
    void lookAt(const std::string& name);

Q_SIGNALS:
    /// What could not be, and why.
    void told(const QString& sentence);
    // Asked for the scenario of this name; the comparison also for the base alone, whose name is empty.
    void mergeAsked(const std::string& name);
    void comparisonAsked(const std::string& name);
    void baseAsked(const std::string& name);

private:
    void refresh();
    void add(const Project& after, const std::string& name, const QString& what);

    ProjectDocument& m_document;
    ScenarioModel* m_model;
    QTableView* m_table;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_merge;
    QPushButton* m_base;
    QLabel* m_notes;
    bool m_isFollowing = false;
};

} // namespace maillage
