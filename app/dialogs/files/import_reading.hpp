// One reading of a list's file as the import dialog wants it: the sheet, its layout, its rows and what they
// would change. Knows no widget, so that it can run in the background.
#pragma once

#include "core/base/error.hpp"
#include "core/service/list_losses.hpp"

#include <QStringList>

#include <memory>

namespace maillage {

using Worksheets = std::vector<Worksheet>;

/// How a person wants the file read.
struct ImportWish {
    std::string sheet; // empty: the one that fits
    bool readsHiddenRows = true;
    bool hasToldBlanks = false;       // the layout's meaning of empty cells is the person's
    std::optional<ListLayout> layout; // else guessed or remembered
    CommuneChoices choices;
    std::optional<ListScope> scope; // nullopt: the likely one
};

struct ImportAnswer {
    explicit ImportAnswer(Project unchanged) : after(std::move(unchanged)) {}

    std::shared_ptr<const Worksheets> workbook;
    std::vector<std::string> fitting; // the sheets that could be the list
    bool isSheetOpen = false;         // several could be, and nobody has chosen
    std::shared_ptr<const Worksheet> sheet;
    ListLayout layout;
    BlankEffect blanks;
    std::shared_ptr<const ListReading> reading; // empty when there is a problem or a question comes first
    ListScope scope = ListScope::Whole;
    Project after;
    ListLosses losses;
    QStringList changes;
    std::optional<Error> problem; // what the layout lacks
    bool isQuestionFirst = false;
};

/// Throws what reading throws, but for a layout that lacks something.
[[nodiscard]] ImportAnswer readImport(const std::shared_ptr<const Worksheets>& workbook,
                                      const Project& project, const ImportWish& wish, const Monitor& monitor);

} // namespace maillage
