#include "core/io/list_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/cell_values.hpp"
#include "core/io/listed_structures.hpp"
#include "core/io/postal_watch.hpp"
#include "core/io/qpv_importer.hpp"

#include <filesystem>
#include <unordered_map>

namespace maillage {

namespace {

/// One row's cells by role.
class RowCells {
public:
    RowCells(const SheetRow& row, const ListLayout& layout) : m_row(row), m_layout(layout) {}

    [[nodiscard]] std::string_view at(std::size_t column) const {
        return column < m_row.cells.size() ? trimmed(m_row.cells[column]) : std::string_view();
    }
    [[nodiscard]] std::string_view of(Role role) const {
        const auto column = m_layout.columnOf(role);
        return column ? at(*column) : std::string_view();
    }

private:
    const SheetRow& m_row;
    const ListLayout& m_layout;
};

/// "03001;03002", "Abrest, Cusset", one a line: the strongest separator that occurs.
std::vector<std::string> wordsOf(std::string_view cell) {
    for (const char separator : {';', '\n', '/', ','}) {
        if (cell.find(separator) == std::string_view::npos) {
            continue;
        }
        std::vector<std::string> words;
        for (const std::string& part : splitList(cell, separator)) {
            for (std::string& word : splitList(part, '\n')) {
                words.push_back(std::move(word));
            }
        }
        return words;
    }
    return {std::string(cell)};
}

class Reader {
public:
    Reader(const Sheet& sheet, const ListLayout& layout, const Project& project,
           const CommuneChoices& choices, ListReading& reading)
        : m_sheet(sheet),
          m_layout(layout),
          m_header(sheet.rows[layout.headerRow]),
          m_resolver(*project.territory, *project.passages, choices),
          m_watch(m_resolver),
          m_reading(reading),
          m_names(*project.structures, reading.structures) {}

    void run(const Monitor& monitor) {
        readHeader();
        constexpr std::size_t kStep = 4096;
        for (std::size_t r = m_layout.headerRow + 1; r < m_sheet.rows.size(); ++r) {
            if (r % kStep == 0) {
                monitor.step(static_cast<double>(r) / static_cast<double>(m_sheet.rows.size()));
            }
            RowOutcome outcome{m_sheet.rows[r].line, {}, {}};
            readRow(m_sheet.rows[r], outcome);
            m_reading.rows.push_back(std::move(outcome));
        }
        m_watch.judge(m_sheet.path, codeColumnName());
    }

private:
    void readHeader() {
        m_marks.resize(m_layout.roles.size());
        RowOutcome outcome{m_header.line, {}, {}};
        for (std::size_t c = 0; c < m_layout.roles.size(); ++c) {
            if (m_layout.roles[c] != Role::Mark) {
                continue;
            }
            const std::string name = columnName(c);
            if (m_layout.shape == ListShape::StructuresInRows) {
                take(m_resolver.resolveWord(name, name), outcome, m_marks[c]);
            } else {
                const std::size_t structure =
                    m_names.resolve({}, name, listAttestation(m_header.line), outcome);
                if (settleKind(structure, {}, outcome)) {
                    m_marks[c] = structure;
                }
            }
        }
        if (!outcome.remarks.empty()) {
            m_reading.rows.push_back(std::move(outcome));
        }
    }

    void readRow(const SheetRow& row, RowOutcome& outcome) {
        const RowCells cells(row, m_layout);
        if (isUnreadable(row, outcome)) {
            return;
        }
        switch (m_layout.kind) {
        case ListKind::Territories:
            readTerritoryRow(cells, outcome);
            break;
        case ListKind::Structures:
            readStructureRow(cells, outcome);
            break;
        case ListKind::Approvals:
            readApprovalRow(cells, outcome);
            break;
        case ListKind::Populations:
            readPopulationRow(cells, outcome);
            break;
        case ListKind::Qpvs:
            readQpvRow(cells, outcome);
            break;
        }
    }

    /// Totals and failed formulas, whatever the list.
    bool isUnreadable(const SheetRow& row, RowOutcome& outcome) {
        for (const std::string& cell : row.cells) {
            const std::string_view text = trimmed(cell);
            if (text.empty()) {
                continue;
            }
            if (isTotalLabel(text)) {
                outcome.remarks.push_back({RemarkCode::TotalRow, {std::string(text)}});
                return true;
            }
            break;
        }
        for (std::size_t c = 0; c < row.cells.size() && c < m_layout.roles.size(); ++c) {
            if (m_layout.roles[c] != Role::Ignored && isFormulaFailure(trimmed(row.cells[c]))) {
                outcome.remarks.push_back({RemarkCode::FormulaFailed, {row.cells[c]}});
                return true;
            }
        }
        return false;
    }

    void readTerritoryRow(const RowCells& cells, RowOutcome& outcome) {
        if (m_layout.shape == ListShape::CommunesInRows) {
            std::optional<std::size_t> commune;
            take(resolveCommune(cells, outcome), outcome, commune);
            readMarks(cells, outcome, [&](std::size_t column) {
                if (commune && m_marks[column]) {
                    addArea(*m_marks[column], static_cast<CommuneIndex>(*commune), {},
                            attestation(cells, outcome.line), outcome);
                }
            });
            return;
        }
        std::string_view id = cells.of(Role::StructureId);
        std::string_view name = cells.of(Role::StructureName);
        if (id.empty() && name.empty() && m_layout.fillDown && !m_above.empty()) {
            name = m_above;
            outcome.remarks.push_back({RemarkCode::CellFilledDown, {m_above}});
        }
        if (id.empty() && name.empty()) {
            readUnserved(cells, outcome);
            return;
        }
        m_above = name.empty() ? id : name;
        const auto period = readPeriod(cells, outcome);
        const Attestation stated = attestation(cells, outcome.line);
        const std::size_t structure = m_names.resolve(id, name, stated, outcome);
        const bool hasKind = settleKind(structure, cells.of(Role::Kind), outcome);
        if (m_layout.shape == ListShape::RowPerCommune) {
            std::optional<std::size_t> commune;
            take(resolveCommune(cells, outcome), outcome, commune);
            if (commune && period && hasKind) {
                addArea(structure, static_cast<CommuneIndex>(*commune), *period, stated, outcome);
                readSeatMark(cells, structure, static_cast<CommuneIndex>(*commune), outcome);
            }
            return;
        }
        const auto add = [&](std::size_t commune) {
            if (period && hasKind) {
                addArea(structure, static_cast<CommuneIndex>(commune), *period, stated, outcome);
            }
        };
        readSeat(cells, m_reading.structures[structure], outcome);
        if (m_layout.shape == ListShape::StructuresInRows) {
            readMarks(cells, outcome, [&](std::size_t column) {
                if (m_marks[column]) {
                    add(*m_marks[column]);
                }
            });
            return;
        }
        const std::string column = columnName(m_layout.columnOf(Role::CommuneList).value_or(0));
        if (cells.of(Role::CommuneList).empty()) {
            outcome.remarks.push_back({RemarkCode::CellEmpty, {column}});
        } else {
            for (const std::string& word : wordsOf(cells.of(Role::CommuneList))) {
                std::optional<std::size_t> commune;
                CommuneMatch match = m_resolver.resolveWord(word, column);
                m_watch.see(word, {}, match, outcome.line);
                take(std::move(match), outcome, commune);
                if (commune) {
                    add(*commune);
                }
            }
        }
    }

    /// A row without a structure: the commune is checked all the same.
    void readUnserved(const RowCells& cells, RowOutcome& outcome) {
        if (m_layout.shape != ListShape::RowPerCommune) {
            outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
            return;
        }
        std::optional<std::size_t> commune;
        take(resolveCommune(cells, outcome), outcome, commune);
        if (commune) {
            outcome.remarks.push_back({RemarkCode::WithoutStructure, {}});
        }
    }

    void readStructureRow(const RowCells& cells, RowOutcome& outcome) {
        const std::string_view id = cells.of(Role::StructureId);
        const std::string_view name = cells.of(Role::StructureName);
        if (id.empty() && name.empty()) {
            outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
            return;
        }
        const std::size_t before = m_reading.structures.size();
        const std::size_t index = m_names.resolve(id, name, attestation(cells, outcome.line), outcome);
        if (index < before) {
            outcome.remarks.push_back({RemarkCode::RowDoubled, {formatInteger(m_structureLines[index])}});
            return;
        }
        m_structureLines.push_back(outcome.line);
        ListedStructure& entry = m_reading.structures[index];
        entry.isComplete = settleKind(index, cells.of(Role::Kind), outcome) &&
                           readSeat(cells, entry, outcome) && readPoint(cells, entry, outcome) &&
                           readFederated(cells, entry, outcome);
    }

    void readApprovalRow(const RowCells& cells, RowOutcome& outcome) {
        const std::string_view id = cells.of(Role::StructureId);
        const std::string_view name = cells.of(Role::StructureName);
        if (id.empty() && name.empty()) {
            outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
            return;
        }
        const Attestation stated = attestation(cells, outcome.line);
        const std::size_t structure = m_names.resolve(id, name, stated, outcome);
        if (!m_reading.structures[structure].existing) {
            outcome.remarks.push_back(
                {RemarkCode::StructureUnknown, {std::string(name.empty() ? id : name)}});
            return;
        }
        const std::string_view text = cells.of(Role::Kind);
        const auto kind = parseTypedApproval(text);
        if (!kind) {
            outcome.remarks.push_back(text.empty()
                                          ? Remark{RemarkCode::CellEmpty, {roleColumnName(Role::Kind)}}
                                          : Remark{RemarkCode::KindUnknown, {std::string(text)}});
            return;
        }
        if (const auto period = readPeriod(cells, outcome)) {
            const std::string key = formatInteger(static_cast<std::int64_t>(structure)) +
                                    std::string(toText(*kind)) + keyOf(*period);
            if (isFirst(key, outcome)) {
                m_reading.approvals.push_back({structure, *kind, *period, stated});
            }
        }
    }

    void readPopulationRow(const RowCells& cells, RowOutcome& outcome) {
        std::optional<std::size_t> commune;
        CommuneMatch match = resolveCommune(cells, outcome);
        const bool isPart = std::ranges::any_of(
            match.remarks, [](const Remark& remark) { return remark.code == RemarkCode::CommuneMerged; });
        take(std::move(match), outcome, commune);
        const std::string_view text = cells.of(Role::Population);
        if (!commune || text.empty()) {
            return; // unknown is not zero
        }
        const auto value = parseTypedCount(text);
        if (!value) {
            outcome.remarks.push_back(
                {RemarkCode::NumberWrong, {roleColumnName(Role::Population), std::string(text)}});
            return;
        }
        const auto index = static_cast<CommuneIndex>(*commune);
        const auto [known, isNew] =
            m_populationOf.emplace(index, Counted{m_reading.populations.size(), outcome.line, isPart});
        if (isNew) {
            m_reading.populations.push_back({index, *value});
            return;
        }
        const std::string first = formatInteger(known->second.line);
        std::int64_t& total = m_reading.populations[known->second.position].population;
        if (isPart || known->second.isPart) {
            total += *value;
            outcome.remarks.push_back({RemarkCode::PopulationsAdded, {first}});
        } else if (total == *value) {
            outcome.remarks.push_back({RemarkCode::RowDoubled, {first}});
        } else {
            outcome.remarks.push_back(
                {RemarkCode::RowContradicts, {first, roleColumnName(Role::Population)}});
        }
    }

    /// All or nothing: a QPV with half of its communes would be in the wrong place.
    void readQpvRow(const RowCells& cells, RowOutcome& outcome) {
        Qpv qpv;
        qpv.code = cells.of(Role::QpvCode);
        qpv.name = cells.of(Role::QpvName);
        qpv.attestation = attestation(cells, outcome.line);
        if (qpv.code.empty() && qpv.name.empty()) {
            outcome.remarks.push_back({RemarkCode::CellEmpty, {roleColumnName(Role::QpvCode)}});
            return;
        }
        if (!qpv.code.empty() && !isQpvCode(qpv.code)) {
            outcome.remarks.push_back({RemarkCode::QpvCodeWrong, {qpv.code}});
            return;
        }
        const bool isOf2024 = qpv.code.starts_with("QN");
        const std::string_view generation = cells.of(Role::Generation);
        qpv.generation = isOf2024 ? 2024 : 2015;
        if (!generation.empty()) {
            if (generation != "2015" && generation != "2024") {
                outcome.remarks.push_back(
                    {RemarkCode::NumberWrong, {roleColumnName(Role::Generation), std::string(generation)}});
                return;
            }
            qpv.generation = generation == "2015" ? 2015 : 2024;
        }
        const bool isWhole = readQpvCommunes(cells, outcome, qpv) && readQpvStructures(cells, outcome, qpv);
        const std::string key = formatInteger(qpv.generation) + (qpv.code.empty() ? qpv.name : qpv.code);
        if (isWhole && isFirst(key, outcome)) {
            m_reading.qpvs.push_back(std::move(qpv));
        }
    }

    bool readQpvCommunes(const RowCells& cells, RowOutcome& outcome, Qpv& qpv) {
        std::vector<std::string> words = wordsOf(cells.of(Role::CommuneList));
        if (!m_layout.columnOf(Role::CommuneList)) {
            const std::string_view code = cells.of(Role::CommuneCode);
            words = wordsOf(code.empty() ? cells.of(Role::CommuneName) : code);
        }
        bool isWhole = true;
        for (const std::string& word : words) {
            std::optional<std::size_t> commune;
            CommuneMatch match = m_resolver.resolveWord(word, codeColumnName());
            m_watch.see(word, {}, match, outcome.line);
            take(std::move(match), outcome, commune);
            isWhole = isWhole && commune.has_value();
            if (commune) {
                qpv.communes.push_back(static_cast<CommuneIndex>(*commune));
            }
        }
        return isWhole;
    }

    bool readQpvStructures(const RowCells& cells, RowOutcome& outcome, Qpv& qpv) {
        for (const std::string& name : splitList(cells.of(Role::StructureName), ';')) {
            const auto structure = m_names.existingOf({}, name);
            if (!structure) {
                outcome.remarks.push_back({RemarkCode::StructureUnknown, {name}});
                return false;
            }
            qpv.structures.push_back(*structure);
        }
        return true;
    }

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

    [[nodiscard]] CommuneMatch resolveCommune(const RowCells& cells, const RowOutcome& outcome) {
        const std::string_view code = cells.of(Role::CommuneCode);
        const std::string_view name = cells.of(Role::CommuneName);
        CommuneMatch match = m_resolver.resolve(code, name, codeColumnName());
        m_watch.see(code, name, match, outcome.line);
        return match;
    }

    static void take(CommuneMatch match, RowOutcome& outcome, std::optional<std::size_t>& commune) {
        commune = match.commune;
        std::ranges::move(match.remarks, std::back_inserter(outcome.remarks));
        std::ranges::move(match.choices, std::back_inserter(outcome.choices));
    }

    /// nullopt after a remark.
    std::optional<Period> readPeriod(const RowCells& cells, RowOutcome& outcome) {
        Period period;
        for (const Role role : {Role::Begin, Role::End}) {
            const std::string_view text = cells.of(role);
            if (text.empty()) {
                continue;
            }
            const auto date = parseTypedDate(text, role == Role::End);
            if (!date) {
                outcome.remarks.push_back({RemarkCode::DateWrong, {roleColumnName(role), std::string(text)}});
                return std::nullopt;
            }
            (role == Role::Begin ? period.begin : period.end) = date;
        }
        if (period.begin && period.end && *period.end < *period.begin) {
            outcome.remarks.push_back({RemarkCode::DatesReversed, {period.begin->iso(), period.end->iso()}});
            return std::nullopt;
        }
        return period;
    }

    /// False after a remark: the structure would be new and its kind is not told.
    bool settleKind(std::size_t structure, std::string_view text, RowOutcome& outcome) {
        ListedStructure& entry = m_reading.structures[structure];
        const auto kind = parseTypedKind(text);
        if (!text.empty() && !kind) {
            outcome.remarks.push_back({RemarkCode::KindUnknown, {std::string(text)}});
            return false;
        }
        if (kind && entry.kind && *kind != *entry.kind) {
            outcome.remarks.push_back(
                {RemarkCode::RowContradicts,
                 {formatInteger(entry.attestation.origin.line), roleColumnName(Role::Kind)}});
            return false;
        }
        if (kind) {
            entry.kind = kind;
        }
        if (!entry.kind && !entry.existing) {
            entry.kind = parseTypedKind(entry.name);
        }
        if (!entry.kind && !entry.existing) {
            outcome.remarks.push_back({RemarkCode::KindMissing, {entry.name}});
            return false;
        }
        return true;
    }

    bool readSeat(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
        const std::string_view text = cells.of(Role::SeatCommune);
        if (text.empty()) {
            return true;
        }
        std::optional<std::size_t> commune;
        CommuneMatch match = m_resolver.resolveWord(text, roleColumnName(Role::SeatCommune));
        m_watch.see(text, {}, match, outcome.line);
        take(std::move(match), outcome, commune);
        if (commune) {
            entry.seat = static_cast<CommuneIndex>(*commune);
        }
        return commune.has_value();
    }

    /// In a list of communes the seat is a mark on its row, or a code as elsewhere.
    void readSeatMark(const RowCells& cells, std::size_t structure, CommuneIndex commune,
                      RowOutcome& outcome) {
        const auto mark = parseMark(cells.of(Role::SeatCommune));
        if (!mark) {
            readSeat(cells, m_reading.structures[structure], outcome);
        } else if (*mark) {
            m_reading.structures[structure].seat = commune;
        }
    }

    bool readPoint(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
        std::array<std::optional<double>, 2> values;
        const std::array<Role, 2> roles{Role::X, Role::Y};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            std::string text(cells.of(roles[i]));
            if (text.empty()) {
                return true;
            }
            std::ranges::replace(text, ',', '.');
            values[i] = parseDouble(text);
            // The window of Lambert-93 over mainland France, metres.
            const double low = i == 0 ? 0 : 6'000'000;
            const double high = i == 0 ? 1'300'000 : 7'200'000;
            if (!values[i] || *values[i] < low || *values[i] > high) {
                outcome.remarks.push_back({RemarkCode::NumberWrong, {roleColumnName(roles[i]), text}});
                return false;
            }
        }
        entry.point = MapPoint{*values[0], *values[1]};
        return true;
    }

    bool readFederated(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
        const std::string_view text = cells.of(Role::Federated);
        if (text.empty()) {
            return true;
        }
        const auto mark = parseMark(text);
        if (!mark) {
            outcome.remarks.push_back(
                {RemarkCode::MarkUnknown, {roleColumnName(Role::Federated), std::string(text)}});
            return false;
        }
        entry.federated = mark;
        return true;
    }

    void addArea(std::size_t structure, CommuneIndex commune, const Period& period, const Attestation& stated,
                 RowOutcome& outcome) {
        const std::string key = formatInteger(static_cast<std::int64_t>(structure)) + ":" +
                                formatInteger(commune) + keyOf(period);
        if (isFirst(key, outcome)) {
            m_reading.structures[structure].isComplete = true;
            m_reading.areas.push_back({structure, commune, period, stated});
        }
    }

    /// False after a remark: the same row came before.
    bool isFirst(const std::string& key, RowOutcome& outcome) {
        const auto [known, isNew] = m_lineOf.emplace(key, outcome.line);
        if (!isNew) {
            outcome.remarks.push_back({RemarkCode::RowDoubled, {formatInteger(known->second)}});
        }
        return isNew;
    }

    static std::string keyOf(const Period& period) {
        return "/" + (period.begin ? period.begin->iso() : "") + "/" + (period.end ? period.end->iso() : "");
    }

    /// What the row says of itself.
    [[nodiscard]] Attestation attestation(const RowCells& cells, std::uint32_t line) const {
        Attestation stated = listAttestation(line);
        stated.source = parseSource(foldedName(cells.of(Role::Source))).value_or(stated.source);
        if (!cells.of(Role::Reference).empty()) {
            stated.reference = cells.of(Role::Reference);
        }
        return stated;
    }
    /// Without a word, the Caf or the structure says so, by this list.
    [[nodiscard]] Attestation listAttestation(std::uint32_t line) const {
        return {Source::Structure, "liste importée « " + m_reading.file + " »", {m_reading.file, line}};
    }

    [[nodiscard]] std::string columnName(std::size_t column) const {
        return column < m_header.cells.size() ? std::string(trimmed(m_header.cells[column])) : std::string();
    }
    [[nodiscard]] std::string roleColumnName(Role role) const {
        const auto column = m_layout.columnOf(role);
        return column ? columnName(*column) : std::string(toText(role));
    }
    [[nodiscard]] std::string codeColumnName() const {
        for (const Role role : {Role::CommuneCode, Role::CommuneList, Role::CommuneName}) {
            if (m_layout.columnOf(role)) {
                return roleColumnName(role);
            }
        }
        return roleColumnName(Role::SeatCommune);
    }
    [[nodiscard]] std::string structureColumnName() const {
        return roleColumnName(m_layout.columnOf(Role::StructureName) ? Role::StructureName
                                                                     : Role::StructureId);
    }

    struct Counted {
        std::size_t position;
        std::uint32_t line;
        bool isPart;
    };

    const Sheet& m_sheet;
    const ListLayout& m_layout;
    const SheetRow& m_header;
    CommuneResolver m_resolver;
    PostalWatch m_watch;
    ListReading& m_reading;
    ListedStructures m_names;
    std::vector<std::optional<std::size_t>> m_marks; // by column: its structure or its commune
    std::string m_above;
    std::vector<std::uint32_t> m_structureLines;
    std::unordered_map<std::string, std::uint32_t> m_lineOf;
    std::unordered_map<CommuneIndex, Counted> m_populationOf;
};

} // namespace

std::size_t ListReading::count(ListRowState state) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [state](const RowOutcome& row) { return row.state() == state; }));
}

std::size_t ListReading::countTotals() const {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [](const RowOutcome& row) {
        return !row.remarks.empty() && row.remarks.front().code == RemarkCode::TotalRow;
    }));
}

ListReading readList(const Sheet& sheet, const ListLayout& layout, const Project& project,
                     const CommuneChoices& choices, const Monitor& monitor) {
    ListReading reading;
    reading.layout = layout;
    reading.file = std::filesystem::path(sheet.path).filename().string();
    Reader(sheet, layout, project, choices, reading).run(monitor);
    return reading;
}

} // namespace maillage
