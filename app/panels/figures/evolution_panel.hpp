// What changed between two dates: the sums of each figure by cause, and the communes of another class.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/text_table_model.hpp"
#include "app/text/change/evolution_text.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace maillage {

/// From the earlier date of the view to its date. What is chosen in it goes to the document's selection.
class EvolutionPanel : public QWidget {
    Q_OBJECT
public:
    explicit EvolutionPanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& from() const { return *m_from; }
    [[nodiscard]] QComboBox& to() const { return *m_to; }
    [[nodiscard]] QCheckBox& onMap() const { return *m_onMap; }
    [[nodiscard]] QTableView& terms() const { return *m_terms; }
    [[nodiscard]] QTableView& communes() const { return *m_communes; }
    [[nodiscard]] QString told() const;
    /// The table of terms goes to the clipboard, for a spreadsheet.
    void copy() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillYears();
    /// Those of the chosen rows.
    void chooseCommunes();
    void chooseTerm(const QModelIndex& index);
    void tell(int row);
    void setMap(bool on);

    ProjectDocument& m_document;
    QComboBox* m_from;
    QComboBox* m_to;
    QCheckBox* m_onMap;
    TextTableModel* m_termModel;
    QTableView* m_terms;
    QLabel* m_told;
    QLabel* m_changedTitle;
    TextTableModel* m_communeModel;
    QTableView* m_communes;
    std::optional<DateDifference> m_difference; // none before the panel is first shown
    std::vector<ChangeCause> m_causes;
    std::vector<ChangedCommune> m_changed;
};

} // namespace maillage
