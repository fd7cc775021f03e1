// The facts about needs that a project holds: data sets as their producers publish them, and the indicators
// that a person added to those that come with the program.
#pragma once

#include "core/model/needs/need_indicator.hpp"
#include "core/model/needs/need_value.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What the places of a measure are.
enum class NeedLevel : std::uint8_t { Commune, Epci, Departement, Qpv };

enum class NeedKind : std::uint8_t {
    Count,  // adds up over places: persons, households, equipments
    Amount, // adds up too: euros, km²
    Median, // and other quantiles: of its own level alone, never averaged
    Rate,   // a share or a quotient that the producer worked out: of its own level alone
};

/// One column of a file, of one year, at one level.
struct NeedMeasure {
    /// The producer's name without its year: "TP60", "POP", "indfoy_rsa".
    std::string stem;
    /// "C" of Insee's complementary census ("C22_MEN"): another estimate than the principal's, which is "P"
    /// or nothing.
    std::string survey{};
    std::string column{}; // as the file has it: "TP6021"
    std::string label{};  // as the file or its dictionary has it; empty where neither says
    int year = 0;         // 0: the file does not say
    int firstYear = 0;    // of an interval, "NAIS1621": 2016; otherwise 0
    NeedLevel level = NeedLevel::Commune;
    NeedKind kind = NeedKind::Count;
    std::string unit{}; // "%", "€", "ménages"…, in the words of files
    NeedDirection direction = NeedDirection::None;
    /// Counts are published to the nearest multiple of this; 0: as they are. 0 then means "less than half".
    double rounding = 0;
    /// By the rank of the place in `NeedDataSet::places(level)`.
    std::vector<NeedCell> cells{};

    /// With its bounds. Precondition: rank < cells.size().
    [[nodiscard]] NeedValue value(std::size_t rank) const;
    [[nodiscard]] NeedCounts counts() const;
    bool operator==(const NeedMeasure&) const = default;
};

/// What was read of one publication, whatever the number of files or years.
struct NeedDataSet {
    /// Which publication: the next reading of the same one takes its place. "insee-filosofi",
    /// "cnaf-s_ben_com".
    std::string id;
    std::string producer{};
    std::string title{};
    std::string date{};    // of publication, as the file says: "2022-01-24", "2021"; may be empty
    int geographyYear = 0; // communes as of 1 January; 0: unknown
    std::string licence{};
    std::string file{};     // its name, without folder
    std::uint32_t line = 0; // of the header
    /// The places of each level, by code, ascending: those of the project when it was read.
    std::vector<std::string> communes{};
    std::vector<std::string> epcis{};
    std::vector<std::string> departements{};
    std::vector<std::string> qpvs{};
    std::vector<NeedMeasure> measures{};

    [[nodiscard]] const std::vector<std::string>& places(NeedLevel level) const;
    [[nodiscard]] std::vector<std::string>& places(NeedLevel level);
    /// Absent for a place that the set does not have.
    [[nodiscard]] NeedValue value(const NeedMeasure& measure, std::string_view place) const;
    bool operator==(const NeedDataSet&) const = default;
};

/// A measure with the set that it is in.
struct NeedMeasureRef {
    const NeedDataSet* set = nullptr;
    const NeedMeasure* measure = nullptr;

    explicit operator bool() const { return measure != nullptr; }
};

/// The part of a project. Sets are shared with the values made from it.
struct NeedFacts {
    /// In the order of reading: of two that hold the same measure of the same year the later one counts.
    std::vector<std::shared_ptr<const NeedDataSet>> sets{};
    /// Those that a person added; the program's own are builtInIndicators().
    std::vector<NeedIndicator> indicators{};

    /// The measure of this stem at this level. `name` may be the stem ("POP"), the stem with its survey
    /// ("C_FAMMONO") or the column with its year ("C22_FAMMONO"); case does not count where no stem is
    /// written so. Of several, the latest year, or with `year` that year alone; of one year, principal
    /// before complementary, later set before earlier. Empty where there is none.
    [[nodiscard]] NeedMeasureRef find(std::string_view name, NeedLevel level,
                                      std::optional<int> year = std::nullopt) const;
    /// The same, of the year nearest to `year` (the earlier of two as near).
    [[nodiscard]] NeedMeasureRef nearest(std::string_view name, NeedLevel level, int year) const;
    /// Every year in which the measure is there at this level, ascending.
    [[nodiscard]] std::vector<int> years(std::string_view name, NeedLevel level) const;
    /// A person's own before the program's; null where neither has it.
    [[nodiscard]] const NeedIndicator* indicator(std::string_view id) const;
    [[nodiscard]] const NeedDataSet* set(std::string_view id) const;

    /// The set added, or put in the place of the one of its id.
    [[nodiscard]] NeedFacts withSet(NeedDataSet set) const;
    [[nodiscard]] NeedFacts withoutSet(std::string_view id) const;

    [[nodiscard]] bool isEmpty() const { return sets.empty() && indicators.empty(); }
    bool operator==(const NeedFacts& other) const;
};

} // namespace maillage
