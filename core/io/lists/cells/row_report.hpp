// What became of each row of a list: one of four states, with every reason.
#pragma once

#include "core/model/territory.hpp"

#include <algorithm>
#include <string_view>

namespace maillage {

/// From best to worst.
enum class ListRowState { Matched, Repaired, Ambiguous, Unmatched };

/// The comment lists the parameters. The order of the groups is that of the states.
enum class RemarkCode {
    // Matched.
    WithoutStructure, // none: the commune is listed, no structure serves it
    // Repaired: imported, and told.
    ZeroRestored,     // value, INSEE code
    CodeCleaned,      // value, INSEE code
    NameSpelled,      // value, name of the commune
    CommuneMerged,    // code or name, name of the commune that it belongs to now, date
    CommuneRenamed,   // value, present name, date
    RowDoubled,       // line of the first
    StructureSpelled, // value, name of the structure
    ChosenByHand,     // value, name of the commune
    CellFilledDown,   // value taken from the row above
    PopulationsAdded, // line of the first: parts of one commune of today
    PeriodOpen,       // value that says that there is no end
    StructuresSplit,  // value, names of the structures
    KindAgainstName,  // name of the structure, kind that the row tells
    PointConverted,   // x, y in degrees, name of the projection
    PointSwapped,     // x, y
    RowLeftByChoice,  // value
    // Ambiguous: not imported until somebody chooses.
    SeveralCommunes,   // value, communes ("03197 Neuilly-en-Donjon, …")
    NearName,          // value, communes
    CodeAgainstName,   // code, name of its commune, name in the row
    KindDoubtful,      // value: an EVS that was, that will be, or a kind among two
    SeveralStructures, // value, the names in it
    KindUnknown,       // value: no kind that is known
    // Unmatched: not imported.
    GroupRow,         // text of a row that gathers those under it
    TitlesRepeated,   // none
    NoteRow,          // its text
    CellEmpty,        // column
    CodeUnknown,      // value
    CodeElsewhere,    // value, its département
    RowElsewhere,     // value, its département: left aside, nothing that the project would need
    NameUnknown,      // value
    CommunesTogether, // value: several communes by one word
    PostalCode,       // value, communes of this postal code
    TotalRow,         // value
    FormulaFailed,    // value
    DateWrong,        // column, value
    DateAmerican,     // column, value: the month comes first, here or in the rest of the column
    DatesReversed,    // begin, end
    KindMissing,      // structure, one of the project whose name is near, or nothing
    StructureUnknown, // value, the same
    NumberWrong,      // column, value
    PopulationZero,   // commune
    PointUnusable,    // x, y, name and EPSG number of the projection
    MarkUnknown,      // column, value
    QpvCodeWrong,     // value
    IdentifierParted, // identifier: it has the sign that parts identifiers in the project file
    RowContradicts,   // line of the first, column
};

[[nodiscard]] constexpr ListRowState stateOf(RemarkCode code) {
    if (code < RemarkCode::ZeroRestored) {
        return ListRowState::Matched;
    }
    if (code < RemarkCode::SeveralCommunes) {
        return ListRowState::Repaired;
    }
    return code < RemarkCode::GroupRow ? ListRowState::Ambiguous : ListRowState::Unmatched;
}

struct Remark {
    RemarkCode code;
    std::vector<std::string> parameters;

    bool operator==(const Remark&) const = default;
};

/// What may be answered where no commune is asked for, as it is written on the command line: the kind of a
/// structure, or none (its rows are left aside); whether a cell names one structure or several.
namespace Answer {
inline constexpr std::string_view kEvs = "evs";
inline constexpr std::string_view kCentreSocial = "centre_social";
inline constexpr std::string_view kNone = "aucun";
inline constexpr std::string_view kOne = "une";
inline constexpr std::string_view kSeveral = "plusieurs";
} // namespace Answer

/// A cell that somebody must decide, and what it can stand for: communes, or else answers.
struct OpenChoice {
    std::string key; // see CommuneChoices
    std::vector<CommuneIndex> candidates;
    std::vector<std::string_view> answers{};
};

struct RowOutcome {
    std::uint32_t line = 0;
    std::vector<Remark> remarks;
    std::vector<OpenChoice> choices;
    std::uint16_t part = 0; // which of the sheets read as one

    /// The worst of the remarks'.
    [[nodiscard]] ListRowState state() const {
        ListRowState worst = ListRowState::Matched;
        for (const Remark& remark : remarks) {
            worst = std::max(worst, stateOf(remark.code));
        }
        return worst;
    }
    /// How much it needs to be seen: what is left aside is the last.
    [[nodiscard]] ListRowState urgency() const { return isAside() ? ListRowState::Matched : state(); }
    /// It is no row of the list: a total, a title, a note, or of another département.
    [[nodiscard]] bool isAside() const {
        return std::ranges::any_of(remarks, [](const Remark& remark) {
            return remark.code == RemarkCode::TotalRow || remark.code == RemarkCode::GroupRow ||
                   remark.code == RemarkCode::TitlesRepeated || remark.code == RemarkCode::NoteRow ||
                   remark.code == RemarkCode::RowElsewhere;
        });
    }
};

} // namespace maillage
