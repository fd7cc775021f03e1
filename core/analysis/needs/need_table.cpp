#include "core/analysis/needs/need_table.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace maillage {

namespace {

/// Secret outweighs what is not available, that what no file has.
NeedState worseState(NeedState a, NeedState b) {
    for (const NeedState state : {NeedState::Secret, NeedState::Unavailable, NeedState::Absent}) {
        if (a == state || b == state) {
            return state;
        }
    }
    return NeedState::Known;
}

/// Adds up numbers of which one that is not known makes the whole unknown.
class NeedSum {
public:
    void add(const NeedValue& value, double factor) {
        m_state = worseState(m_state, value.state);
        if (!value.isKnown()) {
            return;
        }
        m_value += factor * value.value;
        const NeedBounds bounds = value.bounds.value_or(
            NeedBounds{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()});
        m_bounds.min += factor * (factor < 0 ? bounds.max : bounds.min);
        m_bounds.max += factor * (factor < 0 ? bounds.min : bounds.max);
    }
    [[nodiscard]] NeedValue value() const {
        return m_state == NeedState::Known ? NeedValue{m_state, m_value, m_bounds} : NeedValue{m_state};
    }

private:
    NeedState m_state = NeedState::Known;
    double m_value = 0;
    NeedBounds m_bounds{};
};

NeedValue ratioOf(const NeedValue& over, const NeedValue& under, double scale) {
    const NeedState state = worseState(over.state, under.state);
    if (state != NeedState::Known) {
        return {state};
    }
    // A number of people or households below zero is a slip of the formula: no ratio either.
    if (under.value <= 0) {
        return {NeedState::Unavailable};
    }
    NeedValue ratio{NeedState::Known, scale * over.value / under.value};
    const NeedBounds& top = *over.bounds;
    const NeedBounds& bottom = *under.bounds;
    const double most =
        bottom.min > 0 ? scale * top.max / bottom.min : std::numeric_limits<double>::infinity();
    ratio.bounds = NeedBounds{scale * std::max(0.0, top.min) / bottom.max, top.max > 0 ? most : 0};
    return ratio;
}

struct LevelPlace {
    std::string code;
    std::vector<CommuneIndex> communes;
};

/// Those of the project, and those of another generation that a file has.
std::set<std::string> quarterCodes(const Project& project) {
    std::set<std::string> codes;
    for (const Qpv& qpv : *project.qpvs) {
        codes.insert(qpv.code);
    }
    for (const auto& set : project.needs->sets) {
        codes.insert(set->qpvs.begin(), set->qpvs.end());
    }
    codes.erase("");
    return codes;
}

std::vector<LevelPlace> placesOfLevel(const Project& project, NeedLevel level) {
    const Territory& territory = *project.territory;
    std::vector<LevelPlace> places;
    switch (level) {
    case NeedLevel::Commune:
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            places.push_back({territory.commune(i).code, {i}});
        }
        break;
    case NeedLevel::Epci:
        for (const Epci& epci : territory.epcis()) {
            places.push_back({epci.code, territory.communesOfEpci(epci.code)});
        }
        break;
    case NeedLevel::Departement: {
        LevelPlace whole{territory.departement(), {}};
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            whole.communes.push_back(i);
        }
        places.push_back(std::move(whole));
        break;
    }
    case NeedLevel::Qpv:
        for (const std::string& code : quarterCodes(project)) {
            places.push_back({code, {}}); // a quartier is no union of communes: its own value alone
        }
        break;
    }
    return places;
}

bool addsUp(NeedKind kind) {
    return kind == NeedKind::Count || kind == NeedKind::Amount;
}

/// One stem at a level: its measure there, and that of communes which may be summed to it.
struct NeedSource {
    NeedMeasureRef own;
    NeedMeasureRef communes;
    double factor = 1;

    [[nodiscard]] NeedMeasureRef main() const { return own ? own : communes; }
};

struct PlaceValue {
    NeedValue value;
    NeedOrigin origin = NeedOrigin::Own;
};

PlaceValue valueAt(const NeedSource& source, const LevelPlace& place, const Territory& territory) {
    if (source.own) {
        const NeedValue own = source.own.set->value(*source.own.measure, place.code);
        if (own.state != NeedState::Absent || !source.communes) {
            return {own};
        }
    }
    if (!source.communes || place.communes.empty()) {
        return {};
    }
    NeedSum sum;
    for (const CommuneIndex commune : place.communes) {
        sum.add(source.communes.set->value(*source.communes.measure, territory.commune(commune).code), 1);
    }
    return {sum.value(), NeedOrigin::Sums};
}

enum class YearChoice { Exact, Nearest };

NeedSource sourceOf(const NeedFacts& facts, std::string_view stem, NeedLevel level, std::optional<int> year,
                    YearChoice choice) {
    const auto at = [&](NeedLevel where) {
        return year && choice == YearChoice::Nearest ? facts.nearest(stem, where, *year)
                                                     : facts.find(stem, where, year);
    };
    NeedSource source{at(level), {}};
    const bool isAbove = level == NeedLevel::Epci || level == NeedLevel::Departement;
    if (const NeedMeasureRef below = isAbove ? at(NeedLevel::Commune) : NeedMeasureRef{};
        below && addsUp(below.measure->kind)) {
        source.communes = below;
    }
    // What the level has of its own and the communes have later: the later year, as where nothing is asked.
    if (source.own && source.communes && source.own.measure->year != source.communes.measure->year) {
        const bool communesFit = !year && source.communes.measure->year > source.own.measure->year;
        (communesFit ? source.own : source.communes) = {};
    }
    return source;
}

class TableMaker {
public:
    TableMaker(const Project& project, NeedLevel level)
        : m_project(project), m_places(placesOfLevel(project, level)) {
        m_table.level = level;
    }

    /// The sources of these stems; false where one is missing, which is noted.
    std::vector<NeedSource> sources(const std::vector<NeedTerm>& terms, std::optional<int> year,
                                    YearChoice choice) {
        std::vector<NeedSource> found;
        for (const NeedTerm& term : terms) {
            NeedSource source = sourceOf(*m_project.needs, term.stem, m_table.level, year, choice);
            source.factor = term.factor;
            if (!source.main()) {
                m_table.missing.push_back(term.stem);
            }
            for (const NeedMeasureRef& ref : {source.own, source.communes}) {
                if (ref && std::ranges::find(m_table.sets, ref.set) == m_table.sets.end()) {
                    m_table.sets.push_back(ref.set);
                }
            }
            // Terms of one sum are of one year: the first that is there says which.
            if (!year && source.main()) {
                year = source.main().measure->year;
                choice = YearChoice::Nearest;
            }
            found.push_back(source);
        }
        return found;
    }

    [[nodiscard]] PlaceValue sumAt(const std::vector<NeedSource>& sources, const LevelPlace& place) const {
        NeedSum sum;
        NeedOrigin origin = NeedOrigin::Own;
        for (const NeedSource& source : sources) {
            const PlaceValue one = valueAt(source, place, *m_project.territory);
            sum.add(one.value, source.factor);
            origin = one.origin == NeedOrigin::Sums ? NeedOrigin::Sums : origin;
        }
        return {sum.value(), origin};
    }

    [[nodiscard]] const std::vector<LevelPlace>& places() const { return m_places; }
    [[nodiscard]] NeedTable& table() { return m_table; }

private:
    const Project& m_project;
    std::vector<LevelPlace> m_places;
    NeedTable m_table;
};

int yearOfSources(const std::vector<NeedSource>& sources) {
    for (const NeedSource& source : sources) {
        if (source.main()) {
            return source.main().measure->year;
        }
    }
    return 0;
}

} // namespace

NeedCounts NeedTable::counts() const {
    NeedCounts counts;
    for (const NeedPlace& place : places) {
        counts.add(place.value.state);
    }
    return counts;
}

const NeedPlace* NeedTable::find(std::string_view code) const {
    const auto found = std::ranges::find(places, code, &NeedPlace::code);
    return found == places.end() ? nullptr : &*found;
}

NeedTable measureTable(const Project& project, std::string_view stem, NeedLevel level,
                       std::optional<int> year) {
    NeedIndicator own;
    own.numerator = {{std::string(stem)}};
    own.scale = 1;
    NeedTable table = indicatorTable(project, own, level, year);
    table.direction = NeedDirection::None;
    table.unit.clear();
    if (const NeedSource source = sourceOf(*project.needs, stem, level, year, YearChoice::Exact);
        source.main()) {
        const NeedMeasure& measure = *source.main().measure;
        table.direction = measure.direction;
        table.kind = measure.kind;
        table.unit = measure.unit;
    }
    return table;
}

NeedTable indicatorTable(const Project& project, const NeedIndicator& indicator, NeedLevel level,
                         std::optional<int> year) {
    TableMaker maker(project, level);
    NeedTable& table = maker.table();
    table.direction = indicator.direction;
    table.unit = indicator.unit;
    const std::vector<NeedSource> over = maker.sources(indicator.numerator, year, YearChoice::Exact);
    table.year = yearOfSources(over);
    const std::optional<int> base =
        year ? year : (table.year == 0 ? std::nullopt : std::optional(table.year));
    const std::vector<NeedSource> under = maker.sources(indicator.denominator, base, YearChoice::Nearest);
    table.denominatorYear = yearOfSources(under);
    if (indicator.isOwnValue() && !over.empty() && over.front().main()) {
        table.kind = over.front().main().measure->kind;
    }
    for (const LevelPlace& place : maker.places()) {
        const PlaceValue top = maker.sumAt(over, place);
        NeedPlace row{place.code, top.value, top.origin, top.value, {}};
        if (!indicator.isOwnValue()) {
            const PlaceValue bottom = maker.sumAt(under, place);
            row.denominator = bottom.value;
            row.value = ratioOf(top.value, bottom.value, indicator.scale);
            row.origin = bottom.origin == NeedOrigin::Sums ? NeedOrigin::Sums : top.origin;
        }
        table.places.push_back(std::move(row));
    }
    return std::move(table);
}

} // namespace maillage
