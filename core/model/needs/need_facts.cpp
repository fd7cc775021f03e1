#include "core/model/needs/need_facts.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <utility>
#include <set>

namespace maillage {

namespace {

constexpr std::string_view kComplementary = "C";

/// Two names of one thing: Insee's wide bases and its long files of later years call it otherwise.
struct NeedAlias {
    std::string_view wide;
    std::string_view melodi;
};
constexpr auto kNeedAliases = std::to_array<NeedAlias>({
    {"MED", "MED_SL"},
    {"TP60", "PR_MD60"},
    {"D1", "D1_SL"},
    {"D9", "D9_SL"},
    {"RD", "IR_D9_D1_SL"},
    {"FAM", "NBFAM"},
    {"FAMMONO", "NBFAM[TFN=1]"},
    {"HMONO", "NBFAM[TFN=11]"},
    {"FMONO", "NBFAM[TFN=12]"},
});

std::string_view aliasOf(std::string_view stem) {
    for (const NeedAlias& alias : kNeedAliases) {
        if (alias.wide == stem) {
            return alias.melodi;
        }
        if (alias.melodi == stem) {
            return alias.wide;
        }
    }
    return {};
}

/// How a name was asked for: a stem, of one survey where it says so.
struct AskedMeasure {
    std::string_view stem;
    std::string_view survey;
};

AskedMeasure askedMeasure(std::string_view name) {
    constexpr std::size_t kPrefix = 2;
    if (name.size() > kPrefix && name[1] == '_' && (name[0] == 'C' || name[0] == 'P')) {
        return {name.substr(kPrefix), name.substr(0, 1)};
    }
    return {name, {}};
}

/// How well a measure answers a name; nullopt: not at all, the lowest is best.
std::optional<int> answerRank(const NeedMeasure& measure, std::string_view name) {
    const int survey = measure.survey == kComplementary ? 1 : 0;
    if (measure.stem == name) {
        return survey;
    }
    const AskedMeasure asked = askedMeasure(name);
    if (!asked.survey.empty() && measure.stem == asked.stem &&
        (measure.survey == asked.survey || measure.survey.empty())) {
        return survey;
    }
    if (measure.column == name) {
        return survey;
    }
    constexpr int kByAlias = 2;
    constexpr int kByCase = 4;
    if (aliasOf(asked.stem) == measure.stem && !measure.stem.empty()) {
        return kByAlias + survey;
    }
    const std::string lower = asciiLower(name);
    if (asciiLower(measure.stem) == lower || asciiLower(measure.column) == lower) {
        return kByCase + survey;
    }
    return std::nullopt;
}

/// Calls `take(ref, rank)` for every measure that answers, the later sets first.
template <typename Take>
void eachAnswer(const NeedFacts& facts, std::string_view name, NeedLevel level, Take take) {
    for (std::size_t left = facts.sets.size(); left > 0; --left) {
        const NeedDataSet* set = facts.sets[left - 1].get();
        for (const NeedMeasure& measure : set->measures) {
            if (measure.level != level) {
                continue;
            }
            if (const auto rank = answerRank(measure, name)) {
                take(NeedMeasureRef{set, &measure}, *rank);
            }
        }
    }
}

/// The best answer by `distance(year)`, then by its rank, then the first met.
template <typename Distance>
NeedMeasureRef bestAnswer(const NeedFacts& facts, std::string_view name, NeedLevel level, Distance distance) {
    NeedMeasureRef best;
    std::pair<long, int> bestRank{std::numeric_limits<long>::max(), 0};
    eachAnswer(facts, name, level, [&](NeedMeasureRef ref, int rank) {
        const std::pair<long, int> its{distance(ref.measure->year), rank};
        if (its < bestRank) {
            best = ref;
            bestRank = its;
        }
    });
    return best;
}

} // namespace

NeedValue NeedMeasure::value(std::size_t rank) const {
    const NeedCell cell = cells[rank];
    NeedValue value{cell.state, cell.state == NeedState::Known ? cell.value : 0, std::nullopt};
    if (value.isKnown()) {
        const double half = rounding / 2;
        // A count is never negative: to the nearest 5, 0 says "0, 1 or 2".
        const double least =
            rounding > 0 && cell.value >= 0 ? std::max(0.0, cell.value - half) : cell.value - half;
        value.bounds = NeedBounds{least, cell.value + half};
    }
    return value;
}

NeedCounts NeedMeasure::counts() const {
    NeedCounts counts;
    for (const NeedCell& cell : cells) {
        counts.add(cell.state);
    }
    return counts;
}

const std::vector<std::string>& NeedDataSet::places(NeedLevel level) const {
    switch (level) {
    case NeedLevel::Commune:
        return communes;
    case NeedLevel::Epci:
        return epcis;
    case NeedLevel::Departement:
        return departements;
    case NeedLevel::Qpv:
        return qpvs;
    }
    std::abort();
}

std::vector<std::string>& NeedDataSet::places(NeedLevel level) {
    return const_cast<std::vector<std::string>&>(std::as_const(*this).places(level));
}

NeedValue NeedDataSet::value(const NeedMeasure& measure, std::string_view place) const {
    const std::vector<std::string>& codes = places(measure.level);
    const auto found = std::ranges::lower_bound(codes, place);
    if (found == codes.end() || *found != place) {
        return {};
    }
    return measure.value(static_cast<std::size_t>(found - codes.begin()));
}

NeedMeasureRef NeedFacts::find(std::string_view name, NeedLevel level, std::optional<int> year) const {
    if (year) {
        const NeedMeasureRef found = nearest(name, level, *year);
        return found && found.measure->year == *year ? found : NeedMeasureRef{};
    }
    // "C22_FAMMONO" is of its year, whatever other years there are: its column answers alone.
    return bestAnswer(*this, name, level, [](int its) { return -long{its}; });
}

NeedMeasureRef NeedFacts::nearest(std::string_view name, NeedLevel level, int year) const {
    return bestAnswer(*this, name, level, [year](int its) {
        const long apart = its > year ? long{its} - year : long{year} - its;
        return 2 * apart + (its > year ? 1 : 0);
    });
}

std::vector<int> NeedFacts::years(std::string_view name, NeedLevel level) const {
    std::set<int> years;
    eachAnswer(*this, name, level, [&](NeedMeasureRef ref, int) { years.insert(ref.measure->year); });
    return {years.begin(), years.end()};
}

const NeedIndicator* NeedFacts::indicator(std::string_view id) const {
    if (const auto own = std::ranges::find(indicators, id, &NeedIndicator::id); own != indicators.end()) {
        return &*own;
    }
    const std::span<const NeedIndicator> all = builtInIndicators();
    const auto found = std::ranges::find(all, id, &NeedIndicator::id);
    return found == all.end() ? nullptr : &*found;
}

const NeedDataSet* NeedFacts::set(std::string_view id) const {
    const auto found = std::ranges::find_if(sets, [&](const auto& set) { return set->id == id; });
    return found == sets.end() ? nullptr : found->get();
}

NeedFacts NeedFacts::withSet(NeedDataSet set) const {
    NeedFacts facts = withoutSet(set.id);
    facts.sets.push_back(std::make_shared<const NeedDataSet>(std::move(set)));
    return facts;
}

NeedFacts NeedFacts::withoutSet(std::string_view id) const {
    NeedFacts facts = *this;
    std::erase_if(facts.sets, [&](const auto& set) { return set->id == id; });
    return facts;
}

bool NeedFacts::operator==(const NeedFacts& other) const {
    return indicators == other.indicators &&
           std::ranges::equal(sets, other.sets,
                              [](const auto& a, const auto& b) { return a == b || *a == *b; });
}

} // namespace maillage
