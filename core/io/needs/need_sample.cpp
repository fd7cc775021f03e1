#include "core/io/needs/need_sample.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/departements.hpp"
#include "core/io/needs/need_cells.hpp"
#include "core/model/project.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t kSampleRows = 400;

std::vector<std::string> sampledCells(const NeedRow& row) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells.push_back(needText(row.cell(i)));
    }
    while (!cells.empty() && cells.back().empty()) {
        cells.pop_back();
    }
    return cells;
}

/// Two figures that are a region's code as well as a département's.
bool isRegionCode(std::string_view code) {
    constexpr auto kRegions =
        std::to_array<std::string_view>({"01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44",
                                         "52", "53", "75", "76", "84", "93", "94"});
    return std::ranges::find(kRegions, code) != kRegions.end();
}

} // namespace

std::vector<NeedSampleRow> needSample(const NeedSheet& sheet) {
    std::vector<NeedSampleRow> rows;
    sheet.eachRow([&](const NeedRow& row) {
        rows.push_back({row.line(), sampledCells(row)});
        return rows.size() < kRowsToNeedHeader + kSampleRows;
    });
    return rows;
}

NeedColumnLook needLook(const std::vector<NeedSampleRow>& rows, std::size_t header, std::size_t column) {
    constexpr std::size_t kSiren = 9;
    NeedColumnLook look;
    for (std::size_t i = header + 1; i < rows.size(); ++i) {
        const std::string cell = column < rows[i].cells.size() ? rows[i].cells[column] : std::string();
        if (cell.empty()) {
            continue;
        }
        ++look.filled;
        const NeedCellReading read = readNeedCell(cell, NeedState::Secret);
        look.numbers += read.cell.state == NeedState::Known ? 1U : 0U;
        look.signs += read.cell.state != NeedState::Known && !read.isUnreadable ? 1U : 0U;
        look.padded += isPaddedNeedCode(cell) ? 1U : 0U;
        look.sirens += cell.size() == kSiren && isAllDigits(cell) && cell.front() == '2' ? 1U : 0U;
        look.places += isInseeCode(cell) || isQpvCode(cell) ? 1U : 0U;
        const bool isDepartement = !nameOfDepartement(cell).empty();
        look.departements += isDepartement ? 1U : 0U;
        look.notRegions += isDepartement && !isRegionCode(cell) ? 1U : 0U;
        look.values.insert(cell);
    }
    return look;
}

} // namespace maillage
