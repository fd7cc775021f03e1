#include "core/io/lists/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/io/lists/cell_values.hpp"

#include <array>

namespace maillage {

void ListRowReader::readStructureRow(const RowCells& cells, RowOutcome& outcome) {
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
    entry.isComplete = settleKind(index, cells.of(Role::Kind), outcome) && readSeat(cells, entry, outcome) &&
                       readPoint(cells, entry, outcome) && readFederated(cells, entry, outcome);
}

void ListRowReader::readApprovalRow(const RowCells& cells, RowOutcome& outcome) {
    const std::string_view id = cells.of(Role::StructureId);
    const std::string_view name = cells.of(Role::StructureName);
    if (id.empty() && name.empty()) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
        return;
    }
    const Attestation stated = attestation(cells, outcome.line);
    const std::size_t structure = m_names.resolve(id, name, stated, outcome);
    if (!m_reading.structures[structure].existing) {
        outcome.remarks.push_back({RemarkCode::StructureUnknown, {std::string(name.empty() ? id : name)}});
        return;
    }
    const std::string_view text = cells.of(Role::Kind);
    const auto kind = parseTypedApproval(text);
    if (!kind) {
        outcome.remarks.push_back(text.empty() ? Remark{RemarkCode::CellEmpty, {roleColumnName(Role::Kind)}}
                                               : Remark{RemarkCode::KindUnknown, {std::string(text)}});
        return;
    }
    if (const auto period = readPeriod(cells, outcome)) {
        const std::string key = formatCount(structure) + std::string(toText(*kind)) + keyOf(*period);
        if (isFirst(key, outcome)) {
            m_reading.approvals.push_back({structure, *kind, *period, stated});
        }
    }
}

bool ListRowReader::settleKind(std::size_t structure, std::string_view text, RowOutcome& outcome) {
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

bool ListRowReader::readSeat(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
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

bool ListRowReader::readPoint(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
    std::array<std::optional<double>, 2> values;
    const std::array<Role, 2> roles{Role::X, Role::Y};
    for (std::size_t i = 0; i < roles.size(); ++i) {
        std::string text(cells.of(roles[i]));
        if (text.empty()) {
            return true;
        }
        std::ranges::replace(text, ',', '.');
        values[i] = parseDouble(text);
        const Envelope& window = projectionOf(m_resolver.territory().departement()).window;
        const double low = i == 0 ? window.minX : window.minY;
        const double high = i == 0 ? window.maxX : window.maxY;
        if (!values[i] || *values[i] < low || *values[i] > high) {
            outcome.remarks.push_back({RemarkCode::NumberWrong, {roleColumnName(roles[i]), text}});
            return false;
        }
    }
    entry.point = MapPoint{*values[0], *values[1]};
    return true;
}

bool ListRowReader::readFederated(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
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

} // namespace maillage
