// The territory of a structure in a form: a rule that fills the list of its communes, and the list itself.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace maillage {

class CommuneLine;
class RuleEditor;

/// A commune that is put in or taken out by hand makes the list a list of its own, whatever the rule was.
class TerritoryField : public QWidget {
    Q_OBJECT
public:
    explicit TerritoryField(const ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const IndexSet& communes() const { return m_communes; }
    /// As a list of its own. Tells nobody.
    void setCommunes(const IndexSet& communes);
    /// By which rule it is filled from the site. Tells nobody.
    void setRule(const ServiceRule& rule);
    /// Where the rule starts from; a list of its own stays.
    void setSite(std::optional<CommuneIndex> site);
    void toggle(CommuneIndex commune);
    void add(const IndexSet& communes);
    /// Why the rule gives nothing; empty where it does.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// Held down while communes are clicked on the map.
    [[nodiscard]] QPushButton& mapButton() { return *m_onMap; }

Q_SIGNALS:
    void edited();

private:
    void applyRule();
    void showList();
    void addTyped();
    void removeChosen();

    const ProjectDocument& m_document;
    IndexSet m_communes;
    std::optional<CommuneIndex> m_site;
    std::optional<Error> m_problem;
    RuleEditor* m_rule;
    QListWidget* m_list;
    CommuneLine* m_added;
    QPushButton* m_remove;
    QPushButton* m_onMap;
    QLabel* m_count;
};

} // namespace maillage
