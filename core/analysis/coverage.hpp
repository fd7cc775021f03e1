// The class of each commune: is it in the declared territory of a centre social, of an EVS, both or neither
// at the date?
#pragma once

#include "core/model/scenario/situation.hpp"

namespace maillage {

enum class CoverageClass { CentreSocial, CentreSocialEtEvs, EvsSeul, ZoneBlanche };
inline constexpr std::array kCoverageClasses{CoverageClass::CentreSocialEtEvs, CoverageClass::CentreSocial,
                                             CoverageClass::EvsSeul, CoverageClass::ZoneBlanche};
[[nodiscard]] std::string_view toText(CoverageClass coverageClass);
/// Its place in kCoverageClasses.
[[nodiscard]] std::size_t rankOf(CoverageClass coverageClass);

/// Partition of the communes: each is in exactly one class.
struct Coverage {
    std::vector<CoverageClass> classes;
    IndexSet centreSocial; // by a centre social, with or without an EVS
    IndexSet evs;          // by an EVS, with or without a centre social

    [[nodiscard]] IndexSet any() const { return centreSocial | evs; }
    [[nodiscard]] IndexSet of(CoverageClass coverageClass) const;
};

[[nodiscard]] Coverage computeCoverage(const Situation& situation);

} // namespace maillage
