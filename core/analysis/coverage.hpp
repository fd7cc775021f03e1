// The class of each commune: is it in the declared territory of a centre social, of an EVS, both or neither
// at the date? And what is that worth: attested, supposed, or is nothing known?
#pragma once

#include "core/model/scenario/situation.hpp"

#include <array>
#include <span>

namespace maillage {

/// `NonAttestee`: hypotheses are left out and no attested row names the commune, so that it is neither
/// covered nor a zone blanche.
enum class CoverageClass { CentreSocial, CentreSocialEtEvs, EvsSeul, ZoneBlanche, NonAttestee };
inline constexpr std::array kCoverageClasses{CoverageClass::CentreSocialEtEvs, CoverageClass::CentreSocial,
                                             CoverageClass::EvsSeul, CoverageClass::ZoneBlanche,
                                             CoverageClass::NonAttestee};
[[nodiscard]] std::string_view toText(CoverageClass coverageClass);
/// Its place in kCoverageClasses.
[[nodiscard]] std::size_t rankOf(CoverageClass coverageClass);
/// Those that communes can be in: `NonAttestee` only without hypotheses.
[[nodiscard]] std::span<const CoverageClass> classesWith(bool withHypotheses);
[[nodiscard]] constexpr bool isCovered(CoverageClass c) {
    return c != CoverageClass::ZoneBlanche && c != CoverageClass::NonAttestee;
}

/// The class of a commune, and what of it no attested row gives.
struct KnownClass {
    CoverageClass coverageClass = CoverageClass::ZoneBlanche;
    bool supposedCentreSocial = false;
    bool supposedEvs = false;
    bool supposedBlank = false;

    [[nodiscard]] bool isSupposed() const { return supposedCentreSocial || supposedEvs || supposedBlank; }
    /// Covered, and by no attested row.
    [[nodiscard]] bool isCoverSupposed() const {
        const bool hasBoth = coverageClass == CoverageClass::CentreSocialEtEvs;
        const bool byCentre = hasBoth || coverageClass == CoverageClass::CentreSocial;
        const bool byEvs = hasBoth || coverageClass == CoverageClass::EvsSeul;
        return (byCentre || byEvs) && (!byCentre || supposedCentreSocial) && (!byEvs || supposedEvs);
    }
    bool operator==(const KnownClass&) const = default;
};

/// Partition of the communes: each is in exactly one class.
struct Coverage {
    std::vector<CoverageClass> classes;
    IndexSet centreSocial; // by a centre social, with or without an EVS
    IndexSet evs;          // by an EVS, with or without a centre social
    /// Of those, the ones whose cover no attested row gives; none without hypotheses.
    IndexSet supposedCentreSocial;
    IndexSet supposedEvs;
    /// Of the communes without a centre social, without any structure, those of which that is not known but
    /// follows from rows that are supposed (knownCoverage).
    IndexSet supposedSansCentreSocial;
    IndexSet supposedBlank;

    [[nodiscard]] IndexSet any() const { return centreSocial | evs; }
    [[nodiscard]] IndexSet of(CoverageClass coverageClass) const;
    [[nodiscard]] IndexSet uncovered() const { return IndexSet::full(classes.size()) - any(); }
    [[nodiscard]] KnownClass known(CommuneIndex commune) const;
    /// Covered, and by no attested row.
    [[nodiscard]] IndexSet supposedAny() const;
    /// Communes whose class does not follow from attested rows alone.
    [[nodiscard]] IndexSet supposed() const { return supposedCentreSocial | supposedEvs | supposedBlank; }
};

/// From the rows alone. Without hypotheses every commune that is not covered is `NonAttestee`: what more is
/// known of it is added by knownCoverage (published/known_coverage).
[[nodiscard]] Coverage computeCoverage(const Situation& situation);

} // namespace maillage
