# The window: everything that needs widgets.
add_library(maillage_gui STATIC
  dialogs/composer/composed_page.cpp dialogs/composer/composer_dialog.cpp dialogs/composer/composer_layout.cpp
  dialogs/composer/page_canvas.cpp dialogs/composer/part_fields.cpp
  dialogs/figures/check_dialog.cpp dialogs/figures/definitions_dialog.cpp dialogs/figures/reconciliation_dialog.cpp
  dialogs/figures/reconciliation_report.cpp
  dialogs/files/acceptance_dialog.cpp dialogs/files/data_export_dialog.cpp dialogs/files/export_dialog.cpp
  dialogs/files/export_memory.cpp dialogs/files/file_question.cpp dialogs/files/import_changes.cpp
  dialogs/files/import_dialog.cpp dialogs/files/import_kinds.cpp dialogs/files/import_layouts.cpp
  dialogs/files/import_questions.cpp dialogs/files/import_reading.cpp dialogs/files/import_rows.cpp
  dialogs/files/import_tables.cpp dialogs/files/others_question.cpp dialogs/files/page_preview.cpp
  dialogs/files/pair_box.cpp dialogs/files/picture_size_edit.cpp dialogs/files/proxy_login_dialog.cpp
  dialogs/files/recovery_dialog.cpp dialogs/files/remark_box.cpp dialogs/files/unplaced_note.cpp
  dialogs/files/unsaved_question.cpp
  dialogs/help/about_dialog.cpp dialogs/help/help_browser.cpp dialogs/help/help_dialog.cpp
  dialogs/needs/indicator_dialog.cpp
  dialogs/new_project/file_row.cpp dialogs/new_project/new_project_dialog.cpp
  dialogs/project/project_dialog.cpp dialogs/project/published_table.cpp
  dialogs/report/atlas_dialog.cpp dialogs/report/statement_dialog.cpp
  dialogs/scenarios/base_dialog.cpp dialogs/scenarios/comparison_dialog.cpp dialogs/scenarios/fiche_dialog.cpp
  dialogs/scenarios/merge_dialog.cpp
  dialogs/structures/structure_form_dialog.cpp dialogs/structures/territory_field.cpp
  document/document_file.cpp document/journal_keeper.cpp document/page_job.cpp document/project_document.cpp
  document/replace_command.cpp document/selection.cpp document/view_request.cpp document/view_text.cpp
  document/years.cpp
  look/appearance.cpp look/icons.cpp look/text_colours.cpp look/window_style.cpp
  map/commune_at.cpp map/difference_view.cpp map/map_accessible.cpp map/map_banner.cpp map/map_overlay.cpp
  map/map_title.cpp map/map_view.cpp map/map_view_input.cpp map/map_view_signs.cpp map/neighbour_walk.cpp
  map/tools/drag_tool.cpp map/tools/form_tool.cpp map/tools/look_tool.cpp map/tools/map_tool.cpp
  map/tools/move_tool.cpp map/tools/pick_tool.cpp map/tools/place_tool.cpp map/tools/rectangle_tool.cpp
  map/tools/scenario_steps.cpp map/tools/scenario_territory_tool.cpp map/tools/territory_tool.cpp
  models/finding_model.cpp models/proof_model.cpp models/row_report_model.cpp models/scenario_model.cpp
  models/table_copy.cpp models/table_filter.cpp models/table_model.cpp models/text_table_model.cpp
  models/worksheet_preview_model.cpp
  models/computed/commune_state_model.cpp models/computed/commune_table_model.cpp
  models/computed/computed_table_model.cpp models/computed/epci_table_model.cpp models/computed/patch_table_model.cpp
  models/needs/need_inquiry.cpp models/needs/need_place_model.cpp models/needs/priority_model.cpp
  models/project/dated_row_models.cpp models/project/project_table_model.cpp models/project/qpv_link_model.cpp
  models/project/structure_model.cpp models/project/typed_cells.cpp
  network/official_download.cpp network/official_source.cpp
  panels/first_steps.cpp panels/history_panel.cpp
  panels/charts/chart_page.cpp panels/charts/chart_panel.cpp panels/charts/class_chart.cpp
  panels/charts/evolution_chart.cpp
  panels/figures/advice_section.cpp panels/figures/chosen_text.cpp panels/figures/commune_text.cpp
  panels/figures/description_panel.cpp panels/figures/evolution_panel.cpp panels/figures/figure_panel.cpp
  panels/figures/indicator_text.cpp panels/figures/missing_section.cpp panels/figures/panel_text.cpp
  panels/figures/proof_panel.cpp
  panels/map/legend_panel.cpp panels/map/search_box.cpp panels/map/theme_panel.cpp panels/map/year_control.cpp
  panels/needs/concentration_curve.cpp panels/needs/equity_page.cpp panels/needs/need_cross_page.cpp
  panels/needs/need_panel.cpp panels/needs/portrait_page.cpp panels/needs/priority_page.cpp
  panels/simulation/scenario_changes.cpp panels/simulation/scenario_panel.cpp panels/simulation/simulation_panel.cpp
  panels/simulation/structure_menu.cpp
  panels/siting/siting_answers.cpp panels/siting/siting_chart.cpp panels/siting/siting_finding.cpp
  panels/siting/siting_form.cpp panels/siting/siting_panel.cpp panels/siting/siting_text.cpp
  panels/tables/table_panel.cpp panels/tables/table_view.cpp
  settings/user_settings.cpp
  tasks/task_runner.cpp
  widgets/announcement.cpp widgets/answer_table.cpp widgets/cell_delegate.cpp widgets/commune_line.cpp
  widgets/date_popup.cpp widgets/dock_content.cpp widgets/eliding_label.cpp widgets/flow_layout.cpp
  widgets/picked_communes.cpp widgets/picture_copy.cpp widgets/row_dialog.cpp widgets/row_table.cpp
  widgets/rule_editor.cpp widgets/scrolled.cpp widgets/selection_bar.cpp widgets/written_notice.cpp
  windows/action_table.cpp windows/actions.cpp windows/background_work.cpp windows/frame.cpp windows/main_window.cpp
  windows/run_window.cpp windows/shortcut_page.cpp windows/tool_bar.cpp windows/window_calls.cpp
  windows/features/features.cpp
  windows/features/figures/figure_feature.cpp windows/features/figures/history_feature.cpp
  windows/features/figures/need_panel_feature.cpp windows/features/figures/proof_feature.cpp
  windows/features/figures/table_feature.cpp windows/features/figures/time_feature.cpp
  windows/features/files/base_map_feature.cpp windows/features/files/data_export_feature.cpp
  windows/features/files/epci_feature.cpp windows/features/files/file_feature.cpp windows/features/files/given_file.cpp
  windows/features/files/holder_feature.cpp windows/features/files/list_feature.cpp
  windows/features/files/need_feature.cpp windows/features/files/new_project_feature.cpp
  windows/features/files/page_feature.cpp windows/features/files/project_feature.cpp
  windows/features/files/qpv_feature.cpp windows/features/files/qpv_jump.cpp windows/features/files/recent_menu.cpp
  windows/features/files/recovery_feature.cpp windows/features/files/report_feature.cpp
  windows/features/files/travel_time_feature.cpp
  windows/features/map/display_feature.cpp windows/features/map/edit_feature.cpp windows/features/map/outline_offer.cpp
  windows/features/map/status_line.cpp windows/features/map/structure_feature.cpp
  windows/features/map/style_feature.cpp windows/features/map/year_feature.cpp
  windows/features/program/appearance_feature.cpp windows/features/program/help_feature.cpp
  windows/features/program/language_feature.cpp
  windows/features/simulation/scenario_feature.cpp windows/features/simulation/simulation_feature.cpp
  windows/features/simulation/siting_feature.cpp windows/features/simulation/tool_feature.cpp)
target_link_libraries(maillage_gui PUBLIC maillage_render Qt6::Network Qt6::Widgets
  PRIVATE Qt6::PrintSupport Qt6::Charts Qt6::Svg maillage_warnings)
target_compile_definitions(maillage_gui PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
target_precompile_headers(maillage_gui PRIVATE ${MAILLAGE_STANDARD_HEADERS} ${MAILLAGE_QT_HEADERS}
  ${MAILLAGE_WIDGET_HEADERS})
maillage_unity(maillage_gui)
qt_add_resources(maillage_window_resources ${CMAKE_SOURCE_DIR}/resources/window.qrc
  ${CMAKE_SOURCE_DIR}/resources/help.qrc)
target_sources(maillage_gui PRIVATE ${maillage_window_resources})
set_target_properties(maillage_gui PROPERTIES AUTOMOC ON)
