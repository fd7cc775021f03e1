#include "core/io/list_reader.hpp"

#include "core/io/list_row_reader.hpp"

#include <filesystem>

namespace maillage {

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
    reading.file = utf8Of(std::filesystem::path(sheet.path).filename());
    ListRowReader(sheet, layout, project, choices, reading).run(monitor);
    return reading;
}

} // namespace maillage
