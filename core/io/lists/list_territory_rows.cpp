#include "core/io/lists/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cell_values.hpp"

namespace maillage {

void ListRowReader::readTerritoryRow(const RowCells& cells, RowOutcome& outcome) {
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
    const std::string_view id = cells.of(Role::StructureId);
    const std::string_view name = cells.of(Role::StructureName);
    const bool isMerged = cells.isMerged(Role::StructureName) || cells.isMerged(Role::StructureId);
    if (isMerged && !(id.empty() && name.empty())) {
        outcome.remarks.push_back({RemarkCode::CellFilledDown, {std::string(name.empty() ? id : name)}});
    }
    if (id.empty() && name.empty()) {
        readUnserved(cells, outcome);
        return;
    }
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

void ListRowReader::readUnserved(const RowCells& cells, RowOutcome& outcome) {
    // A row of a kind lacks its structure, unless a person said that there is none.
    const bool lacksIt = m_layout.blanks == Blanks::Ask && !cells.of(Role::Kind).empty();
    if (m_layout.shape != ListShape::RowPerCommune || lacksIt) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
        return;
    }
    std::optional<std::size_t> commune;
    take(resolveCommune(cells, outcome), outcome, commune);
    if (commune) {
        outcome.remarks.push_back({RemarkCode::WithoutStructure, {}});
    }
}

void ListRowReader::readSeatMark(const RowCells& cells, std::size_t structure, CommuneIndex commune,
                                 RowOutcome& outcome) {
    const auto mark = parseMark(cells.of(Role::SeatCommune));
    if (!mark) {
        readSeat(cells, m_reading.structures[structure], outcome);
    } else if (*mark) {
        m_reading.structures[structure].seat = commune;
    }
}

void ListRowReader::addArea(std::size_t structure, CommuneIndex commune, const Period& period,
                            const Attestation& stated, RowOutcome& outcome) {
    const std::string key = formatCount(structure) + ":" + formatInteger(commune) + keyOf(period);
    if (isFirst(key, outcome)) {
        m_reading.structures[structure].isComplete = true;
        m_reading.areas.push_back({structure, commune, period, stated});
    }
}

} // namespace maillage
