#include "core/io/lists/travel_time_importer.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/worksheet_source.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/commune_codes.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maillage {

namespace {

/// The table cell by cell, with what messages need.
class Matrix {
public:
    explicit Matrix(const DataSource& source) : m_sheet(readWorksheet(source)) {
        const std::vector<std::string>& header = m_sheet.rows.front().cells;
        if (header.size() == 1) {
            throw Error(ErrorCode::TravelTimesSeparator, {m_sheet.path, header.front()});
        }
        m_places = {placeOf(header, {"origine", "origin"}), placeOf(header, {"destination"}),
                    placeOf(header, {"minutes"})};
        if (m_sheet.rows.size() < 2) {
            throw Error(ErrorCode::ListWithoutRows, {m_sheet.path});
        }
    }

    [[nodiscard]] const Worksheet& sheet() const { return m_sheet; }

    /// Throws Error{ValueInvalid} for a row that is wider than the header: most often a decimal comma.
    void checkWidth(const WorksheetRow& row) const {
        const std::size_t width = m_sheet.rows.front().cells.size();
        for (std::size_t i = width; i < row.cells.size(); ++i) {
            if (!trimmed(row.cells[i]).empty()) {
                throw Error(ErrorCode::ValueInvalid,
                            {m_sheet.path, lineOf(row), columnName(2), joined(row.cells, ","), "cellules"});
            }
        }
    }
    [[nodiscard]] std::string cell(const WorksheetRow& row, std::size_t column) const {
        const std::size_t place = m_places[column];
        return place < row.cells.size() ? std::string(trimmed(row.cells[place])) : std::string();
    }
    /// Nothing for a commune of another département. Throws as the header says.
    [[nodiscard]] std::optional<CommuneIndex> commune(const WorksheetRow& row, std::size_t column,
                                                      const Territory& territory) const {
        const std::string code = cell(row, column);
        const std::string where = columnName(column);
        if (code.empty()) {
            throw Error(ErrorCode::CodeMissing, {m_sheet.path, lineOf(row), where});
        }
        if (const auto found = territory.find(code)) {
            return found;
        }
        const std::string repaired = withLeadingZero(code);
        if (repaired != code && territory.find(repaired)) {
            throw Error(ErrorCode::CodeLostZero, {m_sheet.path, lineOf(row), where, code, repaired});
        }
        const bool isElsewhere = isInseeCode(code) && departementOf(code) < "97" &&
                                 territory.departement() != "FR" &&
                                 departementOf(code) != territory.departement();
        if (!isElsewhere) {
            throw Error(ErrorCode::ReferenceUnknown, {m_sheet.path, lineOf(row), where, code});
        }
        return std::nullopt;
    }
    [[nodiscard]] double minutes(const WorksheetRow& row) const {
        std::string number = cell(row, 2);
        std::ranges::replace(number, ',', '.');
        const auto value = parseDouble(number);
        if (!value || !std::isfinite(*value) || *value < 0) {
            fail(row, value && std::isfinite(*value) ? "positif" : "minutes");
        }
        return *value;
    }
    [[noreturn]] void fail(const WorksheetRow& row, const char* expected) const {
        throw Error(ErrorCode::ValueInvalid,
                    {m_sheet.path, lineOf(row), columnName(2), cell(row, 2), expected});
    }

private:
    [[nodiscard]] std::size_t placeOf(const std::vector<std::string>& header,
                                      const std::vector<std::string>& names) const {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (std::ranges::find(names, foldedName(header[i])) != names.end()) {
                return i;
            }
        }
        throw Error(ErrorCode::TableColumnMissing, {m_sheet.path, names.front(), joined(header, ", ")});
    }
    [[nodiscard]] std::string columnName(std::size_t column) const {
        return m_sheet.rows.front().cells[m_places[column]];
    }
    static std::string lineOf(const WorksheetRow& row) { return formatInteger(row.line); }

    Worksheet m_sheet;
    std::vector<std::size_t> m_places;
};

std::vector<TravelTime> missingOf(const TravelTimes& times, std::size_t communes) {
    std::vector<TravelTime> missing;
    for (const CommuneIndex destination : times.destinations()) {
        for (CommuneIndex origin = 0; origin < communes; ++origin) {
            if (!times.minutes(origin, destination)) {
                missing.push_back({origin, destination, 0});
            }
        }
    }
    return missing;
}

} // namespace

TravelTimeImport importTravelTimes(const DataSource& source, const Territory& territory) {
    const Matrix matrix(source);
    std::map<std::pair<CommuneIndex, CommuneIndex>, double> known;
    std::size_t elsewhere = 0;
    std::size_t repeated = 0;
    for (std::size_t r = 1; r < matrix.sheet().rows.size(); ++r) {
        const WorksheetRow& row = matrix.sheet().rows[r];
        matrix.checkWidth(row);
        const auto origin = matrix.commune(row, 0, territory);
        const auto destination = matrix.commune(row, 1, territory);
        const double minutes = matrix.minutes(row);
        if (!origin || !destination) {
            ++elsewhere;
            continue;
        }
        const auto [place, isNew] = known.try_emplace({*destination, *origin}, minutes);
        if (!isNew && place->second != minutes) {
            matrix.fail(row, "paire");
        }
        repeated += isNew ? 0U : 1U;
    }
    std::vector<TravelTime> times;
    times.reserve(known.size());
    for (const auto& [pair, minutes] : known) {
        times.push_back({pair.second, pair.first, minutes});
    }
    if (times.empty()) {
        const std::string code = matrix.cell(matrix.sheet().rows[1], 0);
        throw Error(ErrorCode::LayerOtherDepartement,
                    {matrix.sheet().path, "origine", departementOf(code), territory.departement()});
    }
    TravelTimeImport result{TravelTimes(source.name(), std::move(times)), elsewhere, repeated, {}};
    result.missing = missingOf(result.times, territory.size());
    return result;
}

} // namespace maillage
