#include "app/dialogs/files/import_reading.hpp"

#include "app/dialogs/files/import_layouts.hpp"
#include "app/text/change/difference_text.hpp"
#include "core/io/lists/layout/list_blanks.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::string firstVisibleSheet(const Worksheets& sheets) {
    for (const Worksheet& sheet : sheets) {
        const bool isHidden = std::ranges::any_of(
            sheet.sheets, [&](const SheetName& known) { return known.name == sheet.name && known.isHidden; });
        if (!isHidden) {
            return sheet.name;
        }
    }
    return sheets.front().name;
}

void chooseSheet(const ImportWish& wish, const Territory& territory, ImportAnswer& answer) {
    for (const std::size_t i : fittingSheets(*answer.workbook, territory)) {
        answer.fitting.push_back((*answer.workbook)[i].name);
    }
    std::string name = wish.sheet;
    if (name.empty()) {
        answer.isSheetOpen = answer.fitting.size() > 1;
        // Nothing fits: the person can say what the columns of the first visible sheet are.
        name = answer.fitting.empty() ? firstVisibleSheet(*answer.workbook) : answer.fitting.front();
    }
    const Worksheet sheet = chosenSheet(*answer.workbook, territory, std::nullopt, {name});
    answer.sheet =
        std::make_shared<const Worksheet>(wish.readsHiddenRows ? sheet : withoutHiddenRows(sheet, territory));
}

void chooseLayout(const ImportWish& wish, const Territory& territory, ImportAnswer& answer) {
    if (wish.layout) {
        answer.layout = *wish.layout;
    } else {
        const ListLayout guessed = guessLayout(*answer.sheet, territory);
        answer.layout = rememberedLayout(*answer.sheet, guessed).value_or(guessed);
    }
    if (!wish.hasToldBlanks) {
        answer.layout.blanks = meaningOfBlanks(*answer.sheet, answer.layout, territory);
    }
}

} // namespace

ImportAnswer readImport(const std::shared_ptr<const Worksheets>& workbook, const Project& project,
                        const ImportWish& wish, const Monitor& monitor) {
    ImportAnswer answer(project);
    answer.workbook = workbook;
    chooseSheet(wish, *project.territory, answer);
    chooseLayout(wish, *project.territory, answer);
    answer.reading = std::make_shared<const ListReading>();
    try {
        checkLayout(*answer.sheet, answer.layout);
    } catch (const Error& error) {
        // The person can say what the columns are; nothing else of the file stands in the way.
        if (error.code() != ErrorCode::ListNotRecognised) {
            throw;
        }
        answer.problem = error;
        return answer;
    }
    answer.isQuestionFirst = needsAnswer(answer.layout);
    if (answer.isQuestionFirst) {
        return answer;
    }
    answer.reading = std::make_shared<const ListReading>(
        readList(*answer.sheet, answer.layout, project, wish.choices, monitor));
    answer.blanks = blankEffect(*answer.sheet, answer.layout, project, wish.choices, monitor);
    answer.scope = wish.scope.value_or(likelyScope(project, *answer.reading));
    answer.after = applyList(project, *answer.reading, answer.scope);
    answer.losses = lossesOf(project, answer.after);
    answer.changes = differenceLines(project, answer.after);
    return answer;
}

} // namespace maillage
