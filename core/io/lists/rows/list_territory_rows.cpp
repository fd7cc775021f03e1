#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_words.hpp"

#include <algorithm>

namespace maillage {

void ListRowReader::readTerritoryRow(const RowCells& cells, RowOutcome& outcome) {
    if (m_layout.shape == ListShape::CommunesInRows) {
        std::optional<std::size_t> commune;
        CommuneMatch match = resolveCommune(cells, outcome);
        if (isElsewhere(match)) {
            m_elsewhere.see(m_reading.rows.size(), {}, false);
        } else if (match.commune) {
            m_elsewhere.seeHere({"commune"});
        }
        take(std::move(match), outcome, commune);
        readMarks(cells, outcome, [&](std::size_t column) {
            if (commune && m_marks[column]) {
                addArea(*m_marks[column], static_cast<CommuneIndex>(*commune), {},
                        attestation(cells, outcome.line), outcome);
            }
        });
        return;
    }
    const std::string_view id = cells.of(Role::StructureId);
    std::string_view name = cells.of(Role::StructureName);
    if (saysNoStructure(name)) {
        name = {};
    }
    const bool isMerged = cells.isMerged(Role::StructureName) || cells.isMerged(Role::StructureId);
    if (isMerged && !(id.empty() && name.empty())) {
        outcome.remarks.push_back({RemarkCode::CellFilledDown, {std::string(name.empty() ? id : name)}});
    }
    if (id.empty() && name.empty()) {
        readUnserved(cells, outcome);
        return;
    }
    const std::string key = foldedName(name.empty() ? id : name);
    std::optional<CommuneMatch> match;
    if (m_layout.shape == ListShape::RowPerCommune) {
        match = resolveCommune(cells, outcome);
        if (isElsewhere(*match)) {
            m_elsewhere.see(m_reading.rows.size(), key, m_names.existingOf(id, name).has_value());
            outcome.remarks = std::move(match->remarks);
            return;
        }
        if (match->commune) {
            m_elsewhere.seeHere(key);
        }
    }
    const auto period = readPeriod(cells, outcome);
    const Attestation stated = attestation(cells, outcome.line);
    const std::vector<RowStructure> structures = resolveStructures(cells, id, name, outcome);
    const auto add = [&](CommuneIndex commune) {
        for (const RowStructure& structure : structures) {
            if (period && structure.hasKind) {
                addArea(structure.index, commune, *period, stated, outcome);
            }
        }
    };
    if (match) {
        std::optional<std::size_t> commune;
        const std::vector<CommuneIndex> several =
            match->commune ? std::vector<CommuneIndex>() : severalCommunes(cells, outcome);
        if (!several.empty()) {
            std::ranges::for_each(several, add);
            return;
        }
        take(*std::move(match), outcome, commune);
        const bool tellsSeat = commune && structures.size() == 1 && period && structures.front().hasKind;
        if (commune && (!tellsSeat || readSeatMark(cells, structures.front().index,
                                                   static_cast<CommuneIndex>(*commune), outcome))) {
            add(static_cast<CommuneIndex>(*commune));
        }
        return;
    }
    if (structures.size() == 1) {
        readSeat(cells, m_reading.structures[structures.front().index], outcome);
    }
    if (m_layout.shape == ListShape::StructuresInRows) {
        readMarks(cells, outcome, [&](std::size_t column) {
            if (m_marks[column]) {
                add(static_cast<CommuneIndex>(*m_marks[column]));
            }
        });
        return;
    }
    readCommuneList(cells, key, id, name, outcome, add);
}

std::vector<CommuneIndex> ListRowReader::severalCommunes(const RowCells& cells, RowOutcome& outcome) {
    const std::string_view code = cells.of(Role::CommuneCode);
    const std::string_view cell = code.empty() ? cells.of(Role::CommuneName) : code;
    std::vector<CommuneIndex> communes;
    std::vector<std::string> names;
    std::vector<Remark> chosen;
    const std::vector<std::string> words = communeWords(cell, m_resolver);
    if (words.size() < 2) {
        return {};
    }
    for (const std::string& word : words) {
        const CommuneMatch match = m_resolver.resolveWord(word, codeColumnName());
        m_watch.see(word, {}, match, outcome.line);
        if (!match.commune) {
            return {};
        }
        std::ranges::copy_if(match.remarks, std::back_inserter(chosen),
                             [](const Remark& remark) { return remark.code == RemarkCode::ChosenByHand; });
        communes.push_back(*match.commune);
        names.push_back(m_resolver.territory().commune(*match.commune).name);
    }
    outcome.remarks.push_back({RemarkCode::NameSpelled, {std::string(cell), joined(names, ", ")}});
    std::ranges::move(chosen, std::back_inserter(outcome.remarks));
    return communes;
}

bool ListRowReader::isElsewhere(const CommuneMatch& match) {
    return std::ranges::any_of(match.remarks,
                               [](const Remark& remark) { return remark.code == RemarkCode::CodeElsewhere; });
}

template <typename Add>
void ListRowReader::readCommuneList(const RowCells& cells, const std::string& key, std::string_view id,
                                    std::string_view name, RowOutcome& outcome, Add add) {
    const std::string column = columnName(m_layout.columnOf(Role::CommuneList).value_or(0));
    if (cells.of(Role::CommuneList).empty()) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {column}});
        return;
    }
    bool hasElsewhere = false;
    bool hasHere = false;
    for (const std::string& word : communeWords(cells.of(Role::CommuneList), m_resolver)) {
        std::optional<std::size_t> commune;
        CommuneMatch match = m_resolver.resolveWord(word, column);
        hasElsewhere = hasElsewhere || isElsewhere(match);
        m_watch.see(word, {}, match, outcome.line);
        take(std::move(match), outcome, commune);
        if (commune) {
            hasHere = true;
            add(static_cast<CommuneIndex>(*commune));
        }
    }
    if (hasHere) {
        m_elsewhere.seeHere(key);
    } else if (hasElsewhere) {
        m_elsewhere.see(m_reading.rows.size(), key, m_names.existingOf(id, name).has_value());
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
    CommuneMatch match = resolveCommune(cells, outcome);
    if (isElsewhere(match)) {
        m_elsewhere.see(m_reading.rows.size(), {}, false);
    }
    take(std::move(match), outcome, commune);
    if (commune) {
        outcome.remarks.push_back({RemarkCode::WithoutStructure, {}});
    }
}

bool ListRowReader::readSeatMark(const RowCells& cells, std::size_t structure, CommuneIndex commune,
                                 RowOutcome& outcome) {
    const std::string_view cell = cells.of(Role::SeatCommune);
    ListedStructure& entry = m_reading.structures[structure];
    const auto mark = parseMark(cell);
    const bool isMarked = mark.value_or(false);
    const bool isNamed = !mark && !cell.empty();
    if (!isMarked && !isNamed) {
        return true;
    }
    const bool isTaken = isMarked ? setSeat(entry, commune, outcome) : readSeat(cells, entry, outcome);
    if (isTaken) {
        entry.seatAttestation = attestation(cells, outcome.line);
    }
    const auto contradicts = [](const Remark& remark) { return remark.code == RemarkCode::RowContradicts; };
    return std::ranges::none_of(outcome.remarks, contradicts);
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
