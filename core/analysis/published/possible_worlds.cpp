#include "core/analysis/published/possible_worlds.hpp"

#include "core/analysis/published/population_pool.hpp"

namespace maillage {

namespace {

/// What the facts leave open for a commune.
enum class Kind { CentreSocial, CentreSocialOrEvs, EvsSeul, EvsOrNothing, Free, Nothing };
constexpr std::size_t kKinds = 6;

constexpr std::size_t at(Kind kind) {
    return static_cast<std::size_t>(kind);
}

Kind kindOf(const CoverageFacts& facts, CommuneIndex commune) {
    if (facts.centreSocial.contains(commune)) {
        return Kind::CentreSocial;
    }
    if (facts.notAvs.contains(commune)) {
        return Kind::Nothing;
    }
    const bool isNotCentreSocial = facts.notCentreSocial.contains(commune);
    if (facts.avs.contains(commune)) {
        return isNotCentreSocial ? Kind::EvsSeul : Kind::CentreSocialOrEvs;
    }
    return isNotCentreSocial ? Kind::EvsOrNothing : Kind::Free;
}

using Counts = std::array<std::int64_t, kKinds>;

Region regionOf(const Counts& n) {
    const std::int64_t covered =
        n[at(Kind::CentreSocial)] + n[at(Kind::CentreSocialOrEvs)] + n[at(Kind::EvsSeul)];
    const std::int64_t coverable = covered + n[at(Kind::EvsOrNothing)] + n[at(Kind::Free)];
    return {{n[at(Kind::CentreSocial)],
             n[at(Kind::CentreSocial)] + n[at(Kind::CentreSocialOrEvs)] + n[at(Kind::Free)]},
            {n[at(Kind::EvsSeul)], coverable - n[at(Kind::CentreSocial)]},
            {covered, coverable}};
}

std::optional<Region> allowed(const Counts& counts, const Region& wanted) {
    const Region own = regionOf(counts);
    return narrowed(
        {own.centreSocial & wanted.centreSocial, own.evsOnly & wanted.evsOnly, own.avs & wanted.avs});
}

/// A commune that is taken out of its kind because its answer is known.
struct Answered {
    Kind from = Kind::Free;
    std::int64_t population = 0;
    bool isCovered = false;
};

/// The kinds between which an answer moves a commune, for one meaning of "covered".
struct Meaning {
    /// Surely covered, whichever kind.
    std::vector<Kind> covered;
    /// From which further communes can be chosen, and what "yes" and "no" make of one of them.
    struct Choice {
        Kind kind;
        Kind ifCovered;
        Kind ifNot;
    };
    Choice tied;
    Choice free;
};

const Meaning& meaningOf(Quantity quantity) {
    static const Meaning kCentreSocial{{Kind::CentreSocial},
                                       {Kind::CentreSocialOrEvs, Kind::CentreSocial, Kind::EvsSeul},
                                       {Kind::Free, Kind::CentreSocial, Kind::EvsOrNothing}};
    static const Meaning kAvs{{Kind::CentreSocial, Kind::CentreSocialOrEvs, Kind::EvsSeul},
                              {Kind::EvsOrNothing, Kind::EvsSeul, Kind::Nothing},
                              {Kind::Free, Kind::CentreSocialOrEvs, Kind::Nothing}};
    return quantity == Quantity::CentreSocial ? kCentreSocial : kAvs;
}

class Worlds {
public:
    Worlds(const Territory& territory, const CoverageFacts& facts, const Region& wanted)
        : m_territory(territory), m_wanted(wanted) {
        std::array<std::vector<std::int64_t>, kKinds> populations;
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            const Kind kind = kindOf(facts, i);
            m_kinds.push_back(kind);
            ++m_counts.at(at(kind));
            populations.at(at(kind)).push_back(populationOf(i));
        }
        for (std::vector<std::int64_t>& each : populations) {
            m_pools.emplace_back(std::move(each));
        }
    }

    [[nodiscard]] std::optional<Region> region() const { return allowed(m_counts, m_wanted); }

    [[nodiscard]] CoveredInWorlds covered(Quantity quantity) const {
        const std::size_t size = m_territory.size();
        CoveredInWorlds result{rangeOf(*region(), quantity),
                               *populationRange(quantity, m_counts, {}),
                               IndexSet(size),
                               IndexSet(size),
                               IndexSet(size),
                               std::nullopt};
        const Meaning& meaning = meaningOf(quantity);
        const std::array<Meaning::Choice, 2> choices{meaning.tied, meaning.free};
        for (CommuneIndex i = 0; i < size; ++i) {
            const Kind kind = m_kinds[i];
            const auto choice = std::ranges::find(choices, kind, &Meaning::Choice::kind);
            bool canBe = std::ranges::find(meaning.covered, kind) != meaning.covered.end();
            bool canNotBe = !canBe;
            if (choice != choices.end()) {
                canBe = allowed(moved(kind, choice->ifCovered), m_wanted).has_value();
                canNotBe = allowed(moved(kind, choice->ifNot), m_wanted).has_value();
            }
            (canBe && canNotBe ? result.open : canBe ? result.surely : result.surelyNot).insert(i);
            if (canBe && canNotBe) {
                ask(result, quantity, i, *choice);
            }
        }
        return result;
    }

private:
    [[nodiscard]] std::int64_t populationOf(CommuneIndex commune) const {
        return m_territory.commune(commune).population.value_or(0);
    }

    [[nodiscard]] Counts moved(Kind from, Kind to) const {
        Counts counts = m_counts;
        --counts.at(at(from));
        ++counts.at(at(to));
        return counts;
    }

    void ask(CoveredInWorlds& result, Quantity quantity, CommuneIndex commune,
             const Meaning::Choice& choice) const {
        const Answered yes{choice.kind, populationOf(commune), true};
        const Answered no{choice.kind, populationOf(commune), false};
        const IntegerRange ifCovered = *populationRange(quantity, moved(choice.kind, choice.ifCovered), yes);
        const IntegerRange ifNot = *populationRange(quantity, moved(choice.kind, choice.ifNot), no);
        const auto width = [](const IntegerRange& range) { return range.high - range.low; };
        const std::int64_t narrowing = width(result.population) - std::max(width(ifCovered), width(ifNot));
        if (narrowing > (result.question ? result.question->narrowing : 0)) {
            result.question = {commune, ifCovered, ifNot, narrowing};
        }
    }

    /// `counts` are those after the answer; nullopt without a world.
    [[nodiscard]] std::optional<IntegerRange> populationRange(Quantity quantity, const Counts& counts,
                                                              const std::optional<Answered>& answered) const {
        const std::optional<Region> region = allowed(counts, m_wanted);
        if (!region) {
            return std::nullopt;
        }
        return IntegerRange{extreme(quantity, counts, *region, answered, false),
                            extreme(quantity, counts, *region, answered, true)};
    }

    [[nodiscard]] std::int64_t extreme(Quantity quantity, const Counts& counts, const Region& region,
                                       const std::optional<Answered>& answered, bool greatest) const {
        const Meaning& meaning = meaningOf(quantity);
        std::int64_t fixed = answered && answered->isCovered ? answered->population : 0;
        std::int64_t chosen = greatest ? rangeOf(region, quantity).high : rangeOf(region, quantity).low;
        const IntegerRange fromTied = tiedRange(quantity, counts, region, chosen);
        for (const Kind kind : meaning.covered) {
            fixed += m_pools[at(kind)].total();
            chosen -= counts.at(at(kind));
        }
        const auto sumOf = [&](Kind kind, std::int64_t count) {
            const bool isFrom = answered && answered->from == kind;
            const auto without = isFrom ? std::optional(answered->population) : std::nullopt;
            return greatest ? m_pools[at(kind)].greatest(count, without)
                            : m_pools[at(kind)].least(count, without);
        };
        std::optional<std::int64_t> best;
        for (std::int64_t tied = fromTied.low; tied <= fromTied.high; ++tied) {
            const std::int64_t sum = sumOf(meaning.tied.kind, tied) + sumOf(meaning.free.kind, chosen - tied);
            best = !best ? sum : greatest ? std::max(*best, sum) : std::min(*best, sum);
        }
        return fixed + best.value_or(0);
    }

    /// How many of the chosen communes can come from the tied kind, when there are `total` covered ones.
    [[nodiscard]] static IntegerRange tiedRange(Quantity quantity, const Counts& n, const Region& region,
                                                std::int64_t total) {
        const std::int64_t free = n[at(Kind::Free)];
        const std::int64_t either = n[at(Kind::CentreSocialOrEvs)];
        if (quantity == Quantity::CentreSocial) {
            // Those of the tied kind that no centre social covers are EVS-only, and these are bounded.
            const std::int64_t chosen = total - n[at(Kind::CentreSocial)];
            const std::int64_t mostEvsSeul = std::min(region.evsOnly.high, region.avs.high - total);
            return IntegerRange{either + n[at(Kind::EvsSeul)] - mostEvsSeul, either} &
                   IntegerRange{std::max<std::int64_t>(0, chosen - free), chosen};
        }
        // Those of the tied kind are EVS-only: the free ones must leave enough for the centres sociaux.
        const std::int64_t chosen = total - n[at(Kind::CentreSocial)] - either - n[at(Kind::EvsSeul)];
        const std::int64_t fewestCentreSocial =
            std::max(region.centreSocial.low, total - region.evsOnly.high);
        const std::int64_t fewestFree =
            std::max<std::int64_t>(0, fewestCentreSocial - n[at(Kind::CentreSocial)] - either);
        return IntegerRange{chosen - free, chosen - fewestFree} & IntegerRange{0, n[at(Kind::EvsOrNothing)]};
    }

    const Territory& m_territory;
    Region m_wanted;
    std::vector<Kind> m_kinds;
    Counts m_counts{};
    std::vector<PopulationPool> m_pools;
};

} // namespace

Region regionOf(const CoverageFacts& facts) {
    Counts counts{};
    for (CommuneIndex i = 0; i < facts.avs.size(); ++i) {
        ++counts.at(at(kindOf(facts, i)));
    }
    return regionOf(counts);
}

std::optional<PossibleWorlds> possibleWorlds(const Territory& territory, const CoverageFacts& facts,
                                             const Region& counts) {
    const Worlds worlds(territory, facts, counts);
    const std::optional<Region> region = worlds.region();
    if (!region) {
        return std::nullopt;
    }
    PossibleWorlds result{worlds.covered(Quantity::CentreSocial),
                          worlds.covered(Quantity::Avs),
                          region->evsOnly,
                          complement(static_cast<std::int64_t>(territory.size()), region->avs),
                          {}};
    std::int64_t population = 0;
    for (const Commune& commune : territory.communes()) {
        population += commune.population.value_or(0);
    }
    result.zonesBlanchesPopulation = complement(population, result.avs.population);
    return result;
}

} // namespace maillage
