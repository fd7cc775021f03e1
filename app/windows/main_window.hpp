// The main window: map in the middle, themes and legend on the left, figures and simulation on the right.
#pragma once

#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/unsaved_question.hpp"
#include "app/document/project_document.hpp"
#include "app/network/official_source.hpp"
#include "app/text/language.hpp"
#include "app/tasks/task_runner.hpp"
#include "core/analysis/advice/advice.hpp"
#include "core/io/files/table_source.hpp"
#include "core/service/base_map_exchange.hpp"
#include "core/service/qpv_exchange.hpp"

#include <QKeySequence>
#include <QMainWindow>
#include <QPointer>

#include <filesystem>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QPrinter;
class QProgressDialog;

namespace maillage {

class ChartPanel;
class DescriptionPanel;
class EvolutionPanel;
class FigurePanel;
class FirstSteps;
class MapView;
class ReconciliationDialog;
class ProofPanel;
struct PageContent;
class SearchBox;
class ScenarioPanel;
class ScenarioChanges;
class SitingPanel;
class TablePanel;
class ThemePanel;
class YearControl;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Throws Error when the project's scenario does not fit its base.
    explicit MainWindow(Project project);
    ~MainWindow() override;

    [[nodiscard]] ProjectDocument& document() { return m_document; }
    [[nodiscard]] const ProjectDocument& document() const { return m_document; }
    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] const FigurePanel& figures() const { return *m_figures; }
    [[nodiscard]] ProofPanel& proof() { return *m_proof; }
    [[nodiscard]] TablePanel& tables() { return *m_tables; }
    [[nodiscard]] const DescriptionPanel& description() const { return *m_description; }
    [[nodiscard]] SearchBox& searchBox() { return *m_search; }
    [[nodiscard]] ScenarioPanel& scenarios() { return *m_scenarios; }
    [[nodiscard]] ScenarioChanges& scenarioChanges() { return *m_changes; }
    [[nodiscard]] SitingPanel& siting() { return *m_siting; }
    [[nodiscard]] YearControl& years() { return *m_year; }
    [[nodiscard]] EvolutionPanel& evolution() { return *m_evolution; }
    [[nodiscard]] ChartPanel& charts() { return *m_charts; }
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }

    // Each asks for nothing: the file is chosen. Throw Error, and leave the project as it was.
    void openProject(const std::filesystem::path& path);
    void saveProject(const std::filesystem::path& path);
    void exportMap(const std::filesystem::path& path, const ExportOptions& options = {});
    void printMap(QPrinter& printer, const ExportOptions& options = {});
    /// Runs in the background; a failure is told in a message, and the project stays as it was.
    void importBaseMap(const std::filesystem::path& path);
    /// The same, from the official source.
    void downloadBaseMap(const OfficialSource& source = {});
    /// Reads in the background, then shows the difference and waits for it to be accepted.
    void importQpvs(const std::filesystem::path& layer);
    /// Reads in the background; what was read is one undo step, and a message says what was missing.
    void importTravelTimes(const std::filesystem::path& path);

    /// Maps and pages in the look of a charte, also at the next start.
    void useStyle(const std::filesystem::path& path);
    /// Back to the neutral look, also at the next start.
    void useDefaultStyle();

    /// Opens the dialog that shows a list before it is accepted.
    void importList(const std::filesystem::path& path);
    /// .csv, .xlsx or .ods by the ending.
    void writeTemplate(const std::filesystem::path& path);
    /// .csv, .xlsx or .ods by the ending; `name` is that of the sheet.
    void exportTable(const Table& table, const QString& name, const std::filesystem::path& path);

    /// How unsaved work is asked about; by default, a message box.
    void setUnsavedQuestion(std::function<UnsavedAnswer()> question) { m_askUnsaved = std::move(question); }
    /// Places and last theme, from and to the user's settings.
    void restorePlaces();
    void savePlaces() const;
    /// All as at the first start: what was remembered is forgotten.
    void resetWindow();
    /// Opens the guide at a section; at the first when it is unknown.
    void showHelp(const QString& section);

Q_SIGNALS:
    /// Another than the current one, and nothing speaks against it: the window may be opened anew in it.
    void languageChosen(maillage::Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // main_window_menus.cpp
    /// An entry and its key; without text, a line between entries.
    struct MenuRow {
        QString text;
        QKeySequence key;
        std::function<void()> work;
    };
    void makeActions();
    void makeMenus();
    void makeFileMenu(QMenu& file);
    void makeEditMenu(QMenu& edit);
    void makeDisplayMenu(QMenu& display);
    void makeDataMenu(QMenu& sources);
    void addRows(QMenu& menu, const std::vector<MenuRow>& rows);
    void makeToolBar();
    /// Every commune, or every line of the list that has the focus.
    void selectAll();
    /// A checkable action for something that the map bears or not.
    void addMapOption(QMenu& menu, const QString& text, bool MapOptions::*option);
    // main_window_look.cpp
    void giveIcons();
    void dressToolBar();
    void makeAppearanceMenu(QMenu& display);
    // main_window_style.cpp
    void makeStyleEntries(QMenu& display);
    void askStyle();
    /// That of the last time; the neutral one, and a sentence in the status line, where it cannot be had.
    void restoreStyle();
    void showStyle(std::shared_ptr<const MapStyle> style);
    // main_window_settings.cpp
    void makeRecentMenu(QMenu& file);
    void fillRecentMenu(QMenu& menu);
    void openRecent(const QString& path);
    // main_window_help.cpp
    void makeHelpMenu(QMenu& help);
    void makeFirstSteps();
    void showFirstSteps();
    // main_window.cpp
    void makeDocks();
    void makeTables(QDockWidget& dock);
    /// One behind another: side by side they would ask for more than a screen's width.
    void tabifyBottomDocks();
    void reveal(QDockWidget& dock);
    void makeStatusBar();
    void refresh();
    /// Tells what the map's scale leaves out: signs gathered in one, names without room.
    void followLayout();
    void showPointed(std::optional<CommuneIndex> commune);
    void stepYear(int years);
    void showReconciliation();
    /// Of the structure opened by the change of this rank.
    void showProjectSheet(std::size_t rank);
    // main_window_scenarios.cpp
    void makeScenarioDock();
    void makeScenarioChanges();
    void showStructureMenu(const std::function<void(QMenu&)>& fill, const QPoint& place);
    void refreshAbandon();
    // main_window_proof.cpp
    void makeProofDock();
    void showFigureProof(const QString& id);
    void showCommuneProof(CommuneIndex commune);
    /// In the scenario that is looked at, as one undo step.
    void tryChange(const AdvisedChange& change, CommuneIndex commune);
    /// Of the commune chosen on the map, else of the first figure.
    void showProof();
    void compareDefinitions();
    void checkProject();
    // main_window_time.cpp
    void makeTimeDocks();
    // main_window_siting.cpp
    void makeSitingDock();
    void showSiting();
    void askCertificate();
    /// Over the map while a preview is on it.
    void makePreviewBanner();
    // main_window_language.cpp
    void makeLanguageMenu(QMenu& display);
    void askLanguage(Language language);
    // main_window_page.cpp
    /// The page of what the map shows; of `scenario`, which must outlive it.
    [[nodiscard]] PageContent pageContent(const Scenario& scenario, const ExportOptions& options) const;
    void tellPage(const QString& done, const QStringList& unplaced);
    void askPage(PageTarget target, std::function<void(const ExportOptions&)> answered);
    void askExport();
    void askPrint();
    // main_window_files.cpp
    void askOpen();
    void askSaveAs();
    bool save();
    void askImport();
    /// Shows the progress of the work that is about to run, which it can cancel.
    void showProgress(const QString& name, const QString& doing);
    /// Runs what gives another base map; its answer is one undo step of this name.
    void runBaseMapWork(const QString& name, const QString& doing,
                        std::function<ImportOutcome(const Monitor&)> work);
    void showImported(const QString& name, const ImportOutcome& outcome);
    // main_window_lists.cpp
    void askList();
    void askTemplate();
    /// Where nothing of a new list holds yet at the date of the map, the last year.
    void showFirstRows();
    // main_window_tables.cpp
    void askTableExport(const Table& table, const QString& name);
    // main_window_travel.cpp
    void askTravelTimes();
    // main_window_official.cpp
    void askDownload();
    void askQpvs();
    void askAcceptance(const Project& before, const QpvExchange& exchange);
    [[nodiscard]] bool mayLeave();
    /// Runs work whose failure becomes a message: with `tellProblem`, the only place that catches. True when
    /// done.
    bool attempt(const std::function<void()>& work);
    void tellProblem(const std::exception_ptr& problem);
    /// A message that waits for nothing.
    void tell(const QString& title, const QString& sentence, const QStringList& details = {});

    ProjectDocument m_document;
    MapView* m_map;
    FigurePanel* m_figures = nullptr;
    TablePanel* m_tables = nullptr;
    ReconciliationDialog* m_reconciliation = nullptr;
    ProofPanel* m_proof = nullptr;
    ScenarioPanel* m_scenarios = nullptr;
    ScenarioChanges* m_changes = nullptr;
    QMenu* m_simulationMenu = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    /// Docks and tool bars as they are made.
    QByteArray m_firstState;
    QDockWidget* m_proofDock = nullptr;
    DescriptionPanel* m_description = nullptr;
    QDockWidget* m_descriptionDock = nullptr;
    SearchBox* m_search = nullptr;
    QDockWidget* m_figureDock = nullptr;
    SitingPanel* m_siting = nullptr;
    QDockWidget* m_sitingDock = nullptr;
    QLabel* m_pointed = nullptr;
    QLabel* m_notice = nullptr;
    ThemePanel* m_themePanel = nullptr;
    QLabel* m_unplaced = nullptr;
    QLabel* m_scale = nullptr;
    YearControl* m_year = nullptr;
    EvolutionPanel* m_evolution = nullptr;
    ChartPanel* m_charts = nullptr;
    QMenu* m_displayMenu = nullptr;
    /// In the display menu, below the entries that open panels.
    QAction* m_panelsEnd = nullptr;
    QAction* m_simulate = nullptr;
    QAction* m_abandon = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_showTables = nullptr;
    QAction* m_clearSimulation = nullptr;
    QAction* m_attestedOnly = nullptr;
    QAction* m_previousYear = nullptr;
    QAction* m_nextYear = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
    QPointer<QProgressDialog> m_progress;
    std::function<UnsavedAnswer()> m_askUnsaved;
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
