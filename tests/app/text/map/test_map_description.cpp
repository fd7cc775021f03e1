#include "app/text/map/map_description.hpp"
#include "app/text/qt_text.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr unsigned kProjects = 200;

/// Whether the rows of the project put the commune in the territory of a structure of this kind.
bool isCovered(const Project& project, CommuneIndex commune, ApprovalKind kind, const Date& date,
               bool bySure) {
    const StructureSet& set = *project.structures;
    const auto holds = [&](const auto& row) {
        return row.period.contains(date) && (!bySure || !row.attestation.isHypothesis());
    };
    return std::ranges::any_of(set.serviceAreas, [&](const ServiceArea& area) {
        return area.commune == commune && holds(area) &&
               std::ranges::any_of(set.approvals, [&](const Approval& approval) {
                   return approval.structure == area.structure && approval.kind == kind && holds(approval);
               });
    });
}

bool isCoveredByAny(const Project& project, CommuneIndex commune, const Date& date, bool bySure) {
    return isCovered(project, commune, ApprovalKind::AnimationGlobale, date, bySure) ||
           isCovered(project, commune, ApprovalKind::Evs, date, bySure);
}

/// What is said of the commune alone, without its QPV.
QString spokenOf(const Project& project, const Indicators& figures, CommuneIndex commune) {
    return communeStateText(project, figures, commune).section(QStringLiteral(", QPV"), 0, 0);
}

} // namespace

TEST_CASE("the spoken name of a commune says what is attested of it, supposed, or that nothing is") {
    const Date date(2022, 12, 31);
    std::size_t supposedOnes = 0;
    std::size_t unattested = 0;
    for (unsigned seed = 1; seed <= kProjects; ++seed) {
        const Project project = randomProject(seed);
        if (!project.knowsStructuresAt(date)) {
            continue; // nothing is known of it
        }
        const Indicators with = computeIndicators(project, {date, true, nullptr});
        const Indicators without = computeIndicators(project, {date, false, nullptr});
        for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
            CAPTURE(seed, i);
            const QString full = spokenOf(project, with, i);
            const QString bare = spokenOf(project, without, i);
            const bool isKnown = isCoveredByAny(project, i, date, true);
            CHECK_FALSE(bare.contains(QStringLiteral("suppos")));
            CHECK(bare.contains(QStringLiteral("non attestée")) == !isKnown);
            CHECK_FALSE(bare.contains(QStringLiteral("zone blanche")));
            CHECK(full.contains(QStringLiteral("zone blanche")) == !isCoveredByAny(project, i, date, false));
            CHECK_FALSE(full.contains(QStringLiteral("non attestée")));
            if (!isKnown && isCoveredByAny(project, i, date, false)) {
                CHECK(full.contains(QStringLiteral("suppos")));
                ++supposedOnes;
            }
            unattested += isKnown ? 0U : 1U;
        }
    }
    CHECK(supposedOnes > 50);
    CHECK(unattested > 50);
}

TEST_CASE("the map in words counts by attested rows alone where hypotheses are off, as bounds") {
    const Date date(2022, 12, 31);
    for (unsigned seed = 1; seed <= kProjects; ++seed) {
        const Project project = randomProject(seed);
        if (!project.knowsStructuresAt(date)) {
            continue;
        }
        for (const bool withHypotheses : {true, false}) {
            const QString text =
                mapDescription(project, computeIndicators(project, {date, withHypotheses, nullptr}));
            std::size_t byCentre = 0;
            for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
                byCentre +=
                    isCovered(project, i, ApprovalKind::AnimationGlobale, date, !withHypotheses) ? 1U : 0U;
            }
            const QString line = QStringLiteral("Couvertes par un centre social\u00A0: %1%2 sur %3 (")
                                     .arg(withHypotheses ? QString() : QStringLiteral("au moins "),
                                          communesText(byCentre), countText(project.territory->size()));
            CAPTURE(seed, withHypotheses, text.toStdString());
            CHECK(text.contains(line));
            CHECK(text.contains(QStringLiteral("Non attestées")) == !withHypotheses);
        }
    }
}

TEST_CASE("where no population is known, the map in words gives no share of inhabitants") {
    Project project = rowOfCommunes(1); // its only commune is of unknown population
    const QString text =
        mapDescription(project, computeIndicators(project, {Date(2022, 12, 31), true, nullptr}));
    CHECK(text.contains(QStringLiteral("population inconnue")));
    CHECK_FALSE(text.contains(QStringLiteral("des habitants")));
}
