#include "core/io/lists/travel_time_table.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace maillage {

namespace {

// Folded titles, best first. The English ones are those of R5, QNEAT3, OSRM, openrouteservice and GTFS tools.
constexpr std::array<std::string_view, 35> kOrigins{"origine",
                                                    "origin",
                                                    "origines",
                                                    "origin id",
                                                    "from id",
                                                    "fromid",
                                                    "from",
                                                    "id origine",
                                                    "origine id",
                                                    "code origine",
                                                    "origine code",
                                                    "insee origine",
                                                    "origine insee",
                                                    "code insee origine",
                                                    "commune origine",
                                                    "depart",
                                                    "code depart",
                                                    "commune depart",
                                                    "start id",
                                                    "start",
                                                    "source",
                                                    "source id",
                                                    "orig",
                                                    "origin code",
                                                    "idca",
                                                    "idc a",
                                                    "commune a",
                                                    "insee a",
                                                    "code a",
                                                    "id a",
                                                    "de",
                                                    "commune de depart",
                                                    "insee depart",
                                                    "depart insee",
                                                    "domicile"};
constexpr std::array<std::string_view, 35> kDestinations{"destination",
                                                         "destinations",
                                                         "destination id",
                                                         "to id",
                                                         "toid",
                                                         "to",
                                                         "id destination",
                                                         "code destination",
                                                         "destination code",
                                                         "insee destination",
                                                         "destination insee",
                                                         "code insee destination",
                                                         "commune destination",
                                                         "arrivee",
                                                         "code arrivee",
                                                         "commune arrivee",
                                                         "end id",
                                                         "end",
                                                         "dest",
                                                         "dest id",
                                                         "destinataire",
                                                         "but",
                                                         "target",
                                                         "target id",
                                                         "idcb",
                                                         "idc b",
                                                         "commune b",
                                                         "insee b",
                                                         "code b",
                                                         "id b",
                                                         "vers",
                                                         "a",
                                                         "commune d arrivee",
                                                         "insee arrivee",
                                                         "arrivee insee"};
constexpr std::array<std::string_view, 41> kTimes{"minutes",
                                                  "minute",
                                                  "min",
                                                  "duree",
                                                  "duree min",
                                                  "duree minutes",
                                                  "duree en minutes",
                                                  "duree mn",
                                                  "temps",
                                                  "temps min",
                                                  "temps minutes",
                                                  "temps en minutes",
                                                  "temps mn",
                                                  "temps de trajet",
                                                  "temps trajet",
                                                  "temps de trajet min",
                                                  "temps de parcours",
                                                  "travel time",
                                                  "travel time min",
                                                  "travel time minutes",
                                                  "traveltime",
                                                  "total cost",
                                                  "cost",
                                                  "duration",
                                                  "duration min",
                                                  "duration minutes",
                                                  "total time",
                                                  "time",
                                                  "dureehc",
                                                  "dureehp",
                                                  "duree hc",
                                                  "duree hp",
                                                  "duree trajet",
                                                  "duree de trajet",
                                                  "duree du trajet",
                                                  "duree de parcours",
                                                  "temps voiture",
                                                  "tps",
                                                  "tps min",
                                                  "trajet",
                                                  "trajet min"};
constexpr std::array<std::string_view, 14> kSeconds{
    "secondes",          "duree s",         "duree sec",           "duree secondes",
    "duree en secondes", "temps s",         "temps secondes",      "temps en secondes",
    "travel time s",     "travel time sec", "travel time seconds", "duration s",
    "duration seconds",  "seconds"};

std::optional<std::size_t> columnNamed(const std::vector<std::string>& header,
                                       std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        const auto found =
            std::ranges::find_if(header, [&](const std::string& cell) { return foldedName(cell) == name; });
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return std::nullopt;
}

std::string cellAt(const WorksheetRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
}

constexpr std::array<std::string_view, 12> kHours{
    "heures", "duree h",         "duree heures",  "duree en heures",   "temps h",    "temps heures",
    "hours",  "temps en heures", "travel time h", "travel time hours", "duration h", "duration hours"};

/// "travel_time_p50" of R5: half of the departures take no longer.
bool isPercentile(std::string_view folded) {
    constexpr std::string_view kStart = "travel time p";
    return folded.starts_with(kStart) && isAllDigits(folded.substr(kStart.size()));
}

} // namespace

TravelTimeTable::TravelTimeTable(Worksheet sheet, const std::function<bool(const std::string&)>& isCommune)
    : m_sheet(std::move(sheet)) {
    if (header().size() == 1) {
        throw Error(ErrorCode::TravelTimesSeparator, {m_sheet.path, header().front()});
    }
    findColumns(isCommune);
    if (m_sheet.rows.size() < 2) {
        throw Error(ErrorCode::ListWithoutRows, {m_sheet.path});
    }
}

std::optional<std::size_t> TravelTimeTable::timeColumn() const {
    constexpr std::array<std::string_view, 3> kPlain{"minutes", "minute", "min"};
    if (const auto plain = columnNamed(header(), kPlain)) {
        return plain;
    }
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < header().size(); ++c) {
        const std::string folded = foldedName(header()[c]);
        if (isPercentile(folded) || std::ranges::find(kTimes, folded) != kTimes.end()) {
            found.push_back(c);
        }
    }
    for (const std::size_t c : found) {
        const bool isSame =
            std::ranges::all_of(m_sheet.rows.begin() + 1, m_sheet.rows.end(), [&](const WorksheetRow& row) {
                return cellAt(row, c) == cellAt(row, found.front());
            });
        if (!isSame) {
            throw Error(ErrorCode::TravelTimesSeveral,
                        {m_sheet.path, header()[found.front()] + ", " + header()[c]});
        }
    }
    if (!found.empty()) {
        return found.front();
    }
    const auto seconds = columnNamed(header(), kSeconds);
    return seconds ? seconds : columnNamed(header(), kHours);
}

void TravelTimeTable::findColumns(const std::function<bool(const std::string&)>& isCommune) {
    const auto origin = columnNamed(header(), kOrigins);
    const auto destination = columnNamed(header(), kDestinations);
    const auto time = timeColumn();
    const auto areCommunes = [&] {
        return std::all_of(header().begin() + 1, header().end(), [&](const std::string& cell) {
            return trimmed(cell).empty() || cleanedCode(cell) || isCommune(cell);
        });
    };
    m_isWide = !destination && !time && areCommunes();
    if (m_isWide) {
        return;
    }
    if (!origin || !destination || !time) {
        throw Error(ErrorCode::TableColumnMissing, {m_sheet.path,
                                                    !origin        ? "origine"
                                                    : !destination ? "destination"
                                                                   : "minutes",
                                                    joined(header(), ", ")});
    }
    m_origin = *origin;
    m_destination = *destination;
    m_time = *time;
}

TimeUnit TravelTimeTable::unit() const {
    const std::string title = m_isWide ? std::string() : foldedName(header()[m_time]);
    if (std::ranges::find(kSeconds, title) != kSeconds.end()) {
        return TimeUnit::Seconds;
    }
    return std::ranges::find(kHours, title) != kHours.end() ? TimeUnit::Hours : TimeUnit::Minutes;
}

void TravelTimeTable::checkWidth(const WorksheetRow& row) const {
    for (std::size_t i = header().size(); i < row.cells.size(); ++i) {
        if (!trimmed(row.cells[i]).empty()) {
            throw Error(ErrorCode::ValueInvalid, {m_sheet.path, formatInteger(row.line), header()[m_time],
                                                  joined(row.cells, ","), "cellules"});
        }
    }
}

std::vector<TimeCell> TravelTimeTable::cells() const {
    std::vector<TimeCell> cells;
    for (std::size_t r = 1; r < m_sheet.rows.size(); ++r) {
        const WorksheetRow& row = m_sheet.rows[r];
        const std::string line = formatInteger(row.line);
        checkWidth(row);
        if (!m_isWide) {
            cells.push_back({line, cellAt(row, m_origin), cellAt(row, m_destination), cellAt(row, m_time),
                             header()[m_origin], header()[m_destination], header()[m_time]});
            continue;
        }
        for (std::size_t c = 1; c < header().size(); ++c) {
            if (!trimmed(header()[c]).empty()) {
                cells.push_back({line, cellAt(row, 0), header()[c], cellAt(row, c), header()[0], header()[c],
                                 header()[c]});
            }
        }
    }
    return cells;
}

} // namespace maillage
