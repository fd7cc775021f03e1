// The cells of a publication as they come, row by row, into measures of the project's places.
#pragma once

#include "core/io/needs/need_places.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace maillage {

enum class NeedFaultKind {
    Unreadable,    // cells that are neither a number nor a known sign; now not available
    Negative,      // counts below zero; now not available
    OverHundred,   // shares over 100; kept
    Twice,         // a place said twice, and not the same; the first is kept
    EarlierPeriod, // quarters or months that a later one of the same year takes the place of
    Mixed,         // medians or rates of communes that have merged since: there is no one number
};

struct NeedFault {
    NeedFaultKind kind = NeedFaultKind::Unreadable;
    std::string column;
    std::size_t count = 0;
    std::string place{};   // the first
    std::string example{}; // what stood there

    bool operator==(const NeedFault&) const = default;
};

/// A day, a month or a quarter within a year, for telling the later from the earlier; 0: the whole year.
struct NeedTime {
    int year = 0;
    int part = 0;

    auto operator<=>(const NeedTime&) const = default;
};

class NeedCollector {
public:
    /// `file`: what messages call it.
    NeedCollector(const NeedPlaces& places, std::string file) : m_places(places), m_file(std::move(file)) {}

    /// The measure's number for `put`; `measure` without cells tells which. `addsRows`: rows of one place are
    /// parts of it. Throws Error{WorkbookTooLarge} for more measures than any publication has.
    [[nodiscard]] std::size_t measure(NeedMeasure measure, NeedTime time, bool addsRows);
    /// `number`: of the measure; `text`: of the cell, for messages.
    void put(std::size_t number, const NeedPlaceFound& place, NeedCell cell, std::string_view text);
    void fault(NeedFaultKind kind, const std::string& column, const std::string& place,
               std::string_view text);

    /// Places without a cell get this number.
    void fillAbsent(std::size_t number, double value);

    /// The measures, those of a year's latest part alone. A commune of which a part was read by another code
    /// is the sum of these where sums mean something.
    [[nodiscard]] std::vector<NeedMeasure> finish();
    [[nodiscard]] std::vector<NeedFault> faults() const;
    /// Values of arrondissements and of earlier communes that went into another place.
    [[nodiscard]] std::size_t folded() const { return m_folded; }

private:
    struct Parts {
        NeedCell sum{};
        std::size_t count = 0;
        NeedJoin join = NeedJoin::City;
    };
    struct Collected {
        NeedMeasure measure;
        NeedTime time;
        bool addsRows = false;
        std::map<std::size_t, Parts> parts{}; // by rank
    };

    void join(Collected& one);
    void dropEarlier();

    const NeedPlaces& m_places;
    std::string m_file;
    std::size_t m_cells = 0;
    std::vector<Collected> m_collected;
    std::map<std::string, std::size_t> m_byKey;
    std::map<std::pair<NeedFaultKind, std::string>, NeedFault> m_faults;
    std::size_t m_folded = 0;
};

/// Of two numbers that add up; what is not known of either is not known of the sum.
[[nodiscard]] NeedCell sumOfNeeds(NeedCell a, NeedCell b);

} // namespace maillage
