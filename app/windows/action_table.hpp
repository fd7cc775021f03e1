// Everything that a person can choose in the menus and the tool bar, one row each: the menus, the tool bar,
// the keys that the guide tells and the tests read this table.
#pragma once

#include "core/carto/theme.hpp"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

enum class MenuId { File, Edit, Display, Simulation, Data, Help, None };
inline constexpr std::array kMenus{MenuId::File,       MenuId::Edit, MenuId::Display,
                                   MenuId::Simulation, MenuId::Data, MenuId::Help};

enum class ActionId {
    /// A line between entries.
    Separator,
    NewProject,
    OpenProject,
    RecentProjects,
    Save,
    SaveAs,
    ProjectProperties,
    ExportMap,
    ExportData,
    ExportAtlas,
    PrintMap,
    Quit,
    Undo,
    Redo,
    Search,
    SelectAll,
    Deselect,
    CopyMap,
    CopyWords,
    /// One row for each theme of the map.
    ShowTheme,
    CommuneNames,
    EpciBorders,
    EpciNames,
    AttestedOnly,
    ChooseDate,
    ShowAll,
    ZoomIn,
    ZoomOut,
    Tables,
    Needs,
    Proof,
    Words,
    ShowStatement,
    History,
    Evolution,
    Charts,
    Appearance,
    Style,
    DefaultStyle,
    Language,
    ResetWindow,
    Simulate,
    Abandon,
    ClearSimulation,
    Siting,
    Scenarios,
    ChosenCommune,
    AddStructure,
    EditStructure,
    ImportList,
    Template,
    ImportBaseMap,
    DownloadBaseMap,
    ImportEpcis,
    ImportQpvs,
    ImportTravelTimes,
    ImportNeeds,
    CheckProject,
    Reconcile,
    CompareDefinitions,
    Guide,
    FirstSteps,
    About,
    PreviousYear,
    NextYear,
    /// In the tool bar alone: the field of the search, that of the year, and what lies between.
    SearchBox,
    YearControl,
    Space,
};

enum class ActionKind {
    Plain,
    Checkable,
    /// Opens a menu of its own.
    Submenu,
    /// Qt gives the action: that of an undo stack.
    Given,
};

struct ActionRow {
    MenuId menu;
    ActionId id;
    /// With its mnemonic, in the language of the window.
    QString text{};
    QList<QKeySequence> keys{};
    /// A file of resources/icons without its ending; empty for none.
    const char* icon = "";
    ActionKind kind = ActionKind::Plain;
    QString toolTip{};
    /// Of ShowTheme.
    std::optional<Theme> theme{};
};

/// In the order of the menus; those in no menu last.
[[nodiscard]] std::vector<ActionRow> actionRows();
/// The title in the menu bar.
[[nodiscard]] QString titleOf(MenuId menu);
/// What stands in the tool bar, from left to right.
[[nodiscard]] std::span<const ActionId> toolBarRows();

} // namespace maillage
