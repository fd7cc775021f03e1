#include "core/io/lists/travel_time_importer.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace maillage {

namespace {

/// What the rows say of each pair, destination first; without minutes where there is no way.
using Pairs = std::map<std::pair<CommuneIndex, CommuneIndex>, std::optional<double>>;

class MatrixReader {
public:
    MatrixReader(const TravelTimeTable& table, const CommuneResolver& resolver, bool isHoursAndMinutes,
                 TravelTimeImport& import)
        : m_table(table),
          m_resolver(resolver),
          m_territory(resolver.territory()),
          m_isHoursAndMinutes(isHoursAndMinutes),
          m_import(import) {}

    void read(const TimeCell& cell) {
        const auto origin = commune(cell, cell.origin, cell.originColumn);
        const auto destination = commune(cell, cell.destination, cell.destinationColumn);
        const auto minutes = minutesOf(cell);
        if (!origin || !destination) {
            ++m_import.elsewhere;
            return;
        }
        const auto [place, isNew] = m_pairs.try_emplace({*destination, *origin}, minutes);
        if (!isNew && place->second != minutes) {
            fail(cell, "paire");
        }
        m_import.repeated += isNew ? 0U : 1U;
        m_import.unreachable += isNew && !minutes && origin != destination ? 1U : 0U;
    }

    [[nodiscard]] const Pairs& pairs() const { return m_pairs; }

    /// No département is that wide, nor its communes that near: half of the times would be above ten hours or
    /// under a minute. Throws Error{TravelTimesUnit}.
    void checkUnit(const std::string& column) const {
        std::vector<double> values;
        for (const auto& [pair, minutes] : m_pairs) {
            if (minutes && pair.first != pair.second) {
                values.push_back(*minutes);
            }
        }
        constexpr std::size_t kFew = 3;
        if (values.size() < kFew) {
            return;
        }
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        constexpr double kTenHours = 600;
        if (*middle > kTenHours || *middle < 1) {
            // A spreadsheet keeps 12 minutes as 0.0083 days.
            constexpr double kTwoMinutesInHours = 0.034;
            throw Error(ErrorCode::TravelTimesUnit, {m_table.path(), column, formatShortest(*middle),
                                                     *middle > kTenHours            ? "secondes"
                                                     : *middle < kTwoMinutesInHours ? "jours"
                                                                                    : "heures"});
        }
    }

private:
    /// Nothing for a commune of another département. Throws as the header says.
    std::optional<CommuneIndex> commune(const TimeCell& cell, const std::string& text,
                                        const std::string& column) {
        if (text.empty()) {
            throw Error(ErrorCode::CodeMissing, {m_table.path(), cell.line, column});
        }
        if (const auto known = m_named.find(text); known != m_named.end()) {
            return known->second;
        }
        const auto code = cleanedCode(text);
        const auto named = code ? std::nullopt : m_resolver.resolveWord(text, column).commune;
        if (named) {
            m_named.emplace(text, *named);
            return named;
        }
        if (const auto found = code ? m_territory.find(*code) : std::nullopt) {
            m_import.repairs.see(text, *code);
            return found;
        }
        const bool isElsewhere = code && departementOf(*code) < "97" && m_territory.departement() != "FR" &&
                                 departementOf(*code) != m_territory.departement();
        if (!isElsewhere) {
            throw Error(ErrorCode::ReferenceUnknown, {m_table.path(), cell.line, column, text});
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<double> minutesOf(const TimeCell& cell) const {
        if (isUnreachable(cell.value)) {
            return std::nullopt;
        }
        const auto value = typedMinutes(cell.value, m_isHoursAndMinutes);
        if (!value || *value < 0) {
            fail(cell, value ? "positif" : "minutes");
        }
        constexpr double kSixty = 60;
        const bool isClock = cell.value.find(':') != std::string::npos;
        return m_import.unit == TimeUnit::Seconds             ? *value / kSixty
               : m_import.unit == TimeUnit::Hours && !isClock ? *value * kSixty
                                                              : *value;
    }
    [[noreturn]] void fail(const TimeCell& cell, const char* expected) const {
        throw Error(ErrorCode::ValueInvalid,
                    {m_table.path(), cell.line, cell.valueColumn, cell.value, expected});
    }

    const TravelTimeTable& m_table;
    const CommuneResolver& m_resolver;
    const Territory& m_territory;
    bool m_isHoursAndMinutes;
    std::unordered_map<std::string, CommuneIndex> m_named; // texts that are no codes
    TravelTimeImport& m_import;
    Pairs m_pairs;
};

std::vector<TravelTime> missingOf(const TravelTimes& times, std::size_t communes) {
    std::vector<TravelTime> missing;
    for (const CommuneIndex destination : times.destinations()) {
        for (CommuneIndex origin = 0; origin < communes; ++origin) {
            if (!times.minutes(origin, destination)) {
                missing.push_back({origin, destination, 0});
            }
        }
    }
    return missing;
}

} // namespace

TravelTimeImport importTravelTimes(const DataSource& source, const Territory& territory) {
    const CommuneChoices choices;
    const CommuneResolver resolver(territory, {}, choices);
    const TravelTimeTable table(readWorksheet(source),
                                [&](const std::string& title) { return resolver.isCommune(title); });
    TravelTimeImport import{TravelTimes(source.name(), {})};
    import.unit = table.unit();
    import.isWide = table.isWide();
    const std::vector<TimeCell> cells = table.cells();
    MatrixReader reader(table, resolver, areHoursAndMinutes(cells), import);
    for (const TimeCell& cell : cells) {
        reader.read(cell);
    }
    std::vector<TravelTime> times;
    times.reserve(reader.pairs().size());
    for (const auto& [pair, minutes] : reader.pairs()) {
        if (minutes) {
            times.push_back({pair.second, pair.first, *minutes});
        }
    }
    if (times.empty() && import.elsewhere == 0) {
        throw Error(ErrorCode::ListTellsNothing, {table.path()});
    }
    if (times.empty()) {
        const std::string code = cleanedCode(cells.front().origin).value_or(cells.front().origin);
        throw Error(ErrorCode::LayerOtherDepartement,
                    {table.path(), "origine", departementOf(code), territory.departement()});
    }
    reader.checkUnit(cells.front().valueColumn);
    import.times = TravelTimes(source.name(), std::move(times));
    import.missing = missingOf(import.times, territory.size());
    return import;
}

} // namespace maillage
