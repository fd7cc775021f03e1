// Every feature of the window, in the order in which they are made: docks of one side, and what the Tab key
// goes through, stand in that order.
#pragma once

#include "app/windows/features/figures/figure_feature.hpp"
#include "app/windows/features/figures/history_feature.hpp"
#include "app/windows/features/figures/need_panel_feature.hpp"
#include "app/windows/features/figures/proof_feature.hpp"
#include "app/windows/features/figures/table_feature.hpp"
#include "app/windows/features/figures/time_feature.hpp"
#include "app/windows/features/files/base_map_feature.hpp"
#include "app/windows/features/files/data_export_feature.hpp"
#include "app/windows/features/files/epci_feature.hpp"
#include "app/windows/features/files/file_feature.hpp"
#include "app/windows/features/files/holder_feature.hpp"
#include "app/windows/features/files/list_feature.hpp"
#include "app/windows/features/files/need_feature.hpp"
#include "app/windows/features/files/new_project_feature.hpp"
#include "app/windows/features/files/page_feature.hpp"
#include "app/windows/features/files/project_feature.hpp"
#include "app/windows/features/files/qpv_feature.hpp"
#include "app/windows/features/files/recovery_feature.hpp"
#include "app/windows/features/files/report_feature.hpp"
#include "app/windows/features/files/travel_time_feature.hpp"
#include "app/windows/features/map/display_feature.hpp"
#include "app/windows/features/map/edit_feature.hpp"
#include "app/windows/features/map/outline_offer.hpp"
#include "app/windows/features/map/structure_feature.hpp"
#include "app/windows/features/map/style_feature.hpp"
#include "app/windows/features/map/year_feature.hpp"
#include "app/windows/features/program/appearance_feature.hpp"
#include "app/windows/features/program/help_feature.hpp"
#include "app/windows/features/program/language_feature.hpp"
#include "app/windows/features/simulation/scenario_feature.hpp"
#include "app/windows/features/simulation/simulation_feature.hpp"
#include "app/windows/features/simulation/siting_feature.hpp"
#include "app/windows/features/simulation/tool_feature.hpp"
#include "app/windows/tool_bar.hpp"

namespace maillage {

struct Features {
    Features(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    EditFeature edit;
    YearFeature year;
    ToolBar toolBar;
    DisplayFeature display;
    SimulationFeature simulation;
    FigureFeature figures;
    HistoryFeature history;
    TableFeature tables;
    ProofFeature proof;
    ScenarioFeature scenarios;
    ToolFeature tool;
    StructureFeature structures;
    SitingFeature siting;
    TimeFeature time;
    NeedPanelFeature needPanel;
    HelpFeature help;
    FileFeature files;
    HolderFeature holder;
    RecoveryFeature recovery;
    ProjectFeature properties;
    ListFeature lists;
    BaseMapFeature baseMap;
    NewProjectFeature newProjects;
    OutlineOffer outlineOffer;
    EpciFeature epcis;
    QpvFeature qpvs;
    TravelTimeFeature travelTimes;
    NeedFeature needs;
    PageFeature pages;
    DataExportFeature dataExport;
    ReportFeature reports;
    StyleFeature style;
    AppearanceFeature appearance;
    LanguageFeature language;
};

} // namespace maillage
