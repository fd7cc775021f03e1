#include "core/analysis/change/date_difference.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/random_scenario.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

const Date kFrom(2019, 12, 31);
const Date kTo(2022, 12, 31);

EvolvingFigure inhabitantsOf(FigureId id) {
    return {id, FigureBase::Inhabitants};
}

/// The figures by the other way: the indicators of the window.
FigureCounts countsOf(const Indicators& i) {
    FigureCounts counts;
    const auto set = [&](EvolvingFigure figure, std::size_t value) {
        counts.of(figure) = static_cast<std::int64_t>(value);
    };
    set(FigureId::CentresSociaux, i.centresSociaux());
    set(FigureId::Evs, i.evs());
    set(FigureId::Acf, i.figures.count(FigureId::Acf));
    set(FigureId::PsJeunes, i.figures.count(FigureId::PsJeunes));
    set(FigureId::Communes, i.all.count);
    set(FigureId::CentreSocial, i.centreSocial().count);
    set(FigureId::EvsSeul, i.evsSeul().count);
    set(FigureId::Avs, i.avs().count);
    set(FigureId::ZoneBlanche, i.zoneBlanche().count);
    set(FigureId::NonAttestee, i.nonAttestee().count);
    counts.of(inhabitantsOf(FigureId::NonAttestee)) = i.nonAttestee().population;
    counts.of(inhabitantsOf(FigureId::CentreSocial)) = i.centreSocial().population;
    counts.of(inhabitantsOf(FigureId::EvsSeul)) = i.evsSeul().population;
    counts.of(inhabitantsOf(FigureId::Avs)) = i.avs().population;
    counts.of(inhabitantsOf(FigureId::ZoneBlanche)) = i.zoneBlanche().population;
    return counts;
}

std::int64_t sumOfTerms(const DateDifference& difference, EvolvingFigure figure) {
    std::int64_t sum = 0;
    for (const ChangeTerm& term : difference.terms) {
        sum += term.change.of(figure);
    }
    return sum;
}

void checkSums(const DateDifference& difference, const FigureCounts& before, const FigureCounts& after) {
    // What is unknown of a day is told to be, and has no count to compare.
    for (const EvolvingFigure figure : evolvingFigures(difference.withHypotheses)) {
        CHECK((!difference.isKnownBefore(figure) || difference.before.of(figure) == before.of(figure)));
        CHECK((!difference.isKnownAfter(figure) || difference.after.of(figure) == after.of(figure)));
    }
    for (const EvolvingFigure figure : evolvingFigures(false)) {
        CHECK(difference.before.of(figure) + sumOfTerms(difference, figure) == difference.after.of(figure));
    }
}

bool isNothing(const ChangeTerm& term) {
    return term.change == FigureCounts{} && term.structures.empty() && term.concerned.isEmpty() &&
           term.before.classes == term.after.classes;
}

std::vector<std::string> idsOf(const Situation& situation) {
    std::vector<std::string> ids;
    for (const ActiveStructure& s : situation.structures) {
        ids.push_back(s.id);
    }
    return ids;
}

std::vector<std::string> namesOf(const ChangeTerm& term) {
    std::vector<std::string> names;
    for (const ConcernedStructure& s : term.structures) {
        names.push_back(s.id);
    }
    return names;
}

/// The same project with other rows and populations, and its last two communes become one.
Project laterVersion(const Project& project, unsigned seed) {
    Project later = randomProject(seed + 10'000);
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    const std::string gone = communes.back().code;
    communes.pop_back();
    communes.front().population = 100 + seed % 3;
    std::vector<Area> areas(project.baseMap->areas().begin(), project.baseMap->areas().end() - 1);
    StructureSet set = *later.structures;
    const auto size = static_cast<CommuneIndex>(communes.size());
    for (ServiceArea& row : set.serviceAreas) {
        row.commune %= size;
    }
    for (Structure& s : set.structures) {
        s.seat = s.seat ? std::optional<CommuneIndex>(*s.seat % size) : std::nullopt;
    }
    std::vector<Qpv> none;
    later.qpvs = std::make_shared<const std::vector<Qpv>>(none);
    if (seed % 2 == 0) {
        later.passages = std::make_shared<const std::vector<CommunePassage>>(std::vector<CommunePassage>{
            {Date(2021, 1, 1), gone, "Ancienne", communes.back().code, communes.back().name, ""}});
    }
    later.territory = std::make_shared<const Territory>("03", communes,
                                                        std::vector<Epci>{{"A", "Epci A"}, {"B", "Epci B"}});
    later.baseMap = std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true, areas);
    later.structures = std::make_shared<const StructureSet>(std::move(set));
    return later;
}

} // namespace

TEST_CASE("between two dates the terms of every figure sum to its change, as the indicators count it") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Project project = randomProject(seed);
        Scenario scenario = randomScenario(project, seed + 1, "a");
        scenario.start = seed % 3 == 0 ? std::optional(Date(2021, 1, 1)) : std::nullopt;
        const Scenario* some = seed % 2 == 0 ? &scenario : nullptr;
        const bool withHypotheses = seed % 5 != 0;
        const DateDifference d = differenceBetween(project, kFrom, kTo, withHypotheses, some);
        checkSums(d, countsOf(computeIndicators(project, {kFrom, withHypotheses, some})),
                  countsOf(computeIndicators(project, {kTo, withHypotheses, some})));
        CHECK(isNothing(d.term(ChangeCause::CommunesMerged)));
        CHECK(isNothing(d.term(ChangeCause::DataCorrected)));
    }
}

TEST_CASE("a cause without rows has the term 0, and one with rows names them") {
    std::array<unsigned, kChangeCauses.size()> seen{};
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Project project = randomProject(seed);
        const Situation before = makeSituation(project, {kFrom, true, nullptr});
        const Situation after = makeSituation(project, {kTo, true, nullptr});
        const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
        std::vector<std::string> opened;
        std::vector<std::string> closed;
        std::vector<std::string> approvals;
        std::vector<std::string> territories;
        for (const ActiveStructure& s : after.structures) {
            const auto was = std::ranges::find(before.structures, s.id, &ActiveStructure::id);
            if (was == before.structures.end()) {
                opened.push_back(s.id);
                continue;
            }
            if (was->isCentreSocial != s.isCentreSocial || was->isEvs != s.isEvs || was->hasAcf != s.hasAcf ||
                was->hasPsJeunes != s.hasPsJeunes) {
                approvals.push_back(s.id);
            }
            if (was->communes != s.communes) {
                territories.push_back(s.id);
            }
        }
        for (const std::string& id : idsOf(before)) {
            if (std::ranges::find(after.structures, id, &ActiveStructure::id) == after.structures.end()) {
                closed.push_back(id);
            }
        }
        const auto check = [&](ChangeCause cause, const std::vector<std::string>& expected) {
            CHECK(namesOf(d.term(cause)) == expected);
            if (expected.empty()) {
                CHECK(isNothing(d.term(cause)));
            } else {
                ++seen[static_cast<std::size_t>(cause)];
            }
        };
        check(ChangeCause::StructuresOpened, opened);
        check(ChangeCause::StructuresClosed, closed);
        check(ChangeCause::ApprovalsChanged, approvals);
        check(ChangeCause::TerritoriesChanged, territories);
    }
    for (const ChangeCause cause : {ChangeCause::StructuresOpened, ChangeCause::StructuresClosed,
                                    ChangeCause::ApprovalsChanged, ChangeCause::TerritoriesChanged}) {
        CHECK(seen[static_cast<std::size_t>(cause)] > 20);
    }
}

TEST_CASE("between two versions mergers and corrections are terms of their own, and all still sums") {
    unsigned merged = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Project earlier = randomProject(seed);
        if (earlier.territory->size() < 3) {
            continue;
        }
        const Project later = laterVersion(earlier, seed);
        const SituationOptions from{kFrom, true, nullptr};
        const SituationOptions to{seed % 4 == 0 ? kFrom : kTo, true, nullptr};
        const DateDifference d = differenceBetween({earlier, from}, {later, to});
        checkSums(d, countsOf(computeIndicators(earlier, from)), countsOf(computeIndicators(later, to)));
        const bool hasPassage = !later.passages->empty();
        CHECK(d.term(ChangeCause::CommunesMerged).change.of(FigureId::Communes) == (hasPassage ? -1 : 0));
        CHECK(d.term(ChangeCause::DataCorrected).change.of(FigureId::Communes) == (hasPassage ? 0 : -1));
        CHECK(isNothing(d.term(ChangeCause::CommunesMerged)) == !hasPassage);
        merged += hasPassage ? 1U : 0U;
        if (seed % 4 == 0) {
            for (const ChangeCause cause : {ChangeCause::StructuresOpened, ChangeCause::StructuresClosed,
                                            ChangeCause::ApprovalsChanged, ChangeCause::TerritoriesChanged}) {
                CHECK(isNothing(d.term(cause)));
            }
        }
    }
    CHECK(merged > 50);
}

TEST_CASE("the communes that a term moves are as many as it counts") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Project project = randomProject(seed);
        const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
        for (const ChangeTerm& term : d.terms) {
            for (const FigureId figure :
                 {FigureId::CentreSocial, FigureId::EvsSeul, FigureId::Avs, FigureId::ZoneBlanche}) {
                const MovedCommunes moved = movedBy(term, figure);
                CHECK(static_cast<std::int64_t>(moved.entered.count()) -
                          static_cast<std::int64_t>(moved.left.count()) ==
                      term.change.of(figure));
                CHECK((moved.entered & moved.left).isEmpty());
                CHECK(((moved.entered | moved.left) - term.concerned).isEmpty());
            }
        }
        const std::size_t all = d.gained.count + d.lost.count + d.otherClass.count + d.unchanged.count;
        CHECK(all == project.territory->size());
        CHECK(static_cast<std::int64_t>(d.gained.count) - static_cast<std::int64_t>(d.lost.count) ==
              d.after.of(FigureId::Avs) - d.before.of(FigureId::Avs));
    }
}

TEST_CASE("a commune handed from a structure that closes to one that opens is neither lost nor gained") {
    const Project project = withStructures(
        rowOfCommunes(4), {{"old", StructureKind::Evs, {0, 1}, attested(), {{}, Date(2020, 12, 31)}},
                           {"new", StructureKind::Evs, {1, 2}, attested(), {Date(2021, 1, 1), {}}}});
    const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
    CHECK(movedBy(d.term(ChangeCause::StructuresOpened), FigureId::Avs).entered.members() ==
          std::vector<CommuneIndex>{2});
    CHECK(movedBy(d.term(ChangeCause::StructuresClosed), FigureId::Avs).left.members() ==
          std::vector<CommuneIndex>{0});
    CHECK(d.term(ChangeCause::StructuresOpened).change.of(inhabitantsOf(FigureId::Avs)) == 100);
    CHECK(d.unchanged.communes.members() == std::vector<CommuneIndex>{1, 3});
}

TEST_CASE("an EVS that becomes a centre social changes agréments: one more, one less, none opened") {
    Project project =
        withStructures(rowOfCommunes(4), {{"s", StructureKind::Evs, {0, 1}, attested(), {{}, {}}}});
    StructureSet set = *project.structures;
    set.approvals.front().period.end = Date(2020, 12, 31);
    set.approvals.push_back({0, ApprovalKind::AnimationGlobale, {Date(2021, 1, 1), {}}, attested()});
    project.structures = std::make_shared<const StructureSet>(set);
    const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
    const ChangeTerm& term = d.term(ChangeCause::ApprovalsChanged);
    CHECK(term.change.of(FigureId::CentresSociaux) == 1);
    CHECK(term.change.of(FigureId::Evs) == -1);
    CHECK(term.change.of(FigureId::CentreSocial) == 2);
    CHECK(term.change.of(FigureId::EvsSeul) == -2);
    CHECK(d.term(ChangeCause::StructuresOpened).structures.empty());
    CHECK(d.otherClass.communes.members() == std::vector<CommuneIndex>{0, 1});
}

TEST_CASE("in the Allier of 2019 to 2022 one centre social and four EVS opened, and none closed") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
    CHECK(d.before.of(FigureId::CentresSociaux) == 19);
    CHECK(d.after.of(FigureId::CentresSociaux) == 20);
    CHECK(d.before.of(FigureId::Evs) == 8);
    CHECK(d.after.of(FigureId::Evs) == 12);
    const ChangeTerm& opened = d.term(ChangeCause::StructuresOpened);
    CHECK(opened.change.of(FigureId::CentresSociaux) == 1);
    CHECK(opened.change.of(FigureId::Evs) == 4);
    std::vector<std::string> names = namesOf(opened);
    std::ranges::sort(names);
    CHECK(names == std::vector<std::string>{"cs-avermes", "le-caquetoire", "mjc-cosne",
                                            "petit-peuple-du-bocage", "polymorphe"});
    CHECK(d.after.of(FigureId::CentreSocial) == 220);
    CHECK(d.after.of(FigureId::Avs) == 227);
    CHECK(isNothing(d.term(ChangeCause::StructuresClosed)));
    CHECK(isNothing(d.term(ChangeCause::CommunesMerged)));
    CHECK(opened.after.classes[project.territory->at("03013")] != CoverageClass::ZoneBlanche);
}

TEST_CASE("in the Allier mergers of the period are named, though both dates count the communes of today") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const DateDifference d =
        differenceBetween(project, Date(2015, 12, 31), Date(2017, 12, 31), true, nullptr);
    const ChangeTerm& merged = d.term(ChangeCause::CommunesMerged);
    CHECK(merged.change == FigureCounts{});
    CHECK(merged.concerned.contains(*project.territory->find(project.passages->front().newCode)));
}

TEST_CASE("a commune of another class has a cause, one that none touched has its class still") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Project project = randomProject(seed);
        const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
        for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
            CAPTURE(seed, i);
            const std::vector<ChangeCause> causes = causesOf(d, i);
            if (d.coverageBefore.classes[i] != d.coverageAfter.classes[i]) {
                CHECK_FALSE(causes.empty());
            }
            for (const ChangeCause cause : causes) {
                CHECK(d.term(cause).before.classes[i] != d.term(cause).after.classes[i]);
                CHECK(d.term(cause).concerned.contains(i));
            }
        }
    }
}

TEST_CASE("a figure that counts centres sociaux is not told of an EVS that opened") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const DateDifference d = differenceBetween(project, kFrom, kTo, true, nullptr);
    const ChangeTerm& opened = d.term(ChangeCause::StructuresOpened);
    CHECK(structuresBehind(opened, FigureId::CentresSociaux).size() == 1);
    CHECK(structuresBehind(opened, FigureId::Evs).size() == 4);
    CHECK(structuresBehind(opened, FigureId::Avs) == opened.structures);
}

TEST_CASE("what is not known at one date has no change") {
    const Project allier = readProject(MAILLAGE_DEFAULT_PROJECT);
    const DateDifference d = differenceBetween(allier, Date(2015, 12, 31), Date(2019, 12, 31), true, nullptr);
    CHECK_FALSE(d.isKnownBefore(FigureId::CentresSociaux));
    CHECK(d.isKnownAfter(FigureId::CentresSociaux));
    CHECK_FALSE(d.isChangeKnown(FigureId::ZoneBlanche));
    CHECK(d.isChangeKnown(FigureId::Communes));
    CHECK_FALSE(d.isKnownAfter(FigureId::PsJeunes)); // no such row begins before 2021
}
