#include "tests/app/support/gui_test_support.hpp"

#include "app/widgets/rule_editor.hpp"
#include "app/panels/siting/siting_answers.hpp"
#include "app/panels/siting/siting_chart.hpp"
#include "app/panels/siting/siting_panel.hpp"
#include "app/panels/siting/siting_text.hpp"
#include "app/text/french/names.hpp"
#include "core/analysis/siting/certificate.hpp"
#include "tests/support/builders.hpp"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <random>

using namespace maillage;

namespace {

constexpr int kPatience = 120'000;

struct Asking : Shown {
    SitingPanel& panel = panelIn<SitingPanel>(window);

    explicit Asking(Project project = allier()) : Shown(std::move(project)) {
        window.findChild<QDockWidget*>(QStringLiteral("siting"))->show();
        window.findChild<QDockWidget*>(QStringLiteral("siting"))->raise();
        QApplication::processEvents();
    }
    void setCount(int count) const { panel.findChild<QSpinBox*>()->setValue(count); }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* one : panel.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == text) {
                return one;
            }
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    void wait() const {
        REQUIRE(QTest::qWaitFor([&] { return !panel.isBusy(); }, kPatience));
        QApplication::processEvents();
    }
    void ask(int count) const {
        setCount(count);
        button(QStringLiteral("Chercher"))->click();
        wait();
        REQUIRE(panel.finding());
    }
    [[nodiscard]] QLabel* banner() const { return map.findChild<QLabel*>(QStringLiteral("banner")); }
};

/// Communes at random on a square, so many and so near one another that a proof takes its time.
Project crowd(std::size_t count) {
    std::mt19937 random(7);
    const auto below = [&](unsigned n) { return static_cast<double>(random() % n); };
    std::vector<Commune> communes;
    std::vector<Area> areas;
    for (std::size_t i = 0; i < count; ++i) {
        Commune commune;
        commune.code = std::to_string(10'001 + i);
        commune.name = "Commune " + commune.code;
        commune.population = 100 + random() % 900;
        commune.reference = {700'000 + below(200'000), 6'600'000 + below(200'000)};
        commune.epci = "A";
        areas.push_back(test::square(commune.reference.x, commune.reference.y, 500));
        communes.push_back(commune);
    }
    Project project = test::rowOfCommunes(2);
    project.territory =
        std::make_shared<const Territory>("10", std::move(communes), std::vector<Epci>{{"A", "Epci A"}});
    project.baseMap =
        std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true, std::move(areas));
    return project;
}

} // namespace

TEST_CASE("the siting panel gives the answer that the core gives, with its ranking, curve and front") {
    const Asking asking;
    asking.ask(2);
    SitingQuestion question;
    question.request.count = 2;
    question.request.rule = RadiusRule{10};
    question.ranking = question.front = true;
    question.curveUpTo = 10;
    const SitingReport direct = answerSiting(
        asking.document.project(),
        makeSituation(asking.document.project(), {asking.document.view().date, true, nullptr}), question);
    const SitingReport& shown = asking.panel.finding()->report;
    CHECK(shown.solution.proved.answer == direct.solution.proved.answer);
    REQUIRE(shown.ranking);
    CHECK(shown.ranking->ties == direct.ranking->ties);
    CHECK(shown.ranking->next == direct.ranking->next);
    CHECK(asking.panel.headline().startsWith(headlineText(direct)));
    CHECK(asking.panel.headline().endsWith(tieText(direct)));
    CHECK(asking.panel.headline().contains(QStringLiteral("meilleure réponse, prouvée")));
    CHECK(asking.panel.answers().curve().points().size() == 10);
    CHECK(asking.panel.answers().front().points().size() == direct.front->size());
    CHECK(asking.panel.answers().ranking().model()->rowCount() ==
          static_cast<int>(direct.ranking->ties.size() + direct.ranking->next.size()));
}

TEST_CASE("a click on a point of the curve previews its answer, and Escape leaves the preview") {
    const Asking asking;
    const std::size_t before = asking.covered();
    asking.ask(2);
    SitingChart& curve = asking.panel.answers().curve();
    asking.panel.answers().setCurrentWidget(&curve);
    REQUIRE(QTest::qWaitFor([&] { return curve.canvas().rect().contains(curve.placeOf(3)); }));
    QApplication::processEvents();
    QTest::mouseClick(&curve.canvas(), Qt::LeftButton, {}, curve.placeOf(3));
    REQUIRE(asking.document.preview());
    CHECK(asking.document.preview()->edits.size() == 4);
    CHECK(asking.panel.findChild<QLineEdit*>(QStringLiteral("scenario"))
              ->text()
              .startsWith(QStringLiteral("4 sites")));
    CHECK(asking.panel.shownSites() == asking.panel.finding()->report.curve->at(3).proved.answer.sites);
    const auto gained =
        static_cast<std::size_t>(asking.panel.finding()->report.curve->at(3).proved.answer.value);
    CHECK(asking.covered() == before + gained);
    CHECK(asking.banner()->isVisible());
    CHECK(asking.document.undoStack().count() == 0);
    CHECK(asking.document.project().scenarios->empty());
    for (QAction* action : asking.window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Escape)) {
            CHECK(action->isEnabled());
            action->trigger();
        }
    }
    CHECK_FALSE(asking.document.preview());
    CHECK_FALSE(asking.banner()->isVisible());
    CHECK(asking.covered() == before);
}

TEST_CASE("Enter on a row of the front previews its answer") {
    const Asking asking;
    asking.ask(3);
    SitingChart& front = asking.panel.answers().front();
    asking.panel.answers().setCurrentWidget(&front);
    const int last = static_cast<int>(front.points().size()) - 1;
    front.table().setCurrentIndex(front.table().model()->index(last, 0));
    front.table().setFocus();
    QTest::keyClick(&front.table(), Qt::Key_Return);
    REQUIRE(asking.document.preview());
    CHECK(asking.panel.shownSites() == asking.panel.finding()->report.front->back().sites);
    CHECK(static_cast<std::int64_t>(asking.document.result().gained.count()) ==
          asking.panel.finding()->report.front->back().communes);
}

TEST_CASE("the scenario made of an answer is the answer, is looked at, and goes with one undo") {
    const Asking asking;
    const std::size_t before = asking.covered();
    asking.ask(2);
    asking.panel.findChild<QLineEdit*>(QStringLiteral("scenario"))->setText(QStringLiteral("Deux EVS"));
    asking.button(QStringLiteral("En faire un scénario"))->click();
    const Project& project = asking.document.project();
    REQUIRE(project.scenarios->size() == 1);
    const Scenario& made = project.scenarios->front();
    CHECK(made.name == "Deux EVS");
    REQUIRE(made.edits.size() == 2);
    const SitingReport& report = asking.panel.finding()->report;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& opening = std::get<OpenStructure>(made.edits[i]);
        const CommuneIndex site = report.instance.candidates[report.solution.proved.answer.sites[i]];
        CHECK(opening.site == project.territory->commune(site).code);
        CHECK(opening.rule == ServiceRule(RadiusRule{10}));
    }
    CHECK(asking.document.view().scenario == "Deux EVS");
    CHECK(asking.covered() == before + static_cast<std::size_t>(report.solution.proved.answer.value));
    CHECK_FALSE(asking.panel.isOutdated());
    CHECK(asking.document.undoStack().count() == 1);
    asking.document.undoStack().undo();
    CHECK(asking.document.project().scenarios->empty());
    CHECK(asking.covered() == before);
}

TEST_CASE("an answer is marked outdated when the project changed, and no longer when that is undone") {
    const Asking asking;
    asking.ask(1);
    CHECK_FALSE(asking.panel.isOutdated());
    Project changed = asking.document.project();
    changed.settings.name += " modifié";
    asking.document.replaceProject(changed, QStringLiteral("essai"));
    CHECK(asking.panel.isOutdated());
    CHECK(asking.panel.note().contains(QStringLiteral("Périmé")));
    CHECK_FALSE(asking.button(QStringLiteral("En faire un scénario"))->isEnabled());
    CHECK_FALSE(asking.button(QStringLiteral("Aperçu"))->isEnabled());
    asking.document.undoStack().undo();
    CHECK_FALSE(asking.panel.isOutdated());
    CHECK(asking.button(QStringLiteral("Aperçu"))->isEnabled());
}

TEST_CASE("a first answer is on the map at once, labelled as not yet proved, in sight, then the proved one") {
    Asking asking;
    const std::size_t before = asking.covered();
    const double wide = asking.map.scaleDenominator();
    QStringList headlines;
    QElapsedTimer timer;
    std::optional<qint64> first;
    QObject::connect(&asking.panel, &SitingPanel::answerShown, [&] {
        first = first.value_or(timer.elapsed());
        headlines << asking.panel.headline();
    });
    asking.setCount(1);
    timer.start();
    asking.button(QStringLiteral("Chercher"))->click();
    REQUIRE(QTest::qWaitFor([&] { return first.has_value(); }, kPatience));
    REQUIRE(asking.document.preview());
    CHECK(headlines.front().contains(QStringLiteral("première réponse, pas encore prouvée")));
    CHECK(asking.map.scaleDenominator() < wide);
    asking.wait();
    CHECK(asking.panel.headline().contains(QStringLiteral("meilleure réponse, prouvée")));
    CHECK(asking.button(QStringLiteral("Certificat…"))->isEnabled());
    const SitingReport& report = asking.panel.finding()->report;
    CHECK(asking.panel.shownSites() == report.solution.proved.answer.sites);
    CHECK(asking.covered() == before + static_cast<std::size_t>(report.solution.proved.answer.value));
    CHECK(asking.document.undoStack().count() == 0);
}

TEST_CASE("each site lists the communes that it covers, and a click chooses them on the map") {
    Asking asking;
    asking.ask(2);
    const SitingReport& report = asking.panel.finding()->report;
    const Territory& territory = *asking.document.project().territory;
    QTableView& sites = asking.panel.answers().sites();
    const int last = sites.model()->columnCount() - 1;
    for (int row = 0; row < sites.model()->rowCount(); ++row) {
        const QString names = sites.model()->index(row, last).data().toString();
        const auto site = asking.panel.shownSites()[static_cast<std::size_t>(row)];
        CHECK(names.split(QStringLiteral(", ")).size() ==
              static_cast<qsizetype>(report.instance.covered[site].size()));
        sites.setCurrentIndex(sites.model()->index(row, 0));
        sites.setFocus();
        QTest::keyClick(&sites, Qt::Key_Return);
        const std::vector<CommuneIndex> chosen = asking.document.selection().communes();
        CHECK(chosen.size() == report.instance.covered[site].size());
        for (const CommuneIndex commune : chosen) {
            CHECK(names.contains(shownName(territory.commune(commune).name)));
        }
    }
}

TEST_CASE("a site that is pinned or done without is told with its cost, and its plan is on the map") {
    Asking asking;
    asking.ask(1);
    const SitingReport& report = asking.panel.finding()->report;
    const Territory& territory = *asking.document.project().territory;
    const auto name = [&](Rank site) {
        return shownName(territory.commune(report.instance.candidates[site]).name);
    };
    const auto cost = [&](const SitingSolution& held) {
        return report.solution.proved.answer.value - held.proved.answer.value;
    };
    SECTION("pinned") {
        asking.map.selection().choose(report.instance.candidates.front());
        asking.button(QStringLiteral("Épingler %1").arg(name(0)))->click();
        asking.wait();
        const auto with = bestWithSite(report.instance, 0);
        REQUIRE(with);
        REQUIRE(cost(*with) > 0);
        CHECK(asking.panel.answers().wish().startsWith(
            QStringLiteral("Ouvrir à %1 coûte %2 commune").arg(name(0)).arg(cost(*with))));
        CHECK(asking.panel.answers().wish().contains(QStringLiteral("Le plan\u00A0: %1").arg(name(0))));
        CHECK(asking.panel.shownSites() == with->proved.answer.sites);
    }
    SECTION("done without") {
        const Rank best = report.solution.proved.answer.sites.front();
        asking.map.selection().choose(report.instance.candidates[best]);
        asking.button(QStringLiteral("Écarter %1").arg(name(best)))->click();
        asking.wait();
        const auto without = bestWithoutSite(report.instance, best);
        REQUIRE(without);
        CHECK(asking.panel.answers().wish().startsWith(QStringLiteral("Se passer ")));
        CHECK(asking.panel.shownSites() == without->proved.answer.sites);
        CHECK(asking.panel.shownSites().front() != best);
    }
    REQUIRE(asking.document.preview());
    const SitingInstance& instance = report.instance;
    CHECK(asking.document.result().gained.count() ==
          demandsCovered(instance, asking.panel.shownSites()).count());
}

TEST_CASE("a question that has no answer is told in one sentence, and the panel stays usable") {
    const Asking asking;
    asking.setCount(500);
    asking.button(QStringLiteral("Chercher"))->click();
    asking.wait();
    CHECK_FALSE(asking.panel.finding());
    const auto labels = asking.panel.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("aucune réponse n’est possible"));
    }));
    CHECK(asking.button(QStringLiteral("Chercher"))->isEnabled());
}

TEST_CASE("a search that is stopped keeps the best found, with its gap, and a new one can start") {
    const Asking asking(crowd(1500));
    asking.setCount(40);
    auto* objective = asking.panel.findChildren<QComboBox*>().front();
    objective->setCurrentIndex(objective->findData(static_cast<int>(SitingObjective::Inhabitants)));
    asking.button(QStringLiteral("Chercher"))->click();
    CHECK_FALSE(asking.button(QStringLiteral("Chercher"))->isEnabled());
    const auto* progress = asking.panel.findChild<QProgressBar*>();
    REQUIRE(QTest::qWaitFor([&] { return progress->value() >= 20; }, kPatience)); // it solves
    asking.button(QStringLiteral("Arrêter"))->click();
    asking.wait();
    REQUIRE(asking.panel.finding());
    const SitingReport& report = asking.panel.finding()->report;
    CHECK(report.isCut);
    CHECK(report.solution.proved.answer.sites.size() == 40);
    CHECK(report.solution.bound() >= report.solution.proved.answer.value);
    if (!report.solution.isOptimal()) {
        CHECK(asking.panel.headline().contains(QStringLiteral("écart")));
    }
    CHECK(asking.panel.note().contains(QStringLiteral("recherche arrêtée")));
    CHECK(asking.button(QStringLiteral("Chercher"))->isEnabled());
    CHECK(asking.document.project().scenarios->empty());
}

TEST_CASE("a window that is closed while it searches stops the search and goes") {
    auto asking = std::make_unique<Asking>();
    asking->setCount(10);
    asking->panel.search();
    REQUIRE(asking->panel.isBusy());
    const QPointer<SitingPanel> panel(&asking->panel);
    asking.reset();
    CHECK(panel.isNull());
    QApplication::processEvents(); // what the search had still to say finds nobody
}

TEST_CASE("the certificate of the panel's answer is the core's") {
    const Asking asking;
    asking.ask(1);
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "c.json";
    writeCertificate(*asking.panel.finding(), file);
    const SitingReport& report = asking.panel.finding()->report;
    CHECK(test::readBytes(file) == sitingCertificate(asking.document.project(),
                                                     asking.panel.finding()->situation, report.request,
                                                     report.instance, report.solution.proved));
}

TEST_CASE("an answer that is not proved is told with its bound and its gap, the French way") {
    SitingReport report;
    report.request.count = 2;
    for (Rank demand = 0; demand < 41; ++demand) {
        report.instance.demands.push_back(demand);
        report.instance.weights.push_back(1);
        report.instance.inhabitants.push_back(1000);
    }
    std::vector<Rank> first(report.instance.demands.begin(), report.instance.demands.begin() + 20);
    std::vector<Rank> second(report.instance.demands.begin() + 20, report.instance.demands.end());
    report.instance.candidates = {0, 20};
    report.instance.covered.add(first);
    report.instance.covered.add(second);
    report.solution.proved.answer = {41, {0, 1}};
    report.solution.proved.bound = 44;
    CHECK(
        headlineText(report) ==
        QStringLiteral(
            "2 sites couvrent 41 communes de plus (41\u202F000 habitants)\u00A0; non prouvée\u00A0: le mieux "
            "possible est 44 au plus, écart 6,8\u00A0%"));
    report.solution.proved.bound = 41;
    CHECK(headlineText(report).endsWith(QStringLiteral("\u00A0; meilleure réponse, prouvée")));
    report.solution.isFirstOfTies = true;
    CHECK(tieText(report) == QStringLiteral("À égalité, celle qui touche le plus d’habitants."));
    report.isFirst = true;
    CHECK(headlineText(report).endsWith(QStringLiteral("\u00A0; première réponse, pas encore prouvée")));
    CHECK(tieText(report).isEmpty());
    report.isFirst = false;
    const Project row = test::rowOfCommunes(41);
    SitingSolution held;
    held.proved.answer = {20, {0}};
    held.proved.bound = 20;
    const auto wish = [&](SitingWish asked, const SitingSolution& plan) {
        return wishText(*row.territory, report, QStringLiteral("Varennes"), asked, plan);
    };
    CHECK(wish(SitingWish::Pin, held)
              .startsWith(QStringLiteral("Ouvrir à Varennes coûte 21 communes.\nLe plan")));
    CHECK(
        wish(SitingWish::Leave, held).startsWith(QStringLiteral("Se passer de Varennes coûte 21 communes.")));
    CHECK(wish(SitingWish::Pin, held).contains(QStringLiteral("et 9 autres")));
    CHECK(
        wish(SitingWish::Pin, report.solution).startsWith(QStringLiteral("Ouvrir à Varennes ne coûte rien")));
}

TEST_CASE(
    "a preview leaves when a structure is tried or the project changes, and never enters the undo stack") {
    const Shown shown;
    const std::string site = shown.document.project().territory->commune(shown.blankCommune()).code;
    const Scenario seen{"Aperçu",
                        {OpenStructure{"Essai", StructureKind::Evs, site, ListRule{}, "simulation-1"}}};
    const std::size_t before = shown.covered();
    shown.document.setPreview(seen);
    CHECK(shown.covered() == before + 1);
    CHECK(shown.document.edits().empty());
    shown.document.setGhostSite(shown.blankCommune());
    CHECK_FALSE(shown.document.preview());
    shown.document.setGhostSite(std::nullopt);
    CHECK(shown.covered() == before);
    shown.document.setPreview(seen);
    shown.document.addScenario(Scenario{"Autre", seen.edits}, QStringLiteral("essai"));
    CHECK_FALSE(shown.document.preview());
    CHECK(shown.document.undoStack().count() == 1);
    const Scenario impossible{
        "Aperçu", {OpenStructure{"Essai", StructureKind::Evs, "99999", ListRule{}, "simulation-1"}}};
    CHECK_THROWS_AS(shown.document.setPreview(impossible), Error);
    CHECK_FALSE(shown.document.preview());
}

TEST_CASE("a territory by travel time can be chosen only where the project has the times") {
    RuleEditor editor;
    auto* rules = editor.findChild<QComboBox*>();
    const int without = rules->count();
    editor.offerTravelTimes(true);
    CHECK(rules->count() == without + 1);
    editor.setRule(TravelTimeRule{20});
    CHECK(editor.rule() == ServiceRule(TravelTimeRule{20}));
    editor.setRule(RadiusRule{7.5});
    editor.offerTravelTimes(false);
    CHECK(rules->count() == without);
    CHECK(editor.rule() == ServiceRule(RadiusRule{7.5}));
}
