// Finding what a person means by a few letters, whatever their accents, hyphens and case.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

enum class HitKind { Commune, Structure, Qpv, Epci };

struct SearchHit {
    HitKind kind = HitKind::Commune;
    std::string name;
    /// INSEE code, commune of the seat, code of the QPV or SIREN; empty when unknown.
    std::string detail;
    /// Where it is, ascending; empty for a structure without a known seat and a QPV of unknown
    /// communes.
    std::vector<CommuneIndex> communes;
    /// Of a QPV.
    int generation = 0;

    bool operator==(const SearchHit&) const = default;
};

/// What bears a name in which each word typed begins a word ("st pour" finds Saint-Pourçain), or a code that
/// begins with the text. Whole names come first, then names that begin with the text, then the others; among
/// equals communes (the most inhabited first), structures, QPV of the latest generation first, EPCI. At most
/// `limit`; none for blank text.
[[nodiscard]] std::vector<SearchHit> search(const Project& project, std::string_view text, std::size_t limit);

} // namespace maillage
