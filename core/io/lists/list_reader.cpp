#include "core/io/lists/list_reader.hpp"

#include "core/io/lists/layout/list_blanks.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/rows/list_row_reader.hpp"

#include <array>
#include <filesystem>

namespace maillage {

std::size_t ListReading::count(ListRowState state) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [state](const RowOutcome& row) { return row.state() == state; }));
}

namespace {

std::size_t countWith(const std::vector<RowOutcome>& rows, RemarkCode code) {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [code](const RowOutcome& row) {
        return std::ranges::any_of(row.remarks, [code](const Remark& remark) { return remark.code == code; });
    }));
}

} // namespace

std::size_t ListReading::countTotals() const {
    return countWith(rows, RemarkCode::TotalRow);
}

std::size_t ListReading::countElsewhere() const {
    return countWith(rows, RemarkCode::RowElsewhere);
}

std::size_t ListReading::countAside() const {
    return countWith(rows, RemarkCode::GroupRow) + countWith(rows, RemarkCode::TitlesRepeated) +
           countWith(rows, RemarkCode::NoteRow);
}

std::size_t ListReading::countRefused() const {
    return count(ListRowState::Ambiguous) + count(ListRowState::Unmatched) - countTotals() -
           countElsewhere() - countAside();
}

std::size_t ListReading::countUnserved() const {
    return countWith(rows, RemarkCode::WithoutStructure);
}

bool ListReading::isEmpty() const {
    const bool hasStructures =
        layout.kind == ListKind::Structures && std::ranges::any_of(structures, &ListedStructure::isComplete);
    return areas.empty() && approvals.empty() && populations.empty() && qpvs.empty() && !hasStructures;
}

namespace {

bool callsDatesApprovals(const Worksheet& sheet, const ListLayout& layout) {
    const std::vector<std::string> titles = columnTitles(sheet, layout);
    return std::ranges::any_of(std::array{Role::Begin, Role::End, Role::Period}, [&](Role role) {
        const auto column = layout.columnOf(role);
        return column && *column < titles.size() &&
               foldedName(titles[*column]).find("agrement") != std::string::npos;
    });
}

} // namespace

ListReading readList(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                     const CommuneChoices& choices, const Monitor& monitor) {
    ListReading reading;
    reading.layout = layout;
    reading.file = utf8Of(std::filesystem::path(sheet.path).filename());
    reading.parts = sheet.parts;
    reading.datesAreOfApprovals = callsDatesApprovals(sheet, layout);
    if (layout.blanks == Blanks::Repeat) {
        const Worksheet filled = withBlanksRepeated(sheet, layout, *project.territory);
        ListRowReader(filled, layout, project, choices, reading).run(monitor);
    } else {
        ListRowReader(sheet, layout, project, choices, reading).run(monitor);
    }
    return reading;
}

} // namespace maillage
