#include "app/panels/siting/siting_panel.hpp"

#include "app/panels/siting/siting_answers.hpp"
#include "app/panels/siting/siting_form.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/flow_layout.hpp"
#include "core/model/scenario/scenario_errors.hpp"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

/// So many sites has the curve, whatever was asked.
constexpr std::size_t kCurve = 10;

QLabel* makeSentence(const QString& accessibleName) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

SitingPanel::SitingPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_form(new SitingForm),
      m_answers(new SitingAnswers),
      m_search(new QPushButton(tr("C&hercher"))),
      m_stop(new QPushButton(tr("A&rrêter"))),
      m_progress(new QProgressBar),
      m_headline(makeSentence(tr("Réponse"))),
      m_note(makeSentence(tr("Question et état"))),
      m_problem(makeSentence(tr("Erreur"))),
      m_name(new QLineEdit),
      m_preview(new QPushButton(tr("A&perçu"))),
      m_make(new QPushButton(tr("En faire un s&cénario"))),
      m_certificate(new QPushButton(tr("C&ertificat…"))) {
    makeLayout();
    m_stop->setToolTip(tr("Arrête la recherche et garde le meilleur trouvé, avec son écart"));
    m_preview->setCheckable(true);
    m_preview->setToolTip(tr("Montre la réponse sur la carte, hors du projet (Échap\u00A0: quitter)"));
    m_make->setToolTip(tr("Ajoute la réponse montrée aux scénarios du projet, en une étape qui s'annule"));
    m_certificate->setToolTip(tr("Écrit la preuve de la meilleure réponse, que maillage-verifie refait"));
    connect(m_search, &QPushButton::clicked, this, &SitingPanel::search);
    connect(m_stop, &QPushButton::clicked, this, &SitingPanel::stop);
    connect(m_preview, &QPushButton::clicked, this, &SitingPanel::setPreviewShown);
    connect(m_make, &QPushButton::clicked, this, &SitingPanel::makeScenario);
    connect(m_certificate, &QPushButton::clicked, this, &SitingPanel::certificateAsked);
    connect(m_answers, &SitingAnswers::answerChosen, this,
            [this](const std::vector<Rank>& sites) { showAnswer(sites, true); });
    connect(m_answers, &SitingAnswers::wished, this, &SitingPanel::askWish);
    connect(m_answers, &SitingAnswers::siteChosen, this, &SitingPanel::chooseSite);
    connect(&m_runner, &TaskRunner::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(100 * share)); });
    connect(&m_runner, &TaskRunner::finished, this, &SitingPanel::refresh);
    connect(&m_document, &ProjectDocument::changed, this, &SitingPanel::refresh);
    setFocusProxy(m_form);
    refresh();
}

void SitingPanel::makeLayout() {
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_name->setObjectName(QStringLiteral("scenario"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement de la recherche"));
    auto* question = new QWidget;
    auto* asking = new QVBoxLayout(question);
    asking->setContentsMargins(0, 4, 0, 0);
    asking->addWidget(m_form, 1);
    asking->addWidget(m_search);
    m_answers->insertTab(0, question, tr("&Question"));
    m_answers->setCurrentIndex(0);
    auto* working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_stop);
    auto* name = new QFormLayout;
    name->addRow(tr("No&m du scénario"), m_name);
    auto* actions = new FlowLayout;
    actions->addWidget(m_preview);
    actions->addWidget(m_make);
    actions->addWidget(m_certificate);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_problem);
    layout->addWidget(m_headline);
    layout->addWidget(m_note);
    layout->addLayout(working);
    layout->addWidget(m_answers, 1);
    layout->addLayout(name);
    layout->addLayout(actions);
}

void SitingPanel::setSelected(std::optional<CommuneIndex> commune) {
    m_selected = commune;
    const Territory& territory = *m_document.project().territory;
    const Commune* chosen = commune && *commune < territory.size() ? &territory.commune(*commune) : nullptr;
    m_form->offer(chosen);
    m_answers->offer(chosen == nullptr ? QString() : QString::fromStdString(chosen->name));
}

void SitingPanel::search() {
    if (m_runner.isRunning()) {
        return;
    }
    m_problem->clear();
    m_progress->setValue(0);
    m_isAwaited = true;
    const SitingQuestion question{m_form->request(), true, true, kCurve, {}};
    const SituationOptions options{m_document.view().date, m_document.view().withHypotheses, nullptr};
    m_runner.run<SitingFindingPtr>(
        [this, question, options, project = m_document.project()](const Monitor& monitor) {
            return findSitings(project, options, question, monitor, [this](const SitingFindingPtr& early) {
                QMetaObject::invokeMethod(
                    this, [this, early] { showFinding(early); }, Qt::QueuedConnection);
            });
        },
        [this](const SitingFindingPtr& found) { showFinding(found); },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
    refresh();
}

void SitingPanel::stop() {
    m_runner.cancel();
    m_stop->setEnabled(false);
}

void SitingPanel::askWish(SitingWish wish) {
    if (m_runner.isRunning() || !m_finding || !m_selected || isOutdated()) {
        return;
    }
    m_problem->clear();
    using Best = std::optional<SitingSolution>;
    const Commune& commune = m_finding->project.territory->commune(*m_selected);
    m_runner.run<Best>(
        [finding = m_finding, code = commune.code, wish](const Monitor& monitor) {
            const Territory& territory = *finding->project.territory;
            return wish == SitingWish::Pin ? bestWithSite(territory, finding->report.instance, code, monitor)
                                           : bestWithoutSite(territory, finding->report, code, monitor);
        },
        [this, finding = m_finding, name = shownName(commune.name), wish](const Best& best) {
            if (finding != m_finding) {
                return;
            }
            m_answers->setWish(wishText(*finding->project.territory, finding->report, name, wish, best));
            if (best) {
                showAnswer(best->proved.answer.sites, true);
            }
        },
        [this](const std::exception_ptr& problem) { tellProblem(problem); });
    refresh();
}

void SitingPanel::chooseSite(std::size_t row) {
    if (!m_finding || isOutdated() || row >= m_sites.size()) {
        return;
    }
    m_document.selection().set(communesCovered(*m_finding, m_sites[row]));
}

void SitingPanel::tellProblem(const std::exception_ptr& problem) {
    guarded([&] { std::rethrow_exception(problem); });
}

template <typename Work>
void SitingPanel::guarded(const Work& work) {
    QString sentence;
    try {
        work();
    } catch (const Error& error) {
        sentence = error.code() == ErrorCode::Cancelled ? tr("recherche arrêtée avant toute réponse")
                                                        : sentenceOf(error);
    } catch (const std::bad_alloc&) {
        sentence = tr("la mémoire ne suffit pas\u00A0; réduisez le nombre de sites ou de candidats");
    }
    tell(sentence);
}

void SitingPanel::tell(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : tr("⚠ %1").arg(sentence));
    refresh();
}

bool SitingPanel::isOutdated() const {
    return m_finding && !holdsFor(*m_finding, m_document);
}

QString SitingPanel::headline() const {
    return m_headline->text();
}

QString SitingPanel::note() const {
    return m_note->text();
}

void SitingPanel::showFinding(const SitingFindingPtr& finding) {
    m_finding = finding;
    const SitingReport& report = m_finding->report;
    m_answers->setReport(*m_finding->project.territory, report);
    const std::vector<Rank>& best = report.solution.proved.answer.sites;
    const bool isAwaited = std::exchange(m_isAwaited, false);
    // What somebody chose meanwhile among the others stays.
    const bool isBetter = m_sites == m_best && best != m_best;
    m_best = best;
    if (isAwaited) {
        m_answers->showSites();
        showAnswer(best, true);
    } else if (isBetter) {
        showAnswer(best, m_preview->isChecked());
    } else {
        showAnswer(m_sites, false);
    }
}

/// The best answer stays told where another one, a plan that somebody imposed, stands on the map.
QString SitingPanel::headlineOf(const std::vector<Rank>& sites) const {
    const SitingReport& report = m_finding->report;
    QStringList told{headlineText(report)};
    if (const QString ties = tieText(report); !ties.isEmpty()) {
        told << ties;
    }
    if (sites != m_best) {
        told.prepend(tr("Plan montré\u00A0: %1").arg(gainText(report.instance, sites)));
    }
    return told.join(QStringLiteral(". "));
}

void SitingPanel::showAnswer(const std::vector<Rank>& sites, bool onMap) {
    m_sites = sites;
    m_headline->setText(headlineOf(sites));
    m_answers->showAnswer(*m_finding->project.territory, m_finding->report, m_sites);
    if (!m_name->isModified()) {
        m_name->setText(proposedName(*m_finding, m_sites, m_document));
    }
    if (onMap || m_preview->isChecked()) {
        setPreviewShown(true);
    }
    if (onMap && m_document.preview()) {
        Q_EMIT answerShown(communesShown(*m_finding, m_sites));
    }
    refresh();
}

void SitingPanel::setPreviewShown(bool isShown) {
    guarded([&] {
        isShown = isShown && m_finding && !isOutdated();
        m_document.setPreview(isShown ? std::optional(scenarioOf(*m_finding, m_sites, tr("Aperçu")))
                                      : std::nullopt);
    });
}

void SitingPanel::makeScenario() {
    const QString name = m_name->text().trimmed();
    const std::vector<Scenario>& known = *m_document.project().scenarios;
    if (std::ranges::find(known, name.toStdString(), &Scenario::name) != known.end()) {
        m_name->setFocus();
        return tell(tr("un scénario s'appelle déjà «\u00A0%1\u00A0»\u00A0; donnez un autre nom").arg(name));
    }
    guarded([&] {
        if (name.isEmpty()) {
            throw Error(ErrorCode::ScenarioNameEmpty);
        }
        m_document.addScenario(scenarioOf(*m_finding, m_sites, name),
                               tr("Scénario «\u00A0%1\u00A0»").arg(name));
        m_name->setText(proposedName(*m_finding, m_sites, m_document));
    });
}

void SitingPanel::refresh() {
    m_form->setProject(m_document.project());
    setSelected(m_selected);
    const bool isBusy = m_runner.isRunning();
    const bool isUsable = m_finding && !isOutdated();
    m_search->setEnabled(!isBusy);
    m_stop->setVisible(isBusy);
    m_stop->setEnabled(isBusy);
    m_progress->setVisible(isBusy);
    m_answers->setWishEnabled(isUsable && !isBusy);
    m_name->setEnabled(isUsable);
    m_preview->setEnabled(isUsable);
    m_preview->setChecked(isUsable && m_document.preview().has_value());
    m_preview->setText(m_preview->isChecked() ? tr("Quitter l'a&perçu") : tr("A&perçu"));
    m_make->setEnabled(isUsable);
    m_certificate->setEnabled(m_finding != nullptr && !m_finding->report.isFirst);
    m_headline->setVisible(m_finding != nullptr);
    m_problem->setVisible(!m_problem->text().isEmpty());
    QString note =
        m_finding ? noteText(m_finding->report, m_finding->situation, isOutdated(), isBusy) : QString();
    if (m_finding) {
        note += needNote(m_finding->project, m_finding->report);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace maillage
