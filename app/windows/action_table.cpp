#include "app/windows/action_table.hpp"

#include "app/panels/map/theme_panel.hpp"
#include "app/text/texts.hpp"

#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

using enum ActionKind;
using Id = ActionId;

constexpr std::array kToolBar{Id::OpenProject, Id::Save,      Id::ExportMap, Id::Separator,
                              Id::Undo,        Id::Redo,      Id::Separator, Id::Simulate,
                              Id::Space,       Id::SearchBox, Id::Separator, Id::PreviousYear,
                              Id::YearControl, Id::NextYear};

void addFileRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::File;
    rows.insert(
        rows.end(),
        {{kMenu, Id::NewProject, tr("No&uveau projet…"), {QKeySequence::New}, "new"},
         {kMenu, Id::OpenProject, tr("&Ouvrir un projet…"), {QKeySequence::Open}, "open"},
         {kMenu, Id::RecentProjects, tr("Projets réce&nts"), {}, "recent", Submenu},
         {kMenu, Id::Save, tr("&Enregistrer"), {QKeySequence::Save}, "save"},
         {kMenu, Id::SaveAs, tr("Enregistrer &sous…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, "save-as"},
         {kMenu, Id::ProjectProperties, tr("&Propriétés du projet…"), {}, "properties"},
         {kMenu, Id::Separator},
         {kMenu, Id::ExportMap, tr("E&xporter la carte…"), {Qt::CTRL | Qt::Key_E}, "export"},
         {kMenu, Id::ExportData, tr("Exporter les &données…"), {Qt::CTRL | Qt::ALT | Qt::Key_E}, "tables"},
         {kMenu, Id::ExportAtlas, tr("A&tlas…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, "atlas"},
         {kMenu, Id::PrintMap, tr("&Imprimer la carte…"), {QKeySequence::Print}, "print"},
         {kMenu, Id::Separator},
         {kMenu, Id::Quit, tr("&Quitter"), {Qt::CTRL | Qt::Key_Q}, "quit"}});
}

void addEditRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::Edit;
    rows.insert(
        rows.end(),
        {{kMenu, Id::Undo, tr("Annuler"), {QKeySequence::Undo}, "undo", Given},
         {kMenu,
          Id::Redo,
          tr("Rétablir"),
          {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
          "redo",
          Given},
         {kMenu, Id::Separator},
         {kMenu, Id::Search, tr("Re&chercher…"), {QKeySequence::Find}, "search"},
         {kMenu, Id::SelectAll, tr("Tout &sélectionner"), {QKeySequence::SelectAll}, "select-all"},
         {kMenu, Id::Deselect, tr("&Désélectionner"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, "deselect"},
         {kMenu, Id::Separator},
         {kMenu, Id::CopyMap, tr("Copie&r la carte"), {QKeySequence::Copy}, "copy"},
         {kMenu, Id::CopyWords, tr("Copier la carte en &mots"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, "copy"}});
}

/// Ctrl+1 to Ctrl+9, then Ctrl+Alt+0 and on.
QKeySequence keyOfTheme(int rank) {
    return rank < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + rank))
                    : QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + rank - 9));
}

void addThemeRows(std::vector<ActionRow>& rows) {
    int rank = 0;
    for (const ThemeName& entry : themeNames()) {
        rows.push_back({.menu = MenuId::Display,
                        .id = Id::ShowTheme,
                        .text = entry.name,
                        .keys = {keyOfTheme(rank++)},
                        .kind = Checkable,
                        .theme = entry.theme});
    }
}

void addDisplayRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::Display;
    addThemeRows(rows);
    rows.insert(
        rows.end(),
        {{kMenu, Id::Separator},
         {kMenu, Id::CommuneNames, tr("Noms des &communes"), {}, "", Checkable},
         {kMenu, Id::EpciBorders, tr("L&imites des EPCI"), {}, "", Checkable},
         {kMenu, Id::EpciNames, tr("N&oms des EPCI"), {}, "", Checkable},
         {kMenu, Id::AttestedOnly, tr("Sans h&ypothèses"), {}, "", Checkable},
         {kMenu, Id::Separator},
         {kMenu, Id::ChooseDate, tr("Choi&sir la date…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, "clock"},
         {kMenu, Id::Separator},
         {kMenu, Id::ShowAll, tr("&Tout afficher"), {Qt::CTRL | Qt::Key_0}, "zoom-all"},
         {kMenu, Id::ZoomIn, tr("&Agrandir"), {QKeySequence::ZoomIn}, "zoom-in"},
         {kMenu, Id::ZoomOut, tr("&Réduire"), {QKeySequence::ZoomOut}, "zoom-out"},
         {kMenu, Id::Separator},
         {kMenu, Id::Tables, tr("Ta&bleaux"), {Qt::CTRL | Qt::Key_T}, "tables", Checkable},
         {kMenu, Id::Needs, tr("Besoins"), {Qt::CTRL | Qt::Key_B}, "needs", Checkable},
         {kMenu, Id::Proof, tr("&Preuve"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, "proof", Checkable},
         {kMenu, Id::Words, tr("La carte en &mots"), {Qt::CTRL | Qt::Key_W}, "words", Checkable},
         {kMenu, Id::ShowStatement, tr("État des lie&ux…"), {Qt::CTRL | Qt::Key_U}, "statement"},
         {kMenu, Id::History, tr("&Historique"), {Qt::CTRL | Qt::Key_H}, "recent", Checkable},
         {kMenu,
          Id::Evolution,
          tr("Chiffres de l'é&volution"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
          "evolution",
          Checkable},
         {kMenu, Id::Charts, tr("&Graphiques"), {Qt::CTRL | Qt::Key_G}, "charts", Checkable},
         {kMenu, Id::Separator},
         {kMenu, Id::Appearance, tr("Apparenc&e"), {}, "appearance", Submenu},
         {kMenu, Id::Style, tr("Charte graphi&que…"), {}, "style"},
         {kMenu, Id::DefaultStyle, tr("Charte par &défaut"), {}, "style-default"},
         {kMenu, Id::Language, tr("&Langue / Language"), {}, "", Submenu},
         {kMenu, Id::ResetWindow, tr("Réi&nitialiser la fenêtre"), {}, "reset"}});
}

void addSimulationRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::Simulation;
    rows.insert(
        rows.end(),
        {{kMenu,
          Id::Simulate,
          tr("&Simuler un EVS"),
          {Qt::CTRL | Qt::Key_M},
          "simulate",
          Checkable,
          tr("Promener un EVS sur la carte et voir les chiffres changer (Ctrl+M)")},
         {kMenu, Id::Abandon, tr("A&bandonner"), {Qt::Key_Escape}, "abandon"},
         {kMenu, Id::ClearSimulation, tr("&Retirer la simulation"), {}, "remove"},
         {kMenu, Id::Siting, tr("&Où implanter…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, "siting", Checkable},
         {kMenu, Id::Separator},
         {kMenu, Id::Scenarios, tr("Scé&narios"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, "scenarios", Checkable},
         {kMenu, Id::ChosenCommune, tr("Dans la commune &choisie"), {}, "", Submenu}});
}

void addDataRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::Data;
    rows.insert(
        rows.end(),
        {{kMenu,
          Id::AddStructure,
          tr("Ajouter une &structure…"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
          "structure"},
         {kMenu, Id::EditStructure, tr("M&odifier une structure"), {}, "", Submenu},
         {kMenu, Id::Separator},
         {kMenu, Id::ImportList, tr("Importer une &liste…"), {Qt::CTRL | Qt::Key_L}, "import"},
         {kMenu, Id::Template, tr("&Modèle à remplir…"), {}, "template"},
         {kMenu, Id::Separator},
         {kMenu, Id::ImportBaseMap, tr("&Importer un fond de carte…"), {Qt::CTRL | Qt::Key_I}, "base-map"},
         {kMenu, Id::DownloadBaseMap, tr("&Télécharger le fond officiel…"), {}, "download"},
         {kMenu, Id::ImportEpcis, tr("Importer les E&PCI…"), {}, "import"},
         {kMenu, Id::ImportQpvs, tr("Importer des &QPV…"), {}, "district"},
         {kMenu, Id::ImportTravelTimes, tr("Importer des t&emps de trajet…"), {}, "clock"},
         {kMenu, Id::ImportNeeds, tr("Importer des &besoins…"), {}, "import"},
         {kMenu, Id::Separator},
         {kMenu, Id::CheckProject, tr("&Contrôle du projet…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, "check"},
         {kMenu, Id::Reconcile, tr("&Rapprochement…"), {Qt::CTRL | Qt::Key_R}, "reconcile"},
         {kMenu,
          Id::CompareDefinitions,
          tr("&Définitions comparées…"),
          {Qt::CTRL | Qt::Key_D},
          "definitions"}});
}

void addHelpRows(std::vector<ActionRow>& rows) {
    constexpr MenuId kMenu = MenuId::Help;
    rows.insert(rows.end(), {{kMenu, Id::Guide, tr("&Guide"), {QKeySequence::HelpContents}, "help"},
                             {kMenu, Id::FirstSteps, tr("Premiers p&as"), {}, "hint"},
                             {kMenu, Id::Separator},
                             {kMenu, Id::About, tr("À &propos de Maillage"), {}, "about"}});
}

void addYearRows(std::vector<ActionRow>& rows) {
    rows.insert(rows.end(), {{.menu = MenuId::None,
                              .id = Id::PreviousYear,
                              .text = QStringLiteral("◀"),
                              .keys = {Qt::ALT | Qt::Key_PageUp},
                              .icon = "previous-year",
                              .toolTip = tr("Année précédente (Alt+Page préc.)")},
                             {.menu = MenuId::None,
                              .id = Id::NextYear,
                              .text = QStringLiteral("▶"),
                              .keys = {Qt::ALT | Qt::Key_PageDown},
                              .icon = "next-year",
                              .toolTip = tr("Année suivante (Alt+Page suiv.)")}});
}

} // namespace

std::vector<ActionRow> actionRows() {
    std::vector<ActionRow> rows;
    for (const auto add : {addFileRows, addEditRows, addDisplayRows, addSimulationRows, addDataRows,
                           addHelpRows, addYearRows}) {
        add(rows);
    }
    return rows;
}

QString titleOf(MenuId menu) {
    switch (menu) {
    case MenuId::File:
        return tr("&Fichier");
    case MenuId::Edit:
        return tr("Édi&tion");
    case MenuId::Display:
        return tr("&Affichage");
    case MenuId::Simulation:
        return tr("&Simulation");
    case MenuId::Data:
        return tr("&Données");
    case MenuId::Help:
        return tr("A&ide");
    case MenuId::None:
        return {};
    }
    return {};
}

std::span<const ActionId> toolBarRows() {
    return kToolBar;
}

} // namespace maillage
