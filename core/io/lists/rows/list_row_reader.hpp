// Reads the rows of a list one by one: the cells by their roles, what they mean, and every remark.
//
// Its parts by kind of list are list_territory_rows.cpp, list_structure_rows.cpp and list_other_rows.cpp;
// only list_reader.cpp uses it.
#pragma once

#include "core/base/text.hpp"
#include "core/geo/crs_transform.hpp"
#include "core/geo/map_projection.hpp"
#include "core/io/lists/list_reader.hpp"
#include "core/io/lists/rows/elsewhere_rows.hpp"
#include "core/io/lists/cells/postal_watch.hpp"
#include "core/io/lists/cells/structure_cells.hpp"

#include <set>
#include <unordered_map>

namespace maillage {

/// One row's cells by role.
class RowCells {
public:
    RowCells(const WorksheetRow& row, const ListLayout& layout) : m_row(row), m_layout(layout) {}

    [[nodiscard]] std::string_view at(std::size_t column) const {
        return column < m_row.cells.size() ? trimmed(m_row.cells[column]) : std::string_view();
    }
    /// The cell holds the value of one above it.
    [[nodiscard]] bool isMerged(Role role) const {
        const auto column = m_layout.columnOf(role);
        return column && std::ranges::find(m_row.merged, *column) != m_row.merged.end();
    }
    [[nodiscard]] std::string_view of(Role role) const {
        const auto column = m_layout.columnOf(role);
        return column ? at(*column) : std::string_view();
    }

private:
    const WorksheetRow& m_row;
    const ListLayout& m_layout;
};

class ListRowReader {
public:
    ListRowReader(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                  const CommuneChoices& choices, ListReading& reading);
    void run(const Monitor& monitor);

private:
    void readHeader();
    /// What only the whole list tells: the names that stand alone, whose dates are American, whose
    /// populations have decimals.
    void lookAhead();
    void readRow(const WorksheetRow& row, RowOutcome& outcome);
    /// Totals and failed formulas, whatever the list.
    bool isUnreadable(const WorksheetRow& row, RowOutcome& outcome);
    /// The label of a row of totals; empty for a row of data. A row that names a commune is one of data.
    [[nodiscard]] std::string_view totalOf(const WorksheetRow& row) const;
    [[nodiscard]] bool namesCommune(const RowCells& cells, bool isSum) const;
    /// "03;Allier" under the communes of a table of populations.
    [[nodiscard]] bool isOfDepartement(const RowCells& cells) const;
    [[nodiscard]] bool holdsData(const WorksheetRow& row, std::size_t label, bool isTotal) const;
    void readTerritoryRow(const RowCells& cells, RowOutcome& outcome);
    /// A row without a structure: the commune is checked all the same.
    void readUnserved(const RowCells& cells, RowOutcome& outcome);
    void readStructureRow(const RowCells& cells, RowOutcome& outcome);
    void readApprovalRow(const RowCells& cells, RowOutcome& outcome);
    void readApproval(const RowCells& cells, std::string_view id, std::string_view name,
                      std::string_view text, RowOutcome& outcome);
    void readPopulationRow(const RowCells& cells, RowOutcome& outcome);
    /// All or nothing: a QPV with half of its communes would be in the wrong place.
    void readQpvRow(const RowCells& cells, RowOutcome& outcome);
    bool readQpvCommunes(const RowCells& cells, RowOutcome& outcome, Qpv& qpv);
    bool readQpvStructures(const RowCells& cells, RowOutcome& outcome, Qpv& qpv);
    template <typename Visit>
    void readMarks(const RowCells& cells, RowOutcome& outcome, Visit visit) {
        for (std::size_t c = 0; c < m_layout.roles.size(); ++c) {
            if (m_layout.roles[c] != Role::Mark) {
                continue;
            }
            const auto mark = parseMark(cells.at(c));
            if (!mark) {
                outcome.remarks.push_back(
                    {RemarkCode::MarkUnknown, {columnName(c), std::string(cells.at(c))}});
            } else if (*mark) {
                visit(c);
            }
        }
    }
    template <typename Add>
    void readCommuneList(const RowCells& cells, const std::string& key, std::string_view id,
                         std::string_view name, RowOutcome& outcome, Add add);
    /// A cell of one commune that lists several ("Abrest et Cusset"), told; empty when it does not.
    [[nodiscard]] std::vector<CommuneIndex> severalCommunes(const RowCells& cells, RowOutcome& outcome);
    static bool isElsewhere(const CommuneMatch& match);
    [[nodiscard]] CommuneMatch resolveCommune(const RowCells& cells, const RowOutcome& outcome);
    /// "#N/A" of the code beside a name that is known, or of the name beside its code; empty without.
    [[nodiscard]] std::string_view failedBesideOther(std::string_view code, std::string_view name) const;
    static void take(CommuneMatch match, RowOutcome& outcome, std::optional<std::size_t>& commune);
    /// The structures of a row, and whether each has its kind; none after a remark that stops the row.
    struct RowStructure {
        std::size_t index = 0;
        bool hasKind = false;
    };
    std::vector<RowStructure> resolveStructures(const RowCells& cells, std::string_view id,
                                                std::string_view name, RowOutcome& outcome);
    /// One of several structures of a cell: its kind is its own row's, where it has one.
    bool settlePieceKind(std::size_t structure, std::size_t piece, std::size_t pieces, std::string_view text,
                         const RowCells& cells, RowOutcome& outcome);
    /// Somebody said that a doubtful kind is none: the row is left aside.
    bool isLeftByChoice(std::string_view kind, std::string_view name, RowOutcome& outcome) const;
    /// An identifier with a semicolon, which lists of identifiers are parted by: remarked.
    static bool isParted(std::string_view id, RowOutcome& outcome);
    /// A kind that is doubtful or unknown, or that a person decided whatever it is.
    [[nodiscard]] bool isKindAsked(std::string_view text, bool isKnown) const;
    /// The kind that a text tells or that was chosen for it; nullopt after a remark, or for an empty text.
    std::optional<StructureKind> chosenKind(std::string_view text, RowOutcome& outcome) const;
    [[nodiscard]] const std::string* answerTo(std::string_view text) const;
    /// nullopt after a remark.
    std::optional<Period> readPeriod(const RowCells& cells, RowOutcome& outcome);
    /// False after a remark: the structure would be new and its kind is not told, or it may not count.
    /// `cells` are those of its row, where it has one.
    bool settleKind(std::size_t structure, std::string_view text, const RowCells* cells, RowOutcome& outcome);
    /// A new structure whose name says that it is none, or none any more.
    [[nodiscard]] bool isNameAsked(std::size_t structure, const RowCells* cells);
    bool readSeat(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome);
    /// Refuses the row where an earlier one says another seat.
    bool setSeat(ListedStructure& entry, CommuneIndex commune, RowOutcome& outcome) const;
    /// In a list of communes the seat is a mark on its row, or a code as elsewhere; false: the row is
    /// refused.
    bool readSeatMark(const RowCells& cells, std::size_t structure, CommuneIndex commune,
                      RowOutcome& outcome);
    bool readPoint(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome);
    /// Degrees in Lambert-93; nullopt where PROJ cannot.
    [[nodiscard]] std::optional<MapPoint> projected(MapPoint degrees, const MapProjection& projection);
    bool readFederated(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome);
    void addArea(std::size_t structure, CommuneIndex commune, const Period& period, const Attestation& stated,
                 RowOutcome& outcome);
    /// False after a remark: the same row came before.
    bool isFirst(const std::string& key, RowOutcome& outcome);
    static std::string keyOf(const Period& period);
    /// What the row says of itself.
    [[nodiscard]] Attestation attestation(const RowCells& cells, std::uint32_t line) const;
    /// What it says of its seat or its federation; nullopt where it does not.
    [[nodiscard]] std::optional<Attestation> ownAttestation(const RowCells& cells, Role source,
                                                            Role reference, std::uint32_t line) const;
    /// Without a word, the Caf or the structure says so, by this list.
    [[nodiscard]] Attestation listAttestation(std::uint32_t line) const;
    [[nodiscard]] std::string columnName(std::size_t column) const;
    [[nodiscard]] std::string roleColumnName(Role role) const;
    [[nodiscard]] std::string codeColumnName() const;
    [[nodiscard]] std::string structureColumnName() const;
    struct Counted {
        std::size_t position;
        std::uint32_t line;
        bool isPart;
    };
    const Worksheet& m_sheet;
    const ListLayout& m_layout;
    const CommuneChoices& m_choices;
    const WorksheetRow& m_header;
    std::vector<std::string> m_titles;
    std::vector<std::optional<Remark>> m_aside; // by row of the sheet
    CommuneResolver m_resolver;
    StructureCells m_cells;
    ElsewhereRows m_elsewhere;
    PostalWatch m_watch;
    ListReading& m_reading;
    ListedStructures m_names;
    std::vector<std::optional<std::size_t>> m_marks; // by column: its structure or its commune
    std::vector<std::uint32_t> m_structureLines;
    std::optional<CrsTransform> m_fromDegrees;
    bool m_hasFractions = false;           // populations with decimals, and not thousands of inhabitants
    std::set<Role> m_american;             // columns of dates with the month first
    std::set<std::size_t> m_contradictory; // structures whose name tells another kind, told once
    std::unordered_map<std::size_t, bool> m_doubtfulNames; // by structure, and whether its end is in the row
    std::unordered_map<std::string, std::uint32_t> m_lineOf;
    std::unordered_map<CommuneIndex, Counted> m_populationOf;
};

} // namespace maillage
