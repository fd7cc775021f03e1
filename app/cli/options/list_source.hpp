// What the options of `importer` say of a list's sheet and columns, and what is said of them in turn.
#pragma once

#include "app/cli/options/list_options.hpp"
#include "core/io/lists/list_reader.hpp"

#include <filesystem>

namespace maillage {

/// "a=b" in two; refused as the option's value when there is no "=".
[[nodiscard]] std::pair<std::string, std::string> halves(const char* option, const std::string& value,
                                                         const QString& expected);

/// The sheet that the options name or that fits, without its hidden rows where they say so; tells what was
/// noticed of the file and what is hidden. Throws what readWorkbook and chosenSheet throw.
[[nodiscard]] Worksheet sheetOfList(const std::filesystem::path& file, const Project& project,
                                    std::optional<ListKind> kind, const ListOptions& options);

/// The guessed layout around the columns that the person named, with no question left. Throws what
/// checkLayout, checkAnswered and checkBlanks throw, Error{TableColumnMissing, ColumnNamedTwice}.
[[nodiscard]] ListLayout layoutOfList(const Worksheet& sheet, const Project& project,
                                      std::optional<ListKind> kind, const ListOptions& options,
                                      const CommuneChoices& choices);

/// ", feuille « Liste »" where the workbook has several; else nothing.
[[nodiscard]] QString sheetText(const Worksheet& sheet);
/// "feuille « EVS », " where several were read as one; else nothing.
[[nodiscard]] QString partText(const ListReading& reading, const RowOutcome& row);

} // namespace maillage
