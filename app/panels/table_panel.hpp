// The tables of the project, one a tab: structures, agréments, territories, QPV; and the territory that is
// changed on the map.
#pragma once

#include "app/panels/table_view.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace maillage {

class TablePanel : public QWidget {
    Q_OBJECT
public:
    explicit TablePanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// The table of a tab, from 0: structures, agréments, territories, QPV.
    [[nodiscard]] TableView& table(int tab) const { return *m_tables[static_cast<std::size_t>(tab)]; }
    void showTab(int tab);
    void setFilter(const QString& words);
    /// Goes to the first row of the shown table that is of this commune, unless it is there.
    void showCommune(std::optional<CommuneIndex> commune);
    [[nodiscard]] bool isEditingTerritory() const;
    void setEditingTerritory(bool on);
    /// The commune leaves or enters the territory that is edited, as one undo step.
    void toggleCommune(CommuneIndex commune);

Q_SIGNALS:
    void communeChosen(std::optional<maillage::CommuneIndex> commune);
    /// What was done or could not be.
    void told(const QString& sentence);
    /// The id of the structure whose territory is edited on the map; empty for none.
    void territoryEdited(const QString& structure);
    /// A menu is asked for on a row of this structure.
    void structureMenuAsked(const std::string& structure, const QPoint& place);

private:
    [[nodiscard]] TableView& current() const;
    void addRow();
    void removeRows();
    void followRow();

    ProjectDocument& m_document;
    QLineEdit* m_filter;
    QPushButton* m_remove;
    QPushButton* m_editTerritory;
    QLineEdit* m_reference;
    QLabel* m_count;
    QTabWidget* m_tabs;
    std::vector<TableView*> m_tables;
    QString m_edited;
    bool m_isFollowing = false;
};

} // namespace maillage
