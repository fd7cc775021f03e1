// The fiche projet of a simulated structure: the questions of the schéma to answer, its effect beside them.
#pragma once

#include "app/dialogs/files/unsaved_question.hpp"
#include "app/document/project_document.hpp"
#include "app/tasks/file_job.hpp"

#include <QDialog>

#include <filesystem>
#include <functional>

class QLabel;
class QPlainTextEdit;

namespace maillage {

class WrittenNotice;

struct FicheContent;

class FicheDialog : public QDialog {
    Q_OBJECT
public:
    /// `rank`: of a change of the scenario looked at that opens a structure.
    FicheDialog(ProjectDocument& document, std::size_t rank, QWidget* parent = nullptr);

    /// A PDF of what stands in the form, saved or not.
    [[nodiscard]] FileJob job(const std::filesystem::path& path) const;
    /// Where it says that it was written.
    [[nodiscard]] WrittenNotice& notice() const { return *m_notice; }
    [[nodiscard]] bool isModified() const;
    /// How unsaved answers are asked about; by default, a message box.
    void setUnsavedQuestion(std::function<UnsavedAnswer()> question) { m_askUnsaved = std::move(question); }

    /// Puts the answers into the project, as one undo step, and closes.
    void accept() override;
    /// Closes, after asking about unsaved answers.
    void reject() override;

Q_SIGNALS:
    void exportAsked(const maillage::FileJob& job);

private:
    void askExport();
    void showEffect();
    void showProgress();
    [[nodiscard]] OpenStructure answered() const;
    [[nodiscard]] FicheContent content() const;
    /// Runs work whose failure is told in the dialog; true when done.
    bool attempt(const std::function<void()>& work);

    ProjectDocument& m_document;
    std::string m_scenario;
    std::string m_structure;
    FicheAnswers m_saved;
    std::vector<QPlainTextEdit*> m_answers; // in the order of kFicheQuestions
    QLabel* m_effect;
    QLabel* m_progress;
    QLabel* m_problem;
    WrittenNotice* m_notice;
    std::function<UnsavedAnswer()> m_askUnsaved;
};

} // namespace maillage
