// Brings a list into the project: shows how it is read, what became of each row and what would change, and
// leaves the project alone until the person accepts.
#pragma once

#include "app/dialogs/files/import_reading.hpp"
#include "app/models/worksheet_preview_model.hpp"
#include "app/tasks/task_runner.hpp"

#include <QDialog>

#include <filesystem>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace maillage {

class ImportChanges;
class ImportKinds;
class ImportQuestions;
class ImportRows;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Starts reading the file at once, in the background.
    ImportDialog(Project project, std::filesystem::path file, QWidget* parent = nullptr);

    /// The project with the list; of use once the dialog is accepted.
    [[nodiscard]] const Project& result() const { return m_after; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }

    /// Asks first where choices were made, which would be lost.
    void reject() override;

Q_SIGNALS:
    /// The file cannot be read; the dialog has closed.
    void failed(std::exception_ptr problem);

private:
    void makeWidgets();
    void layOut();
    void connectWidgets();
    /// Reads with the layout as the widgets say; without one, as guessed or remembered.
    void read(std::optional<ListLayout> layout);
    void show(const ImportAnswer& answer);
    void showSheets(const ImportAnswer& answer);
    void showNotes();
    /// What a person decided of a cell; the list is read again.
    void decide(const std::string& key, const std::string& answer);
    /// As it was before the last of these decisions.
    void takeBack();
    void updateAccept();
    void acceptImport();

    Project m_project;
    std::filesystem::path m_file;
    Project m_after; // as it is until the list is read
    std::shared_ptr<const Worksheets> m_workbook;
    std::shared_ptr<const Worksheet> m_sheet;
    bool m_isSheetOpen = false;
    bool m_isBlanksTold = false;
    std::shared_ptr<const ListReading> m_reading;
    CommuneChoices m_choices;
    std::vector<CommuneChoices> m_choicesBefore; // each decision
    WorksheetPreviewModel m_preview;

    QLabel* m_title = nullptr;
    QLabel* m_sheetLabel = nullptr;
    QComboBox* m_sheetBox = nullptr;
    QComboBox* m_kindBox = nullptr;
    QComboBox* m_shapeBox = nullptr;
    QLabel* m_notes = nullptr;
    QCheckBox* m_readHidden = nullptr;
    ImportQuestions* m_questions = nullptr;
    ImportKinds* m_kinds = nullptr;
    QTableView* m_previewView = nullptr;
    ImportRows* m_rows = nullptr;
    ImportChanges* m_changes = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_takeBack = nullptr;
    QProgressBar* m_progress = nullptr;
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
