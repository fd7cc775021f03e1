#include "app/text/change/comparison_text.hpp"
#include "app/render/page/page_files.hpp"
#include "app/text/change/scenario_text.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <QFile>
#include <QTemporaryDir>

using namespace maillage;
using namespace maillage::test;

namespace {

Project comparedProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

Scenario planA() {
    return {"Plan A",
            {ReduceTerritory{"cs", {"03001"}},
             OpenStructure{"EVS de F", StructureKind::Evs, "03006", RadiusRule{0}, "s1"}}};
}

} // namespace

TEST_CASE("a page of comparison shows both sides, the communes and the structures that differ") {
    const Project project = comparedProject();
    const Scenario scenario = planA();
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("comparison.svg"));
    SituationOptions options = kOptions;
    options.scenario = &scenario;
    writePage(makePage(project, {options, Theme::Ecart}), name.toStdString());
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    for (const char* expected :
         {"Plan A", "base", "couverte par la base seulement", "Couvertes par B seulement", "Commune F",
          "EVS de F", "Définition", "reconstitution", "zones blanches"}) {
        INFO(expected);
        CHECK(svg.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("the table of a comparison has signs, and plain numbers for a spreadsheet") {
    const Project project = comparedProject();
    const Scenario scenario = planA();
    const ScenarioComparison c = compareScenarios(project, nullptr, &scenario, kOptions.date, true);
    const TextTable typeset = comparisonTable(c, nameOfSide(nullptr), nameOfSide(&scenario), false);
    CHECK(typeset.header[1] == QStringLiteral("base"));
    CHECK(typeset.header[2] == QStringLiteral("Plan A"));
    CHECK(typeset.rows[0][3] == QStringLiteral("\u22121")); // covered by a centre social
    CHECK(typeset.rows[0][4] == QStringLiteral("\u2212100"));
    const TextTable plain = comparisonTable(c, {}, {}, true);
    CHECK(plain.rows[0][3] == QStringLiteral("-1"));
    CHECK(typeset.rows.size() == c.rows.size());
}

TEST_CASE("a long list of communes is cut, and says how many are left") {
    const Project project = comparedProject();
    IndexSet all(6);
    for (CommuneIndex i = 0; i < 6; ++i) {
        all.insert(i);
    }
    CHECK(communeNames(*project.territory, all, 2) == QStringLiteral("Commune A, Commune B… et 4 autres"));
    CHECK_FALSE(communeNames(*project.territory, all, 5).contains(u'…'));
    CHECK(communeNames(*project.territory, IndexSet(6), 5) == QStringLiteral("aucune"));
}

TEST_CASE("an edit that does not fit is told with its rank, its words and what is wrong") {
    const Project project = comparedProject();
    const Scenario scenario{"Plan", {CloseStructure{"cs"}, ExtendTerritory{"cs", {"03003", "03004"}}}};
    const std::vector<EditFault> faults = faultsOf(project, scenario);
    REQUIRE(faults.size() == 1);
    const QString text = faultText(project, scenario, faults[0]);
    CHECK(text.startsWith(QStringLiteral("changement 2, étendre «\u00A0cs\u00A0» (Commune C, Commune D)")));
    CHECK(text.contains(QStringLiteral("ferme déjà")));
}

TEST_CASE("a contradiction is told with the edits of both scenarios") {
    const Project project = comparedProject();
    const Scenario a{"A", {CloseStructure{"cs"}}};
    const Scenario b{"B", {ReduceTerritory{"cs", {"03001"}}}};
    const MergeResult result = mergeScenarios(project, a, b, "C");
    REQUIRE(result.contradictions.size() == 1);
    const QString text = contradictionText(project, a, b, result.contradictions[0]);
    CHECK(text.contains(QStringLiteral("fermée par l’un et changée par l’autre")));
    CHECK(text.contains(QStringLiteral("retirer de «\u00A0cs\u00A0» Commune A")));
}

TEST_CASE("the reference of rows that a scenario left names it and the day") {
    CHECK(baseReferenceText(QStringLiteral("Plan A"), Date(2025, 3, 1)) ==
          QStringLiteral("scénario «\u00A0Plan A\u00A0», retenu comme base le 01/03/2025"));
}
