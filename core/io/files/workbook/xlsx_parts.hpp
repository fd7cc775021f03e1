// What stands around the sheets of an XLSX workbook: which there are, where, the texts and the formats that
// their cells refer to.
#pragma once

#include "core/io/files/workbook/number_format.hpp"
#include "core/io/files/workbook/zip_archive.hpp"

#include <string>
#include <vector>

namespace maillage {

struct XlsxSheetPart {
    std::string name;
    std::string part;
    bool isHidden = false;
};

struct XlsxParts {
    std::vector<XlsxSheetPart> sheets;
    std::vector<std::string> texts;    // shared among all cells
    std::vector<NumberFormat> formats; // by the number of a cell's style
    bool is1904 = false;
};

/// The part that a package opens with ("xl/workbook.xml", "word/document.xml"); empty when it does not say.
[[nodiscard]] std::string mainPartOf(const ZipArchive& archive, const WorkbookBudget& budget);

/// Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] XlsxParts xlsxPartsOf(const ZipArchive& archive, const std::string& workbookPart,
                                    WorkbookBudget& budget);

/// Text of XLSX writes signs that XML has none for as "_x000D_". A carriage return is no more than a line
/// end.
[[nodiscard]] std::string unescapedXlsx(std::string text);

} // namespace maillage
