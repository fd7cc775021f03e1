#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/validation/repair.hpp"
#include "core/analysis/validation/validation.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Project with(Project project, std::vector<Commune> communes) {
    const auto epcis = project.territory->epcis();
    project.territory = std::make_shared<const Territory>(
        project.territory->departement(), std::move(communes), std::vector<Epci>(epcis.begin(), epcis.end()));
    return project;
}

std::vector<Commune> communesOf(const Project& project) {
    return {project.territory->communes().begin(), project.territory->communes().end()};
}

/// Five communes, all known, a centre social, an EVS and a QPV: nothing to find.
Project sound() {
    Project project = withStructures(
        rowOfCommunes(5),
        {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2020, 1, 1), {}}},
         {"evs", StructureKind::Evs, {2}, attested(), {Date(2021, 1, 1), Date(2023, 12, 31)}}});
    std::vector<Commune> communes = communesOf(project);
    communes.back().population = 100;
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"QP003001", "Quartier", 2015, {0}, {0}, attested(), {}}});
    return with(std::move(project), std::move(communes));
}

template <typename Change>
Project withRows(Change change) {
    Project project = sound();
    StructureSet set = *project.structures;
    change(set);
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    return project;
}

template <typename Change>
Project withCommunes(Change change) {
    std::vector<Commune> communes = communesOf(sound());
    change(communes);
    return with(sound(), std::move(communes));
}

template <typename Change>
Project withQpv(Change change) {
    Project project = sound();
    std::vector<Qpv> qpvs = *project.qpvs;
    change(qpvs);
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return project;
}

template <typename Change>
Project withAreas(Change change) {
    Project project = sound();
    std::vector<Area> areas = project.baseMap->areas();
    change(areas);
    project.baseMap = std::make_shared<const BaseMap>(Provenance{}, false, std::move(areas));
    return project;
}

std::vector<std::string> codesOf(const Project& project) {
    std::vector<std::string> codes;
    for (const Finding& finding : validate(project)) {
        codes.emplace_back(toText(finding.code));
    }
    return codes;
}

using Codes = std::vector<std::string>;

/// A copy of a row that ends on another day.
template <typename Row>
Row during(Row row, const Period& period) {
    row.period = period;
    return row;
}

} // namespace

TEST_CASE("a sound project has no finding, and hypotheses are the only one of the Allier") {
    CHECK(codesOf(sound()).empty());
    const Project allier = readProject(MAILLAGE_DEFAULT_PROJECT);
    CHECK(codesOf(allier) == Codes{"hypotheses"});
    CHECK(validate(allier)[0].numbers == std::vector<double>{0, 22, 234, 18, 20, 0});
}

TEST_CASE("each defect of a commune is found, and nothing else") {
    CHECK(codesOf(withCommunes([](auto& c) { c[4].code = "3005"; })) == Codes{"code_insee_invalide"});
    CHECK(codesOf(withCommunes([](auto& c) { c[4].code = "63005"; })) == Codes{"autre_departement"});
    CHECK(codesOf(withCommunes([](auto& c) { c[1].name.clear(); })) == Codes{"commune_sans_nom"});
    CHECK(codesOf(withCommunes([](auto& c) { c[1].epci = "Z"; })) == Codes{"epci_inconnu"});
    CHECK(codesOf(withCommunes([](auto& c) { c[1].population = -1; })) == Codes{"population_negative"});
    const auto unknown = withCommunes([](auto& c) { c[1].population = c[3].population = std::nullopt; });
    CHECK(codesOf(unknown) == Codes{"population_inconnue"});
    CHECK(validate(unknown)[0].communes == std::vector<CommuneIndex>{1, 3});
}

TEST_CASE("a reference point may lie a little outside its commune and no further") {
    const auto moved = [](double metres) {
        Project project = withCommunes([&](auto& c) { c[1].reference.y = 6'600'000 - metres; });
        project.baseMap = std::make_shared<const BaseMap>(Provenance{}, false, project.baseMap->areas());
        return project;
    };
    CHECK(codesOf(moved(kReferenceTolerance - 1)).empty());
    REQUIRE(codesOf(moved(kReferenceTolerance + 1)) == Codes{"point_hors_commune"});
    CHECK(validate(moved(700))[0].numbers[0] == Approx(700));
}

TEST_CASE("each defect of the base map is found with its surface") {
    CHECK(codesOf(withAreas([](auto& a) { a[4] = Area(); })) == Codes{"commune_sans_contour"});
    const auto bow = [](auto& a) {
        a[4] = Area({{740'000, 6'600'000},
                     {750'000, 6'610'000},
                     {750'000, 6'600'000},
                     {740'000, 6'610'000},
                     {740'000, 6'600'000}},
                    {5}, {1});
    };
    CHECK(codesOf(withAreas(bow)) == Codes{"contour_invalide"});

    // The last square is 20 m, 2 m or a hair too far to the left.
    const auto shifted = [](double metres) {
        return withAreas([&](auto& a) { a[4] = square(740'000 - metres, 6'600'000, 10'000); });
    };
    const std::vector<Finding> wide = validate(shifted(20));
    REQUIRE(codesOf(shifted(20)) == Codes{"chevauchement"});
    CHECK(wide[0].numbers[0] == Approx(200'000));
    CHECK(wide[0].communes == std::vector<CommuneIndex>{3, 4});
    CHECK(codesOf(shifted(2)) == Codes{"chevauchement_fin"});
    CHECK(codesOf(shifted(0.00005)) == Codes{"defauts_infimes"});
}

TEST_CASE("a hole between communes is found, wide or thin, and a tiny one is counted") {
    // A ring of four communes around a square or a slit; the fifth stays apart.
    const auto ring = [](double width) {
        return withAreas([&](auto& a) {
            const auto rectangle = [](double x, double y, double w, double h) {
                return Area({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}}, {5}, {1});
            };
            const double x = 705'000;
            const double y = 6'605'000;
            a[0] = rectangle(x - 5000, y - 5000, 10'000 + width, 5000);
            a[1] = rectangle(x - 5000, y, 5000, 1000);
            a[2] = rectangle(x + width, y, 5000, 1000);
            a[3] = rectangle(x - 5000, y + 1000, 10'000 + width, 5000);
        });
    };
    const auto only = [&](double width) {
        Codes found;
        for (const Finding& finding : validate(ring(width))) {
            if (finding.code != FindingCode::ReferenceOutside) { // the points stay where they were
                found.emplace_back(toText(finding.code));
                if (finding.code != FindingCode::TinyFaults) {
                    CHECK(finding.numbers[0] == Approx(1000 * width));
                    CHECK(finding.communes == std::vector<CommuneIndex>{0, 1, 2, 3});
                }
            }
        }
        return found;
    };
    CHECK(only(400) == Codes{"trou"});
    CHECK(only(3) == Codes{"trou_fin"});
    CHECK(only(0.0005) == Codes{"defauts_infimes"});
}

TEST_CASE("each defect of a structure is found, and nothing else") {
    CHECK(codesOf(withRows([](auto& s) { s.structures[1].id = "cs"; })) == Codes{"structure_en_double"});
    CHECK(codesOf(withRows([](auto& s) {
              s.structures[0].name = "Le Château";
              s.structures[1].name = "le chateau";
              s.structures[1].seat = s.structures[0].seat;
          })) == Codes{"structure_semblable"});
    CHECK(codesOf(withRows([](auto& s) { s.structures[1].seat = 99; })) == Codes{"siege_inconnu"});
    CHECK(codesOf(withRows([](auto& s) { s.approvals.pop_back(); })) == Codes{"structure_sans_agrement"});
    CHECK(codesOf(withRows([](auto& s) { s.serviceAreas.pop_back(); })) ==
          Codes{"structure_sans_territoire"});
    const auto ended = withRows([](auto& s) { s.approvals[1].period.end = Date(2021, 12, 31); });
    CHECK(codesOf(ended) == Codes{"territoire_sans_agrement"});
    CHECK(validate(ended)[0].communes == std::vector<CommuneIndex>{2});
}

TEST_CASE("each defect of a row is found, and nothing else") {
    CHECK(codesOf(withRows([](auto& s) {
              s.serviceAreas.push_back(s.serviceAreas[0]), s.serviceAreas.back().structure = 9;
          })) == Codes{"territoire_sans_structure"});
    CHECK(codesOf(withRows([](auto& s) {
              s.serviceAreas.push_back(s.serviceAreas[0]), s.serviceAreas.back().commune = 99;
          })) == Codes{"territoire_sans_commune"});
    CHECK(codesOf(withRows([](auto& s) {
              s.approvals.push_back(s.approvals[0]), s.approvals.back().structure = 9;
          })) == Codes{"agrement_sans_structure"});
    CHECK(codesOf(withRows([](auto& s) {
              s.serviceAreas.push_back(during(s.serviceAreas[0], {Date(2022, 1, 1), Date(2021, 1, 1)}));
          })) == Codes{"dates_inversees"});
    CHECK(codesOf(withRows([](auto& s) {
              s.approvals.push_back(during(s.approvals[0], {Date(2022, 1, 1), Date(2021, 1, 1)}));
          })) == Codes{"dates_inversees"});
}

TEST_CASE("rows that say the same twice are found, repaired, and then gone") {
    struct Seed {
        const char* code;
        Project project;
    };
    const std::vector<Seed> seeds{
        {"ligne_en_double", withRows([](auto& s) { s.serviceAreas.push_back(s.serviceAreas[1]); })},
        {"ligne_en_double", withRows([](auto& s) { s.approvals.push_back(s.approvals[1]); })},
        {"periodes_qui_se_chevauchent", withRows([](auto& s) {
             s.serviceAreas.push_back(during(s.serviceAreas[2], {Date(2023, 1, 1), Date(2025, 1, 1)}));
         })},
        {"periodes_contigues", withRows([](auto& s) {
             s.approvals.push_back(during(s.approvals[1], {Date(2024, 1, 1), {}}));
         })},
        {"qpv_liste_repetee", withQpv([](auto& q) { q[0].structures.push_back(0); })}};
    for (const Seed& seed : seeds) {
        CAPTURE(seed.code);
        CHECK(codesOf(seed.project) == Codes{seed.code});
        CHECK(validate(seed.project)[0].isRepairable);
        CHECK(codesOf(repaired(seed.project)).empty());
    }
    // The rows that stay are those of the sound project.
    CHECK(*repaired(seeds[0].project).structures == *sound().structures);
    CHECK(repaired(seeds[2].project).structures->serviceAreas[2].period ==
          Period{Date(2021, 1, 1), Date(2025, 1, 1)});
    CHECK(repaired(seeds[3].project).structures->approvals[1].period ==
          Period{Date(2021, 1, 1), std::nullopt});
}

TEST_CASE("periods that overlap under two sources are for a person to settle") {
    const auto project = withRows([](auto& s) {
        s.serviceAreas.push_back(s.serviceAreas[0]);
        s.serviceAreas.back().attestation.reference = "courriel";
    });
    REQUIRE(codesOf(project) == Codes{"periodes_qui_se_chevauchent"});
    CHECK_FALSE(validate(project)[0].isRepairable);
    CHECK(*repaired(project).structures == *project.structures);
}

TEST_CASE("each defect of a QPV or a scenario is found, and nothing else") {
    CHECK(codesOf(withQpv([](auto& q) { q[0].communes.clear(), q[0].structures.clear(); })) ==
          Codes{"qpv_sans_commune"});
    CHECK(codesOf(withQpv([](auto& q) { q[0].communes.push_back(99); })) == Codes{"qpv_commune_inconnue"});
    CHECK(codesOf(withQpv([](auto& q) { q[0].structures.push_back(99); })) ==
          Codes{"qpv_structure_inconnue"});
    CHECK(codesOf(withQpv([](auto& q) { q.push_back(q[0]); })) == Codes{"qpv_en_double"});
    CHECK(codesOf(withQpv([](auto& q) { q[0].code = "03001"; })) == Codes{"qpv_code_invalide"});
    CHECK(codesOf(withQpv([](auto& q) { q[0].communes = {3}; })) == Codes{"qpv_hors_territoire"});
    Project closed = withRows([](auto& s) {
        s.approvals[0].period.end = s.serviceAreas[0].period.end = s.serviceAreas[1].period.end =
            Date(2021, 12, 31);
    });
    CHECK(codesOf(closed) == Codes{"qpv_structure_fermee"});
    CHECK(codesOf(sound().withScenario(
              {"essai", {OpenStructure{"EVS", StructureKind::Evs, "03999", RadiusRule{1}}}})) ==
          Codes{"scenario_commune_inconnue"});
}

TEST_CASE("a QPV may lie a little outside its communes and no further") {
    const auto placed = [](double metresInside) {
        Project project =
            withQpv([&](auto& q) { q[0].area = square(710'000 - metresInside, 6'605'000, 100); });
        project.baseMap = std::make_shared<const BaseMap>(Provenance{}, false, project.baseMap->areas());
        return project;
    };
    CHECK(codesOf(placed(91)).empty());
    REQUIRE(codesOf(placed(50)) == Codes{"qpv_hors_communes"});
    CHECK(validate(placed(50))[0].numbers[0] == Approx(0.5));
}

TEST_CASE("a hypothesis of each kind is counted") {
    Project project = withRows([](auto& s) {
        s.structures[0].seatAttestation = supposed();
        s.serviceAreas[0].attestation = supposed();
        s.approvals[0].attestation = supposed();
        s.structures[1].attestation = supposed();
        s.structures[1].federated = false;
        s.structures[1].federatedAttestation = supposed();
    });
    std::vector<Qpv> qpvs = *project.qpvs;
    qpvs[0].attestation = supposed();
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    REQUIRE(codesOf(project) == Codes{"hypotheses"});
    CHECK(validate(project)[0].numbers == std::vector<double>{1, 1, 1, 1, 1, 1});
}

TEST_CASE("errors come before warnings") {
    const auto project = withRows([](auto& s) {
        s.approvals.pop_back();
        s.serviceAreas.push_back(during(s.serviceAreas[0], {Date(2022, 1, 1), Date(2021, 1, 1)}));
    });
    CHECK(codesOf(project) == Codes{"dates_inversees", "structure_sans_agrement"});
}

TEST_CASE("a repair changes no figure of a random project at any date, and leaves nothing to repair") {
    std::size_t joined = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Project project = randomProject(seed);
        const Project mended = repaired(project);
        joined += project.structures->serviceAreas.size() - mended.structures->serviceAreas.size();
        for (int year = 2017; year <= 2025; ++year) {
            for (const bool withHypotheses : {true, false}) {
                const SituationOptions options{Date(year, 6, 30), withHypotheses, nullptr};
                const Indicators before = computeIndicators(project, options);
                const Indicators after = computeIndicators(mended, options);
                CHECK(before.coverage.classes == after.coverage.classes);
                CHECK(before.centresSociaux() == after.centresSociaux());
                CHECK(before.figures.count(FigureId::Acf) == after.figures.count(FigureId::Acf));
                CHECK(before.figures.count(FigureId::PsJeunes) == after.figures.count(FigureId::PsJeunes));
            }
        }
        for (const Finding& finding : validate(mended)) {
            CHECK_FALSE(finding.isRepairable);
        }
        CHECK(*repaired(mended).structures == *mended.structures);
    }
    CHECK(joined > 50); // the projects did have something to repair
}
