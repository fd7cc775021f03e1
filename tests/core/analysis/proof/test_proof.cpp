#include "core/analysis/figure_errors.hpp"
#include "core/analysis/proof/proof.hpp"
#include "core/base/error.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

struct Opened {
    Indicators indicators;
    Proof proof;
};

Opened open(const Project& project, const SituationOptions& options) {
    const Situation situation = makeSituation(project, options);
    Indicators indicators = computeIndicators(project, situation);
    Proof proof = prove(project, situation, indicators);
    return {std::move(indicators), std::move(proof)};
}

bool isValid(const Period& period, const Attestation& source, const SituationOptions& options) {
    const bool begun = !period.begin || !(options.date < *period.begin);
    const bool over = period.end && *period.end < options.date;
    return begun && !over && (options.withHypotheses || source.source != Source::Hypothese);
}

/// Does the structure hold a valid agrément of that kind? Read from the rows that the proof lists for it.
bool holds(const Project& project, const Proof& proof, StructureIndex structure, ApprovalKind kind,
           const SituationOptions& options) {
    for (const std::uint32_t a : proof.approvalsOfStructure[structure]) {
        const Approval& row = project.structures->approvals[a];
        REQUIRE(row.structure == structure);
        if (row.kind == kind && isValid(row.period, row.attestation, options)) {
            return true;
        }
    }
    return false;
}

/// Figures counted again from the rows of the proof alone, knowing nothing of situations and coverage.
struct Recount {
    std::set<std::uint32_t> centreSocial;
    std::set<std::uint32_t> evsSeul;
    std::set<std::uint32_t> blank;
    std::set<StructureIndex> centresSociaux;
    std::set<StructureIndex> evs;
    std::set<StructureIndex> acf;
    std::set<StructureIndex> psJeunes;
    std::set<StructureIndex> federes;
};

Recount recount(const Project& project, const Proof& proof, const SituationOptions& options) {
    Recount result;
    for (CommuneIndex c = 0; c < project.territory->size(); ++c) {
        bool cs = false;
        bool evs = false;
        const CommuneProof commune = proveCommune(project, proof, c);
        std::size_t rows = 0;
        for (const CommuneLink& link : commune.links) {
            for (const std::uint32_t a : link.areas) {
                const ServiceArea& row = project.structures->serviceAreas[a];
                REQUIRE(row.commune == c);
                REQUIRE(isValid(row.period, row.attestation, options));
                cs = cs || holds(project, proof, row.structure, ApprovalKind::AnimationGlobale, options);
                evs = evs || holds(project, proof, row.structure, ApprovalKind::Evs, options);
                ++rows;
            }
        }
        for (const std::uint32_t a : commune.rejected) {
            const ServiceArea& row = project.structures->serviceAreas[a];
            const bool counts =
                isValid(row.period, row.attestation, options) &&
                (holds(project, proof, row.structure, ApprovalKind::AnimationGlobale, options) ||
                 holds(project, proof, row.structure, ApprovalKind::Evs, options));
            CHECK_FALSE(counts);
            ++rows;
        }
        // None is dropped.
        CHECK(static_cast<std::ptrdiff_t>(rows) ==
              std::ranges::count(project.structures->serviceAreas, c, &ServiceArea::commune));
        (cs ? result.centreSocial : evs ? result.evsSeul : result.blank).insert(c);
    }
    for (StructureIndex s = 0; s < project.structures->structures.size(); ++s) {
        const Structure& structure = project.structures->structures[s];
        const auto has = [&](ApprovalKind kind) { return holds(project, proof, s, kind, options); };
        const bool cs = has(ApprovalKind::AnimationGlobale);
        const bool federated =
            structure.federated == true &&
            (options.withHypotheses || structure.federatedAttestation.source != Source::Hypothese);
        const auto add = [&](std::set<StructureIndex>& to, bool counts) {
            if (counts) {
                to.insert(s);
            }
        };
        add(result.centresSociaux, cs);
        add(result.evs, has(ApprovalKind::Evs));
        add(result.acf, cs && has(ApprovalKind::Acf));
        add(result.psJeunes, cs && has(ApprovalKind::PsJeunes));
        add(result.federes, cs && federated);
    }
    return result;
}

std::set<std::uint32_t> asSet(const std::vector<std::uint32_t>& list) {
    return {list.begin(), list.end()};
}

/// The project's structures behind a figure's list.
std::set<StructureIndex> structuresOf(const Proof& proof, const std::string& id) {
    std::set<StructureIndex> result;
    for (const std::uint32_t rank : proof.figure(id).numerator) {
        result.insert(proof.structures[rank].structure.value());
    }
    return result;
}

std::int64_t inhabitants(const Project& project, const std::vector<std::uint32_t>& communes) {
    std::int64_t sum = 0;
    for (const CommuneIndex c : communes) {
        sum += project.territory->commune(c).population.value();
    }
    return sum;
}

void checkAgainstRows(const Project& project, const SituationOptions& options) {
    const auto [i, proof] = open(project, options);
    if (!project.knowsStructuresAt(options.date)) { // what is unknown has no proof
        CHECK_THROWS_AS(proof.figure("taux_cs"), Error);
        CHECK_THROWS_AS(proof.figure("evs"), Error);
        return;
    }
    const Recount counted = recount(project, proof, options);
    std::set<std::uint32_t> covered = counted.centreSocial;
    covered.insert(counted.evsSeul.begin(), counted.evsSeul.end());
    std::set<std::uint32_t> withoutCentre = counted.evsSeul;
    withoutCentre.insert(counted.blank.begin(), counted.blank.end());

    const std::vector<std::tuple<std::string, const std::set<std::uint32_t>*, const CommuneGroup*>> groups{
        {"taux_cs", &counted.centreSocial, &i.centreSocial()},
        {"taux_sans_cs", &withoutCentre, &i.sansCentreSocial()},
        {"evs_seul", &counted.evsSeul, &i.evsSeul()},
        {"taux_avs", &covered, &i.avs()},
        {options.withHypotheses ? "zones_blanches" : "non_attestees", &counted.blank,
         options.withHypotheses ? &i.zoneBlanche() : &i.nonAttestee()}};
    for (const auto& [id, communes, group] : groups) {
        CAPTURE(id);
        const FigureProof& figure = proof.figure(id);
        CHECK(asSet(figure.numerator) == *communes);
        CHECK(figure.denominator.size() == project.territory->size());
        CHECK(figure.share() == i.share(*group));
        const FigureProof& inhabited = proof.figure(id + "_population");
        CHECK(inhabitants(project, inhabited.numerator) == group->population);
        CHECK(inhabitants(project, inhabited.denominator) == i.all.population);
        CHECK(inhabited.share() == i.populationShare(*group).value_or(0));
        CHECK(inhabited.leftOut.size() == i.all.populationUnknown);
    }
    CHECK(structuresOf(proof, "centres_sociaux") == counted.centresSociaux);
    CHECK(structuresOf(proof, "evs") == counted.evs);
    for (const auto& [id, found] :
         {std::pair(FigureId::Acf, counted.acf), std::pair(FigureId::PsJeunes, counted.psJeunes),
          std::pair(FigureId::Federes, counted.federes)}) {
        const std::string word(figureOf(id).keys.published);
        if (i.figures[id].number) {
            CHECK(structuresOf(proof, word) == found);
        } else {
            CHECK_THROWS_AS(proof.figure(word), Error);
            CHECK(found.empty());
        }
    }
    CHECK(counted.centresSociaux.size() == i.centresSociaux());
    CHECK(counted.evs.size() == i.evs());
    CHECK(counted.acf.size() == i.figures.count(FigureId::Acf));
    CHECK(counted.psJeunes.size() == i.figures.count(FigureId::PsJeunes));
    CHECK(counted.federes.size() == i.figures.count(FigureId::Federes));
    CHECK(proof.figure("structures").numerator.size() == counted.centresSociaux.size() + counted.evs.size());
    if (i.figures[FigureId::TauxAcf].number) {
        CHECK(proof.figure("taux_acf").denominator == proof.figure("centres_sociaux").numerator);
    }
    CHECK(proof.figure("qpv_sans_structure").numerator.size() == i.qpvSansStructure.size());
    CHECK(proof.figure("qpv_sans_structure").denominator.size() == i.qpvs.size());
}

} // namespace

TEST_CASE("every figure of the Allier can be counted again from the rows of its proof") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    for (const Date& date : {Date(2022, 12, 31), Date(2020, 6, 30), Date(1990, 1, 1)}) {
        for (const bool withHypotheses : {true, false}) {
            checkAgainstRows(project, {date, withHypotheses, nullptr});
        }
    }
}

TEST_CASE("every figure of a random project can be counted again from the rows of its proof") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const Project project = randomProject(seed);
        checkAgainstRows(project, {Date(2022, 12, 31), seed % 2 == 0, nullptr});
    }
}

TEST_CASE("each published figure of the Allier stands in its proof as rapprocher sees it") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    std::size_t found = 0;
    for (const ComparedFigure& compared : compareWithPublished(project, true)) {
        const Opened opened = open(project, {compared.published.date, true, nullptr});
        for (const FigureProof& figure : opened.proof.figures) {
            if (figure.published == compared.published) {
                CHECK(figure.agreement == compared.agreement);
                CHECK(figure.value() == Approx(compared.computed.value()));
                ++found;
            }
        }
    }
    CHECK(found == project.published->size());
}

TEST_CASE("a commune without attested row names the rows that ended or have not begun, and nothing else") {
    Project project = withStructures(rowOfCommunes(3),
                                     {{"over", StructureKind::Evs, {0}, attested(), {{}, Date(2021, 12, 31)}},
                                      {"coming", StructureKind::Evs, {0}, attested(), {Date(2024, 1, 1), {}}},
                                      {"supposed", StructureKind::Evs, {0}, supposed(), {}},
                                      {"elsewhere", StructureKind::Evs, {1}, attested(), {}}});
    const Opened opened = open(project, {Date(2022, 12, 31), false, nullptr});
    const CommuneProof blank = proveCommune(project, opened.proof, 0);
    CHECK(blank.known.coverageClass == CoverageClass::NonAttestee);
    CHECK(blank.links.empty());
    REQUIRE(blank.rejected == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(opened.proof.areaStates[0] == RowState::Ended);
    CHECK(opened.proof.areaStates[1] == RowState::NotBegun);
    CHECK(opened.proof.areaStates[2] == RowState::SupposedLeftOut);
    CHECK(proveCommune(project, opened.proof, 2).rejected.empty());
}

TEST_CASE("a row that holds is rejected when its structure has no valid agrément") {
    const Project project =
        withStructures(rowOfCommunes(3), {{"evs", StructureKind::Evs, {0}, attested(), {}}});
    StructureSet set = *project.structures;
    set.approvals.front().period.end = Date(2020, 12, 31);
    Project closed = project;
    closed.structures = std::make_shared<const StructureSet>(set);
    const Opened opened = open(closed, {Date(2022, 12, 31), true, nullptr});
    CHECK(proveCommune(closed, opened.proof, 0).rejected == std::vector<std::uint32_t>{0});
    CHECK(opened.proof.areaStates[0] == RowState::Holds);
    CHECK(opened.proof.approvalStates[0] == RowState::Ended);
}

TEST_CASE("what a scenario opens stands in the proof without rows") {
    const Project project =
        withStructures(rowOfCommunes(4), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    const Scenario scenario{"essai",
                            {OpenStructure{"EVS neuf", StructureKind::Evs, "03003", NeighboursRule{1}}}};
    const Opened opened = open(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(opened.proof.figure("evs_seul").numerator == std::vector<std::uint32_t>{1, 2, 3});
    const CommuneProof commune = proveCommune(project, opened.proof, 2);
    REQUIRE(commune.links.size() == 1);
    CHECK(commune.links[0].areas.empty());
    CHECK(opened.proof.structures[commune.links[0].structure].name == "EVS neuf");
    CHECK_FALSE(opened.proof.structures[commune.links[0].structure].structure);
}

TEST_CASE("a figure that does not exist is refused with the names of those that do") {
    const Project project =
        withStructures(rowOfCommunes(2), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    const Opened opened = open(project, {Date(2022, 12, 31), true, nullptr});
    try {
        static_cast<void>(opened.proof.figure("taux_lune"));
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::FigureUnknown);
        CHECK(error.parameters()[1].find("taux_avs") != std::string::npos);
    }
}
