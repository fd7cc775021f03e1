// The tables, one a tab: those that are computed (communes, zones blanches, EPCI), those that are edited
// (structures, agréments, territories, QPV); and the territory that is changed on the map.
#pragma once

#include "app/panels/tables/table_view.hpp"
#include "core/io/files/table_source.hpp"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace maillage {

class CommuneTableModel;
class ComputedTableModel;
class MapView;
class SelectionBar;
class TerritoryTool;

class TablePanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Communes, Patches, Epcis, Structures, Approvals, Territories, Qpvs };

    explicit TablePanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// The table of a Tab.
    [[nodiscard]] TableView& table(int tab) const { return *m_tables[static_cast<std::size_t>(tab)]; }
    void showTab(int tab);
    void setFilter(const QString& words);
    /// Of the table of communes: those of this class alone; nullopt for all.
    void setClass(std::optional<CoverageClass> coverageClass);
    /// The button "Modifier le territoire sur la carte" takes the `TerritoryTool` of this map into the hand.
    void editTerritoriesOn(MapView& map);
    /// That tool goes out of the hand, if it was there.
    void layDownTerritory();
    /// The table that is shown, filtered and sorted as it is shown.
    [[nodiscard]] Table shownTable() const;
    /// The communes that are chosen.
    [[nodiscard]] Table chosenTable() const;
    /// The same to the clipboard.
    void copyChosen() const;
    [[nodiscard]] const SelectionBar& selectionBar() const { return *m_bar; }

Q_SIGNALS:
    /// What was done or could not be.
    void told(const QString& sentence);
    /// A menu is asked for on a row of this structure.
    void structureMenuAsked(const std::string& structure, const QPoint& place);
    /// A structure is to be added, in its form.
    void newStructureAsked();
    /// This is to be written to a file of about this name.
    void exportAsked(const maillage::Table& table, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeBar();
    void addTable(TableModel* model);
    [[nodiscard]] TableView& current() const;
    [[nodiscard]] std::vector<int> chosenRows() const;
    void addRow();
    void removeRows();
    [[nodiscard]] bool isTerritoryInHand() const;
    /// Of the row that has the focus.
    [[nodiscard]] std::optional<StructureIndex> currentStructure() const;
    /// What the bar says and allows for the shown table and its row.
    void followRow();
    /// The shown table's rows are those of the document, and its selected ones the chosen communes.
    void followDocument(bool scrolls);
    /// The selected rows' communes are the chosen ones.
    void chooseFromRows(const TableView& table);

    ProjectDocument& m_document;
    QLineEdit* m_filter;
    QComboBox* m_class;
    QLabel* m_count;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_editTerritory;
    QLabel* m_referenceLabel;
    QLineEdit* m_reference;
    QLabel* m_computed;
    QTabWidget* m_tabs;
    SelectionBar* m_bar;
    CommuneTableModel* m_communes;
    std::vector<TableView*> m_tables;
    /// Without a map, none.
    QPointer<TerritoryTool> m_territory;
    bool m_isFollowing = false;
};

} // namespace maillage
