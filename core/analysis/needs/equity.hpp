// Who has a structure, by how great the need is: the measures of equity of a situation.
#pragma once

#include "core/analysis/needs/need_series.hpp"
#include "core/base/bitset.hpp"

namespace maillage {

inline constexpr std::size_t kNeedQuintiles = 5;
/// Kilometres beyond which people are counted.
inline constexpr std::array kFarKilometres{10.0, 15.0, 20.0};

struct EquityFacts {
    NeedSeries need;
    /// By commune: inhabitants, where known.
    std::vector<std::optional<std::int64_t>> population;
    IndexSet covered;
    /// By commune: to the nearest structure; empty where no structure has a place.
    std::vector<double> kilometres;
};

/// People and those of them in covered communes.
struct NeedQuintile {
    std::vector<CommuneIndex> communes; // ascending
    std::int64_t people = 0;
    std::int64_t covered = 0;
    /// Of the values in it; 0 without any.
    double least = 0;
    double greatest = 0;

    /// 0…1; nullopt for a quintile without people.
    [[nodiscard]] std::optional<double> share() const {
        return people == 0 ? std::nullopt
                           : std::optional(static_cast<double>(covered) / static_cast<double>(people));
    }
};

struct ConcentrationPoint {
    double people = 0;  // share of all people, the greatest need first, 0…1
    double covered = 0; // share of all covered people, 0…1
    bool operator==(const ConcentrationPoint&) const = default;
};

struct Equity {
    /// Of need: the first the least, the last the greatest. A commune is in the one that holds the middle of
    /// its people, when all are put in the order of need: so they are not quite a fifth each.
    std::array<NeedQuintile, kNeedQuintiles> quintiles;
    /// Share covered of the last less that of the first: positive where need is served better.
    std::optional<double> gap;
    /// C = 2 · cov(covered, rank of need) / mean(covered), by people, the greatest need at rank 0 (Kakwani,
    /// Wagstaff & van Doorslaer 1997): below 0 where cover goes to need; nullopt where nobody is covered.
    std::optional<double> concentration;
    /// Erreygers' index for what people have or have not (2009): 4 · mean · C, which does not change its size
    /// with how many are covered.
    std::optional<double> erreygers;
    /// From (0, 0) to (1, 1); empty where nobody is covered.
    std::vector<ConcentrationPoint> curve;
    /// People of known need in all, and covered.
    std::int64_t people = 0;
    std::int64_t covered = 0;
    /// Left out: of unknown need, with their people; and of known need but unknown population.
    std::vector<CommuneIndex> needUnknown;
    std::int64_t needUnknownPeople = 0;
    std::vector<CommuneIndex> peopleUnknown;
    /// Of all communes of known population: people farther than each of kFarKilometres; nullopt without
    /// places.
    std::optional<std::array<std::int64_t, kFarKilometres.size()>> far;
    /// Kilometres to the nearest structure, mean over people: of all, and of the tenth in the greatest need
    /// (communes the middle of whose people is in it, or those of the greatest value).
    std::optional<double> meanKilometres;
    std::optional<double> worstDecileKilometres;
    std::vector<CommuneIndex> worstDecile;
    /// `far` and both means are at most so: of a situation some of whose structures may be missing.
    bool distancesAreBounds = false;
};

[[nodiscard]] Equity equityOf(const EquityFacts& facts);

} // namespace maillage
