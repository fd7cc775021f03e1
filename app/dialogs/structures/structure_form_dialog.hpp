// One form for a structure: name, agréments, seat, territory and source, with what it would change as it is
// filled in.
#pragma once

#include "app/document/project_document.hpp"
#include "core/service/structure_form.hpp"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace maillage {

class CommuneLine;
class FormTool;
class MapView;
class TerritoryField;

/// Stays open beside the map, on which its seat and its communes can be shown. What is accepted is one undo
/// step; until then the project stays as it is.
class StructureFormDialog : public QDialog {
    Q_OBJECT
public:
    /// A new structure, its seat in `seat` where one is given.
    StructureFormDialog(MapView& map, std::optional<CommuneIndex> seat, QWidget* parent = nullptr);
    /// The one of this id, which the project has.
    StructureFormDialog(MapView& map, std::string structure, QWidget* parent = nullptr);
    ~StructureFormDialog() override;

    void accept() override;
    /// What is said of the changes as they stand.
    [[nodiscard]] QString effect() const;

Q_SIGNALS:
    /// The project has the structure as the form had it.
    void applied(const QString& sentence, std::optional<maillage::CommuneIndex> seat);

private:
    /// An agrément: whether it is held, and since when.
    struct ApprovalField {
        QCheckBox* box = nullptr;
        QLineEdit* since = nullptr;
    };

    explicit StructureFormDialog(MapView& map, QWidget* parent);
    [[nodiscard]] ApprovalField makeApproval(const QString& text, const QString& dateName);
    void layOut();
    void connectWidgets();
    /// The map's clicks, while their button is held down.
    void takeTools();
    void fill(const StructureForm& form);
    [[nodiscard]] std::optional<StructureIndex> index() const;
    /// Throws Error where something typed cannot be.
    [[nodiscard]] StructureForm form() const;
    [[nodiscard]] FormApproval approvalOf(const ApprovalField& field) const;
    void setSeat(std::optional<CommuneIndex> seat, std::optional<MapPoint> place);
    /// "EVS de Cérilly", until a person types a name.
    void proposeName();
    void refresh();
    /// Another project, or one without the structure: nothing is left to be filled in.
    void followDocument();

    MapView& m_map;
    ProjectDocument& m_document;
    std::string m_structure; // its id; empty for a new one
    std::shared_ptr<const Territory> m_territoryOf;
    Date m_date; // of the map when it was opened: what is filled in holds then
    std::optional<MapPoint> m_point;
    bool m_isNamed = false;
    bool m_isDone = false;
    QLineEdit* m_name;
    ApprovalField m_evs;
    ApprovalField m_centreSocial;
    CommuneLine* m_seat;
    QPushButton* m_seatOnMap;
    TerritoryField* m_territory;
    QComboBox* m_source;
    QLineEdit* m_reference;
    QLabel* m_effect;
    QLabel* m_problem;
    QPushButton* m_accept = nullptr;
    QPointer<FormTool> m_seatTool;
    QPointer<FormTool> m_communeTool;
};

} // namespace maillage
