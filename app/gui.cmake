# The window: everything that needs widgets.
add_library(maillage_gui STATIC
  dialogs/about_dialog.cpp dialogs/acceptance_dialog.cpp dialogs/base_dialog.cpp dialogs/check_dialog.cpp dialogs/comparison_dialog.cpp
  dialogs/definitions_dialog.cpp dialogs/export_dialog.cpp dialogs/import_dialog.cpp dialogs/import_layouts.cpp
  dialogs/file_question.cpp dialogs/help_browser.cpp dialogs/help_dialog.cpp dialogs/merge_dialog.cpp dialogs/project_sheet_dialog.cpp dialogs/reconciliation_dialog.cpp dialogs/row_dialog.cpp
  dialogs/row_table.cpp dialogs/unsaved_question.cpp
  document/derived.cpp document/project_document.cpp document/replace_command.cpp document/selection.cpp
  look/appearance.cpp look/icons.cpp look/text_colours.cpp look/window_style.cpp document/view_text.cpp document/years.cpp
  map/commune_at.cpp map/difference_view.cpp map/map_accessible.cpp map/map_overlay.cpp map/map_view.cpp map/map_view_input.cpp
  map/neighbour_walk.cpp
  models/commune_state_model.cpp models/commune_table_model.cpp models/computed_table_model.cpp
  models/dated_row_models.cpp models/epci_table_model.cpp models/finding_model.cpp models/patch_table_model.cpp
  models/project_table_model.cpp
  models/proof_model.cpp models/qpv_link_model.cpp models/row_report_model.cpp models/scenario_model.cpp
  models/sheet_preview_model.cpp models/structure_model.cpp models/table_copy.cpp
  models/table_filter.cpp models/table_model.cpp models/text_table_model.cpp
  models/typed_cells.cpp
  network/official_download.cpp network/official_source.cpp
  panels/advice_section.cpp panels/answer_table.cpp panels/cell_delegate.cpp panels/chart_page.cpp
  panels/chart_panel.cpp panels/class_chart.cpp panels/description_panel.cpp panels/evolution_chart.cpp
  panels/evolution_panel.cpp panels/figure_panel.cpp panels/first_steps.cpp panels/history_panel.cpp
  panels/legend_panel.cpp panels/panel_text.cpp panels/picked_communes.cpp
  panels/proof_panel.cpp panels/rule_editor.cpp panels/scenario_panel.cpp panels/scenario_tool.cpp
  panels/search_box.cpp panels/selection_bar.cpp
  panels/simulation_panel.cpp panels/siting_answers.cpp panels/siting_chart.cpp
  panels/siting_finding.cpp panels/siting_form.cpp panels/siting_panel.cpp panels/siting_text.cpp
  panels/structure_menu.cpp panels/table_panel.cpp panels/table_view.cpp panels/theme_panel.cpp
  panels/year_control.cpp settings/user_settings.cpp
  tasks/task_runner.cpp
  windows/main_window.cpp windows/main_window_files.cpp windows/main_window_help.cpp windows/main_window_language.cpp
  windows/main_window_lists.cpp windows/main_window_look.cpp windows/main_window_menus.cpp
  windows/main_window_official.cpp windows/main_window_page.cpp windows/main_window_proof.cpp windows/main_window_scenarios.cpp
  windows/main_window_settings.cpp windows/main_window_siting.cpp windows/main_window_style.cpp windows/main_window_tables.cpp windows/main_window_time.cpp windows/main_window_travel.cpp windows/run_window.cpp)
target_link_libraries(maillage_gui PUBLIC maillage_render Qt6::Network Qt6::Widgets PRIVATE Qt6::PrintSupport Qt6::Charts Qt6::Svg maillage_warnings)
target_compile_definitions(maillage_gui PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
set_source_files_properties(dialogs/about_dialog.cpp PROPERTIES
  COMPILE_DEFINITIONS MAILLAGE_VERSION="${PROJECT_VERSION}")
qt_add_resources(maillage_window_resources ${CMAKE_SOURCE_DIR}/resources/window.qrc ${CMAKE_SOURCE_DIR}/resources/help.qrc)
target_sources(maillage_gui PRIVATE ${maillage_window_resources})
set_target_properties(maillage_gui PROPERTIES AUTOMOC ON)
