#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/cell_values.hpp"

#include <array>
#include <cmath>

namespace maillage {

namespace {

/// On any map of degrees, whatever their order.
bool isDegrees(MapPoint point) {
    return std::abs(point.x) <= 180 && std::abs(point.y) <= 180;
}

} // namespace

bool ListRowReader::isParted(std::string_view id, RowOutcome& outcome) {
    const bool isParted = id.find(';') != std::string_view::npos;
    if (isParted) {
        outcome.remarks.push_back({RemarkCode::IdentifierParted, {std::string(id)}});
    }
    return isParted;
}

void ListRowReader::readStructureRow(const RowCells& cells, RowOutcome& outcome) {
    const std::string_view id = cells.of(Role::StructureId);
    const std::string_view name = cells.of(Role::StructureName);
    if (id.empty() && name.empty()) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
        return;
    }
    if (isLeftByChoice(cells.of(Role::Kind), name, outcome) || isParted(id, outcome)) {
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
    entry.seatAttestation = ownAttestation(cells, Role::SeatSource, Role::SeatReference, outcome.line);
    entry.federatedAttestation =
        ownAttestation(cells, Role::FederatedSource, Role::FederatedReference, outcome.line);
    const auto period = readPeriod(cells, outcome);
    entry.period = period.value_or(Period{});
    entry.isComplete = period && settleKind(index, cells.of(Role::Kind), &cells, outcome) &&
                       readSeat(cells, entry, outcome) && readPoint(cells, entry, outcome) &&
                       readFederated(cells, entry, outcome);
}

void ListRowReader::readApprovalRow(const RowCells& cells, RowOutcome& outcome) {
    const std::string_view id = cells.of(Role::StructureId);
    const std::string_view name = cells.of(Role::StructureName);
    if (id.empty() && name.empty()) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {structureColumnName()}});
        return;
    }
    const bool isMerged = cells.isMerged(Role::StructureName) || cells.isMerged(Role::StructureId);
    if (isMerged && !(id.empty() && name.empty())) {
        outcome.remarks.push_back({RemarkCode::CellFilledDown, {std::string(name.empty() ? id : name)}});
    }
    const std::string_view text = cells.of(Role::Kind);
    if (isLeftByChoice(text, {}, outcome)) {
        return;
    }
    StructuresNamed named{{std::string(name)}, {}, {}};
    if (id.empty()) {
        named = m_cells.read(name);
    }
    std::ranges::move(named.remarks, std::back_inserter(outcome.remarks));
    std::ranges::move(named.choices, std::back_inserter(outcome.choices));
    if (!named.isOpen()) {
        for (const std::string& one : named.names) {
            readApproval(cells, id, one, text, outcome);
        }
    }
}

void ListRowReader::readApproval(const RowCells& cells, std::string_view id, std::string_view name,
                                 std::string_view text, RowOutcome& outcome) {
    const Attestation stated = attestation(cells, outcome.line);
    const std::size_t structure = m_names.resolve(id, name, stated, outcome);
    if (!m_reading.structures[structure].existing) {
        outcome.remarks.push_back(
            {RemarkCode::StructureUnknown, {std::string(name.empty() ? id : name), m_names.nearName(name)}});
        return;
    }
    std::optional<ApprovalKind> kind = parseTypedApproval(text);
    if (!text.empty() && isKindAsked(text, kind.has_value())) {
        const auto chosen = chosenKind(text, outcome);
        if (!chosen) {
            return;
        }
        kind = *chosen == StructureKind::Evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale;
    }
    if (!kind) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {roleColumnName(Role::Kind)}});
        return;
    }
    if (const auto period = readPeriod(cells, outcome)) {
        const std::string key = formatCount(structure) + std::string(toText(*kind)) + keyOf(*period);
        if (isFirst(key, outcome)) {
            m_reading.approvals.push_back({structure, *kind, *period, stated});
        }
    }
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
    return commune && setSeat(entry, static_cast<CommuneIndex>(*commune), outcome);
}

bool ListRowReader::setSeat(ListedStructure& entry, CommuneIndex commune, RowOutcome& outcome) const {
    if (entry.seat && *entry.seat != commune) {
        outcome.remarks.push_back(
            {RemarkCode::RowContradicts, {formatInteger(entry.seatLine), roleColumnName(Role::SeatCommune)}});
        return false;
    }
    if (!entry.seat) {
        entry.seat = commune;
        entry.seatLine = outcome.line;
    }
    return true;
}

bool ListRowReader::readPoint(const RowCells& cells, ListedStructure& entry, RowOutcome& outcome) {
    const std::array<Role, 2> roles{Role::X, Role::Y};
    const std::array<std::string, 2> texts{std::string(cells.of(Role::X)), std::string(cells.of(Role::Y))};
    std::array<double, 2> values{};
    if (texts[0].empty() || texts[1].empty()) {
        return true;
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
        std::string text = plainCell(texts[i]);
        std::ranges::replace(text, ',', '.');
        std::erase(text, ' ');
        const auto value = parseDouble(text);
        if (!value) {
            outcome.remarks.push_back({RemarkCode::NumberWrong, {roleColumnName(roles[i]), texts[i]}});
            return false;
        }
        values[i] = *value;
    }
    const MapPoint point{values[0], values[1]};
    const MapPoint swapped{values[1], values[0]};
    const MapProjection& projection = projectionOf(m_resolver.territory().departement());
    if (projection.holds(point)) {
        entry.point = point;
        return true;
    }
    if (projection.holds(swapped)) {
        entry.point = swapped;
        outcome.remarks.push_back({RemarkCode::PointSwapped, {texts[0], texts[1]}});
        return true;
    }
    for (const MapPoint& degrees : {point, swapped}) {
        if (const auto placed = isDegrees(degrees) ? projected(degrees, projection) : std::nullopt) {
            entry.point = *placed;
            outcome.remarks.push_back(
                {RemarkCode::PointConverted, {texts[0], texts[1], std::string(projection.shortName)}});
            return true;
        }
    }
    outcome.remarks.push_back(
        {RemarkCode::PointUnusable,
         {texts[0], texts[1], std::string(projection.shortName), formatInteger(projection.epsg)}});
    return false;
}

std::optional<MapPoint> ListRowReader::projected(MapPoint degrees, const MapProjection& projection) {
    if (!m_fromDegrees) {
        m_fromDegrees.emplace("EPSG:4326", projection.crs());
    }
    m_fromDegrees->apply({&degrees, 1});
    return projection.holds(degrees) ? std::optional(degrees) : std::nullopt;
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
