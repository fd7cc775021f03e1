// « Où implanter ? »: asks where the next structures should open, shows the answers, and makes one of them a
// scenario.
#pragma once

#include "app/panels/siting/siting_finding.hpp"
#include "app/panels/siting/siting_text.hpp"
#include "app/tasks/task_runner.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace maillage {

class SitingAnswers;
class SitingForm;

class SitingPanel : public QWidget {
    Q_OBJECT
public:
    explicit SitingPanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// The commune chosen on the map.
    void setSelected(std::optional<CommuneIndex> commune);
    /// In the background; nothing while it works already.
    void search();
    void stop();
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }
    /// Null before the first answer.
    [[nodiscard]] const SitingFindingPtr& finding() const { return m_finding; }
    /// The project or its date changed since the answer was worked out.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] SitingAnswers& answers() const { return *m_answers; }
    /// The sites of the answer that is shown.
    [[nodiscard]] const std::vector<Rank>& shownSites() const { return m_sites; }

Q_SIGNALS:
    void certificateAsked();
    /// An answer is on the map: its sites, and what they cover in addition.
    void answerShown(const std::vector<maillage::CommuneIndex>& communes);

private:
    void makeLayout();
    void showFinding(const SitingFindingPtr& finding);
    [[nodiscard]] QString headlineOf(const std::vector<Rank>& sites) const;
    void showAnswer(const std::vector<Rank>& sites, bool onMap);
    void setPreviewShown(bool isShown);
    void makeScenario();
    void askWish(SitingWish wish);
    void chooseSite(std::size_t row);
    /// A problem in one sentence; an empty one takes the last away.
    void tell(const QString& sentence);
    void tellProblem(const std::exception_ptr& problem);
    void refresh();
    template <typename Work>
    void guarded(const Work& work);

    ProjectDocument& m_document;
    SitingForm* m_form;
    SitingAnswers* m_answers;
    QPushButton* m_search;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_headline;
    QLabel* m_note;
    QLabel* m_problem;
    QLineEdit* m_name;
    QPushButton* m_preview;
    QPushButton* m_make;
    QPushButton* m_certificate;
    SitingFindingPtr m_finding;
    std::vector<Rank> m_sites;
    /// The best answer of the finding.
    std::vector<Rank> m_best;
    /// The answer of the search that runs has not been shown yet.
    bool m_isAwaited = false;
    std::optional<CommuneIndex> m_selected;
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
