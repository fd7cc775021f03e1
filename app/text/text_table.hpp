// A table of finished texts, for the command line and for the window.
#pragma once

#include <QString>

#include <vector>

namespace maillage {

struct TextTable {
    std::vector<QString> header;
    std::vector<std::vector<QString>> rows;
};

/// Cells parted by tabs, one line each, for a spreadsheet.
[[nodiscard]] QString spreadsheetText(const TextTable& table);

} // namespace maillage
