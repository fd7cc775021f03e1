// The composer: a page as it will be, whose parts are moved, sized, left out and written by hand, and kept
// under a name as a template of the project.
#pragma once

#include "app/document/page_job.hpp"
#include "app/tasks/task_runner.hpp"
#include "core/model/page/page_template.hpp"

#include <QDialog>
#include <QTimer>
#include <QUndoStack>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace maillage {

class PageCanvas;
class PartFields;

class ComposerDialog : public QDialog {
    Q_OBJECT
public:
    /// What a person did: kept the template, took away the one that was opened, or neither.
    enum class Outcome { Nothing, Kept, Removed };

    /// `opened`: the name of the template to go on with; one that the project does not have begins anew.
    ComposerDialog(PageJob job, const std::string& opened, QWidget* parent = nullptr);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Under the name that was given.
    [[nodiscard]] PageTemplate kept() const;
    [[nodiscard]] const std::string& openedName() const { return m_opened; }
    [[nodiscard]] const Paper& paper() const { return m_job.paper; }

    [[nodiscard]] PageLayout layoutNow() const { return m_template.layoutFor(m_job.paper); }
    [[nodiscard]] PageCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    /// What was done is not lost without a question.
    void reject() override;
    /// Whether the page that is shown is older than its layout.
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning() || m_delay.isActive(); }
    /// What the proof-reader says of the places of the parts.
    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }

private:
    friend class TemplateCommand;
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeButtons();
    void connectParts();
    void setTemplate(const PageTemplate& now);
    /// As one step; steps of one `mergeId` (not negative) that follow one another are one.
    void change(const PageTemplate& after, const QString& what, int mergeId = -1);
    void changePart(PartSetting setting, const QString& what, int mergeId = -1);
    void movePart(PagePart part, const PageRect& place, bool isStep);
    void writeWords(const QString& words);
    void showPart(const QListWidgetItem& item);
    void choosePart(PagePart part);
    [[nodiscard]] std::optional<PagePart> chosenPart() const;
    void choosePaper();
    void checkName();
    void draw();
    void fillList();
    void showFields();
    void importTemplate();
    void exportTemplate();
    void removeTemplate();

    PageJob m_job;
    std::string m_opened;
    PageTemplate m_template;
    Outcome m_outcome = Outcome::Nothing;
    QUndoStack m_undoStack;
    QTimer m_delay;
    QStringList m_remarks;
    QString m_usualTitle;
    PageCanvas* m_canvas;
    QLineEdit* m_name;
    QLabel* m_nameNote;
    QComboBox* m_paper;
    QListWidget* m_parts;
    PartFields* m_fields;
    QLabel* m_notes;
    QPushButton* m_save = nullptr;
    bool m_isFilling = false;
    bool m_isOutdated = false;
    TaskRunner m_runner; // ends before what it draws for
};

} // namespace maillage
