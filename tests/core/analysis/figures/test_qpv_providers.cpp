#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/figures/qpv_providers.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

/// The project as if nobody had written its supposed rows.
Project attestedPart(const Project& project) {
    const auto isSupposed = [](const auto& row) { return row.attestation.isHypothesis(); };
    Project part = project;
    StructureSet set = *project.structures;
    std::erase_if(set.approvals, isSupposed);
    std::erase_if(set.serviceAreas, isSupposed);
    for (Structure& structure : set.structures) {
        structure.seat = structure.seatAttestation.isHypothesis() ? std::nullopt : structure.seat;
    }
    part.structures = std::make_shared<const StructureSet>(std::move(set));
    std::vector<Qpv> qpvs = *project.qpvs;
    for (Qpv& qpv : qpvs) {
        if (isSupposed(qpv)) {
            qpv.structures.clear();
        }
    }
    part.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return part;
}

/// Positions among the project's, of those that a list of QPV names as without structure.
std::vector<std::ptrdiff_t> gapsListed(const Project& project, const Situation& situation) {
    std::vector<std::ptrdiff_t> gaps;
    for (const Qpv* qpv : qpvsOf(project, generationAt(situation.date))) {
        if (providersOf(*qpv, project, situation).names.empty()) {
            gaps.push_back(qpv - project.qpvs->data());
        }
    }
    return gaps;
}

std::vector<std::ptrdiff_t> gapsCounted(const Project& project, const Situation& situation) {
    std::vector<std::ptrdiff_t> gaps;
    for (const Qpv* qpv : computeIndicators(project, situation).qpvSansStructure) {
        gaps.push_back(qpv - project.qpvs->data());
    }
    return gaps;
}

/// Hundred days from before everything to after everything.
std::vector<Date> hundredDays() {
    std::vector<Date> days;
    for (int k = 0; k < 100; ++k) {
        days.emplace_back(2015 + k / 8, 1U + static_cast<unsigned>(k % 12),
                          1U + static_cast<unsigned>(k % 28));
    }
    days.front() = Date(1800, 1, 1);
    days.back() = Date(2199, 12, 31);
    return days;
}

} // namespace

TEST_CASE("a list of QPV and the figures name the same ones without structure at every date") {
    std::vector<Project> projects{deliveredAllier()};
    for (unsigned seed = 1; seed <= 40; ++seed) {
        projects.push_back(randomProject(seed));
    }
    std::size_t gaps = 0;
    std::size_t differences = 0;
    for (const Project& project : projects) {
        const Project known = attestedPart(project);
        for (const Date& day : hundredDays()) {
            const Situation with = makeSituation(project, {day, true, nullptr});
            const Situation without = makeSituation(project, {day, false, nullptr});
            CAPTURE(day.iso());
            CHECK(gapsListed(project, with) == gapsCounted(project, with));
            CHECK(gapsListed(project, without) == gapsCounted(project, without));
            // Without hypotheses is what the attested rows alone would say.
            const Situation alone = makeSituation(known, {day, true, nullptr});
            CHECK(gapsListed(project, without) == gapsListed(known, alone));
            gaps += gapsListed(project, with).size();
            differences += gapsListed(project, with) != gapsListed(project, without) ? 1U : 0U;
        }
    }
    CHECK(gaps > 100);
    CHECK(differences > 100);
}

TEST_CASE("a structure whose agrément has ended is told beside the QPV, and does not count") {
    Project project = rowOfCommunes(2);
    StructureSet set;
    Structure mjc;
    mjc.id = "mjc";
    mjc.name = "MJC";
    mjc.seat = 0;
    set.structures.push_back(mjc);
    set.approvals.push_back(
        {0, ApprovalKind::AnimationGlobale, {Date(2019, 1, 1), Date(2020, 12, 31)}, attested()});
    project.structures = std::make_shared<const StructureSet>(set);
    const Qpv qpv{"", "Centre", 2015, {0}, {0}, attested()};
    const auto at = [&](const Date& day) {
        return providersOf(qpv, project, makeSituation(project, {day, true, nullptr}));
    };
    CHECK(at(Date(2020, 6, 1)).names == std::vector<std::string>{"MJC"});
    CHECK(at(Date(2021, 1, 1)).names.empty());
    CHECK(at(Date(2021, 1, 1)).others == std::vector<std::string>{"MJC"});

    Qpv supposedLink = qpv;
    supposedLink.attestation = supposed();
    const auto linked =
        providersOf(supposedLink, project, makeSituation(project, {Date(2020, 6, 1), false, nullptr}));
    CHECK(linked.names.empty());
    CHECK(linked.others == std::vector<std::string>{"MJC"});
}
