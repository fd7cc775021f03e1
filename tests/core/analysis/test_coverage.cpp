#include "core/analysis/coverage.hpp"
#include "tests/core/analysis/six_communes.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("each commune is in exactly one class") {
    const Project project = sixCommunes();
    const Coverage coverage = computeCoverage(makeSituation(project, {kEnd, true, nullptr}));
    std::size_t total = 0;
    for (const CoverageClass c : kCoverageClasses) {
        total += coverage.of(c).count();
    }
    CHECK(total == 6);
    CHECK(coverage.classes == std::vector{CoverageClass::CentreSocial, CoverageClass::CentreSocialEtEvs,
                                          CoverageClass::EvsSeul, CoverageClass::ZoneBlanche,
                                          CoverageClass::ZoneBlanche, CoverageClass::ZoneBlanche});
}
