#include "app/panels/siting/siting_answers.hpp"

#include "app/widgets/answer_table.hpp"
#include "app/panels/siting/siting_chart.hpp"
#include "app/panels/siting/siting_text.hpp"
#include "app/text/qt_text.hpp"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

QLabel* makeNote() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

int placeOf(const std::vector<std::vector<Rank>>& answers, const std::vector<Rank>& sites) {
    const auto found = std::ranges::find(answers, sites);
    return found == answers.end() ? -1 : static_cast<int>(found - answers.begin());
}

QString pointText(const SitingInstance& instance, const std::vector<Rank>& sites, const QString& names) {
    return QStringLiteral("%1\n%2").arg(gainText(instance, sites), names);
}

} // namespace

SitingAnswers::SitingAnswers(QWidget* parent)
    : QTabWidget(parent),
      m_sites(new TextTableModel(this)),
      m_ranking(new TextTableModel(this)),
      m_shown(makeNote()),
      m_rankingNote(makeNote()),
      m_wish(makeNote()),
      m_pin(new QPushButton),
      m_leave(new QPushButton),
      m_curve(new SitingChart(tr("Courbe\u00A0: le plus que couvrent 1 à 10 sites"), tr("Nombre de sites"),
                              tr("Communes gagnées"))),
      m_front(new SitingChart(tr("Compromis\u00A0: communes ou habitants"), tr("Communes gagnées"),
                              tr("Habitants gagnés"))) {
    setDocumentMode(true);
    m_sitesPage = makeSites();
    m_rankingPage = makeRanking();
    addTab(m_sitesPage, tr("Sites"));
    addTab(m_rankingPage, tr("A&utres"));
    addTab(m_curve, tr("Cour&be"));
    addTab(m_front, tr("C&ompromis"));
    setTabToolTip(indexOf(m_rankingPage), tr("Réponses à égalité et les vingt suivantes"));
    setTabToolTip(indexOf(m_curve), tr("Le plus que couvrent 1 à 10 sites"));
    setTabToolTip(indexOf(m_front), tr("Réponses qu'aucune autre ne bat à la fois pour les communes et pour "
                                       "les habitants"));
    for (QWidget* page :
         {m_sitesPage, m_rankingPage, static_cast<QWidget*>(m_curve), static_cast<QWidget*>(m_front)}) {
        setTabEnabled(indexOf(page), false);
    }
    connect(m_curve, &SitingChart::chosen, this, [this](int place) { choose(m_onCurve, place); });
    connect(m_front, &SitingChart::chosen, this, [this](int place) { choose(m_onFront, place); });
    refreshWishes();
}

QWidget* SitingAnswers::makeSites() {
    m_sitesTable = makeAnswerTable(*m_sites, tr("Sites de la réponse"));
    m_sitesTable->setToolTip(
        tr("À lui seul\u00A0: ce que ce site couvrirait s'il était seul. Perdues sans\u00A0: ce "
           "que la réponse perdrait sans lui. Un clic choisit ses communes sur la carte."));
    const auto take = [this](const QModelIndex& index) {
        Q_EMIT siteChosen(static_cast<std::size_t>(index.row()));
    };
    connect(m_sitesTable, &QTableView::clicked, this, take);
    connect(m_sitesTable, &QTableView::activated, this, take);
    m_wish->setAccessibleName(tr("Ce que coûte d'imposer ou d'écarter la commune choisie"));
    m_pin->setToolTip(
        tr("Le meilleur plan qui ouvre dans la commune choisie sur la carte, et ce qu'il coûte"));
    m_leave->setToolTip(
        tr("Le meilleur plan qui se passe de la commune choisie sur la carte, et ce qu'il coûte"));
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT wished(SitingWish::Pin); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT wished(SitingWish::Leave); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_shown);
    layout->addWidget(m_sitesTable, 1);
    layout->addWidget(m_pin);
    layout->addWidget(m_leave);
    layout->addWidget(m_wish);
    return page;
}

QWidget* SitingAnswers::makeRanking() {
    m_rankingTable = makeAnswerTable(*m_ranking, tr("Réponses à égalité et suivantes"));
    const auto take = [this](const QModelIndex& index) { choose(m_ranked, index.row()); };
    connect(m_rankingTable, &QTableView::activated, this, take);
    connect(m_rankingTable, &QTableView::clicked, this, take);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_rankingNote);
    layout->addWidget(m_rankingTable, 1);
    return page;
}

void SitingAnswers::choose(const std::vector<std::vector<Rank>>& answers, int place) {
    if (place >= 0 && static_cast<std::size_t>(place) < answers.size()) {
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): whoever is told may set other answers
        const std::vector<Rank> sites = answers[static_cast<std::size_t>(place)];
        Q_EMIT answerChosen(sites);
    }
}

void SitingAnswers::setReport(const Territory& territory, const SitingReport& report) {
    m_ranked.clear();
    if (report.ranking) {
        for (const std::vector<SitingAnswer>* list : {&report.ranking->ties, &report.ranking->next}) {
            for (const SitingAnswer& answer : *list) {
                m_ranked.push_back(answer.sites);
            }
        }
    }
    m_ranking->show(rankingTable(territory, report));
    m_rankingNote->setText(rankingText(report));
    fillCharts(territory, report);
    setTabEnabled(indexOf(m_sitesPage), true);
    setTabEnabled(indexOf(m_rankingPage), report.ranking.has_value());
    setTabEnabled(indexOf(m_curve), !m_onCurve.empty());
    setTabEnabled(indexOf(m_front), !m_onFront.empty());
    m_wish->clear();
}

void SitingAnswers::fillCharts(const Territory& territory, const SitingReport& report) {
    const SitingInstance& instance = report.instance;
    const bool ofInhabitants = report.request.objective == SitingObjective::Inhabitants;
    m_curve->setYTitle(ofInhabitants ? tr("Habitants gagnés") : tr("Communes gagnées"));
    m_onCurve.clear();
    std::vector<ChartPoint> points;
    if (report.curve) {
        for (const SitingSolution& solution : *report.curve) {
            const std::vector<Rank>& sites = solution.proved.answer.sites;
            m_onCurve.push_back(sites);
            const std::int64_t y =
                ofInhabitants ? inhabitantsGained(instance, sites) : communesGained(instance, sites);
            points.push_back({static_cast<double>(sites.size()), static_cast<double>(y),
                              pointText(instance, sites, siteNames(territory, instance, sites)),
                              solution.isOptimal()});
        }
    }
    m_curve->setPoints(std::move(points), curveTable(territory, report), true);
    m_onFront.clear();
    points.clear();
    if (report.front) {
        for (const ParetoPoint& point : *report.front) {
            m_onFront.push_back(point.sites);
            points.push_back({static_cast<double>(point.communes), static_cast<double>(point.inhabitants),
                              pointText(instance, point.sites, siteNames(territory, instance, point.sites))});
        }
    }
    m_front->setPoints(std::move(points), frontTable(territory, report), false);
}

void SitingAnswers::showAnswer(const Territory& territory, const SitingReport& report,
                               const std::vector<Rank>& sites) {
    m_sites->show(siteTable(territory, report, {0, sites}));
    m_shown->setText(
        tr("%1\u00A0: %2")
            .arg(siteNames(territory, report.instance, sites), gainText(report.instance, sites)));
    m_curve->mark(placeOf(m_onCurve, sites));
    m_front->mark(placeOf(m_onFront, sites));
    const int ranked = placeOf(m_ranked, sites);
    ranked < 0 ? m_rankingTable->clearSelection() : m_rankingTable->selectRow(ranked);
}

void SitingAnswers::offer(const QString& commune) {
    m_offered = commune;
    refreshWishes();
}

void SitingAnswers::setWishEnabled(bool isEnabled) {
    m_isWishEnabled = isEnabled;
    refreshWishes();
}

void SitingAnswers::refreshWishes() {
    m_pin->setText(m_offered.isEmpty() ? tr("Épin&gler la commune choisie")
                                       : tr("Épin&gler %1").arg(m_offered));
    m_leave->setText(m_offered.isEmpty() ? tr("Éca&rter la commune choisie")
                                         : tr("Éca&rter %1").arg(m_offered));
    for (QPushButton* button : {m_pin, m_leave}) {
        button->setEnabled(m_isWishEnabled && !m_offered.isEmpty());
    }
}

void SitingAnswers::setWish(const QString& sentences) {
    m_wish->setText(sentences);
}

QString SitingAnswers::wish() const {
    return m_wish->text();
}

void SitingAnswers::showSites() {
    setCurrentWidget(m_sitesPage);
}

} // namespace maillage
