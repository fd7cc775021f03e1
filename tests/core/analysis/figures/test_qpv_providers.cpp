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

/// Those that have a structure by attested rows are told so with hypotheses too, and no other is.
void checkSupposed(const Project& project, const Situation& with,
                   const std::vector<std::ptrdiff_t>& gapsWithout) {
    const Indicators indicators = computeIndicators(project, with);
    for (const Qpv* qpv : indicators.qpvs) {
        const QpvProviders providers = providersOf(*qpv, project, with);
        const bool isGapWithout = std::ranges::binary_search(gapsWithout, qpv - project.qpvs->data());
        CAPTURE(qpv->name);
        if (!providers.names.empty()) {
            CHECK(providers.isSupposed == isGapWithout);
        }
        const auto& told =
            providers.names.empty() ? indicators.qpvSupposedGaps : indicators.qpvSupposedServed;
        CHECK((std::ranges::find(told, qpv) != told.end()) == providers.isSupposed);
    }
    CHECK(indicators.figures[FigureId::QpvSansStructure].supposed.value_or(0) ==
          indicators.qpvSupposedGaps.size());
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
            // Without hypotheses is what the attested rows alone would say, but that a structure of which
            // only supposed agréments are known gives nothing.
            const Situation alone = makeSituation(known, {day, true, nullptr});
            const auto listed = gapsListed(project, without);
            CHECK(std::ranges::includes(listed, gapsListed(known, alone)));
            CHECK(std::ranges::includes(listed, gapsListed(project, with)));
            checkSupposed(project, with, listed);
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
    CHECK(at(Date(2020, 6, 1)).names.front().name == "MJC");
    CHECK_FALSE(at(Date(2020, 6, 1)).isSupposed);
    CHECK(at(Date(2021, 1, 1)).names.empty());
    CHECK(at(Date(2021, 1, 1)).others.front().why == NoProvider::NotApproved);
    CHECK_FALSE(at(Date(2021, 1, 1)).isSupposed);

    Qpv supposedLink = qpv;
    supposedLink.attestation = supposed();
    const auto linked = [&](bool withHypotheses) {
        return providersOf(supposedLink, project,
                           makeSituation(project, {Date(2020, 6, 1), withHypotheses, nullptr}));
    };
    CHECK(linked(false).names.empty());
    CHECK(linked(false).others.front().why == NoProvider::LinkSupposed);
    CHECK(linked(true).names.front().isSupposed);
    CHECK(linked(true).isSupposed);
}

TEST_CASE("a structure of supposed agréments alone gives a QPV nothing that is attested") {
    Project project = rowOfCommunes(2);
    StructureSet set;
    Structure mjc;
    mjc.id = "mjc";
    mjc.name = "MJC";
    set.structures.push_back(mjc);
    set.approvals.push_back(
        {0, ApprovalKind::AnimationGlobale, {Date(2019, 1, 1), Date(2020, 12, 31)}, supposed()});
    project.structures = std::make_shared<const StructureSet>(set);
    const Qpv qpv{"", "Centre", 2015, {0}, {0}, attested()};
    const auto at = [&](const Date& day, bool withHypotheses) {
        return providersOf(qpv, project, makeSituation(project, {day, withHypotheses, nullptr}));
    };
    CHECK(at(Date(2020, 6, 1), true).names.front().isSupposed);
    CHECK(at(Date(2020, 6, 1), false).names.empty());
    CHECK(at(Date(2020, 6, 1), false).others.front().why == NoProvider::ApprovalSupposed);
    // That it has ended is a supposition too.
    CHECK(at(Date(2021, 6, 1), true).names.empty());
    CHECK(at(Date(2021, 6, 1), true).isSupposed);

    // Without any agrément known it is taken for what the row says.
    set.approvals.clear();
    project.structures = std::make_shared<const StructureSet>(set);
    CHECK_FALSE(at(Date(2020, 6, 1), true).isSupposed);
    CHECK(at(Date(2020, 6, 1), false).names.size() == 1);
}
