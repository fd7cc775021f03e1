#include "core/io/files/workbook/old_xls_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/files/workbook/biff_records.hpp"
#include "core/io/files/workbook/number_format.hpp"

#include <bit>
#include <map>
#include <utility>

namespace maillage {

namespace {

namespace record {
constexpr unsigned kFormula = 0x06;
constexpr unsigned kEnd = 0x0A;
constexpr unsigned kDateMode = 0x22;
constexpr unsigned kSheet = 0x85;
constexpr unsigned kManySmall = 0xBD;
constexpr unsigned kStyle = 0xE0;
constexpr unsigned kMerged = 0xE5;
constexpr unsigned kTexts = 0xFC;
constexpr unsigned kSharedText = 0xFD;
constexpr unsigned kNumber = 0x203;
constexpr unsigned kLabel = 0x204;
constexpr unsigned kTruth = 0x205;
constexpr unsigned kFormulaText = 0x207;
constexpr unsigned kRow = 0x208;
constexpr unsigned kSmall = 0x27E;
constexpr unsigned kFormat = 0x41E;
constexpr unsigned kBegin = 0x809;
} // namespace record

struct OldSheet {
    std::string name;
    std::size_t place = 0;
    bool isHidden = false;
};

struct OldBook {
    std::vector<OldSheet> sheets;
    std::vector<std::string> texts;
    std::vector<NumberFormat> styles;
    bool is1904 = false;
};

double numberOf(std::string_view bytes, std::size_t at) {
    const std::uint64_t low = littleEndian(bytes, at, 4);
    const std::uint64_t high = littleEndian(bytes, at + 4, 4);
    return std::bit_cast<double>(high << 32U | low);
}

/// A number in four bytes: the upper half of a long one, or a whole one, either as hundredths.
double smallNumber(std::uint32_t packed) {
    constexpr std::uint32_t kHundredths = 1;
    constexpr std::uint32_t kWhole = 2;
    double value = 0;
    if ((packed & kWhole) != 0) {
        value = static_cast<double>(std::bit_cast<std::int32_t>(packed) >> 2);
    } else {
        value = std::bit_cast<double>(static_cast<std::uint64_t>(packed & ~std::uint32_t{3}) << 32U);
    }
    return (packed & kHundredths) != 0 ? value / 100 : value;
}

std::string failureText(unsigned code) {
    switch (code) {
    case 0x00:
        return "#NUL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALEUR!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NOM?";
    case 0x24:
        return "#NOMBRE!";
    default:
        return "#N/A";
    }
}

OldBook readBook(std::string_view stream, WorkbookBudget& budget) {
    OldBook book;
    std::map<unsigned, NumberFormat> formats;
    BiffRecords records(stream);
    while (const auto one = records.next()) {
        switch (one->kind) {
        case record::kDateMode:
            book.is1904 = one->number(0, 2) == 1;
            break;
        case record::kFormat: {
            BiffText text(*one, 2);
            formats.insert_or_assign(one->number(0, 2), formatOfCode(text.next(2)));
            break;
        }
        case record::kStyle: {
            budget.takeCells(1);
            const unsigned format = one->number(2, 2);
            const auto found = formats.find(format);
            book.styles.push_back(found != formats.end() ? found->second : builtInFormat(format));
            break;
        }
        case record::kSheet: {
            constexpr std::size_t kKindAt = 5;
            if (one->number(kKindAt, 1) == 0) { // no diagram, no macros
                BiffText text(*one, 6);
                book.sheets.push_back({text.next(1), one->number(0, 4), (one->number(4, 1) & 3U) != 0});
                budget.checkSheets(book.sheets.size());
            }
            break;
        }
        case record::kTexts: {
            BiffText text(*one, 8);
            for (std::uint32_t left = one->number(4, 4); left > 0 && !text.isAtEnd(); --left) {
                book.texts.push_back(text.next(2));
                budget.takeCells(1);
                budget.takeText(book.texts.back().size());
            }
            break;
        }
        case record::kEnd:
            return book;
        default:
            break;
        }
    }
    budget.damaged("Workbook");
}

class OldSheetReader {
public:
    OldSheetReader(const OldBook& book, WorkbookBudget& budget)
        : m_book(book), m_budget(budget), m_builder(budget) {}

    std::vector<WorksheetRow> read(std::string_view stream, std::size_t place) {
        BiffRecords records(stream, place);
        const auto first = records.next();
        if (!first || first->kind != record::kBegin) {
            m_budget.damaged("Workbook");
        }
        std::size_t depth = 1; // diagrams inside a sheet begin and end too
        while (depth > 0) {
            const auto one = records.next();
            if (!one) {
                m_budget.damaged("Workbook");
            }
            if (one->kind == record::kBegin) {
                ++depth;
            } else if (one->kind == record::kEnd) {
                --depth;
            } else if (depth == 1) {
                take(*one);
            }
        }
        return finish();
    }

private:
    void take(const BiffRecord& one) {
        const unsigned row = one.number(0, 2);
        const unsigned column = one.number(2, 2);
        constexpr std::size_t kValueAt = 6;
        switch (one.kind) {
        case record::kRow: {
            constexpr std::size_t kFlagsAt = 12;
            constexpr unsigned kHidden = 0x20;
            m_isHidden[row] = (one.number(kFlagsAt, 2) & kHidden) != 0;
            break;
        }
        case record::kSharedText: {
            const std::uint32_t index = one.number(kValueAt, 4);
            if (index >= m_book.texts.size()) {
                m_budget.damaged("Workbook");
            }
            put(row, column, m_book.texts[index]);
            break;
        }
        case record::kLabel: {
            BiffText text(one, kValueAt);
            put(row, column, text.next(2));
            break;
        }
        case record::kNumber:
            putNumber(row, column, one.number(4, 2), numberOf(one.bytes(), kValueAt));
            break;
        case record::kSmall:
            putNumber(row, column, one.number(4, 2), smallNumber(one.number(kValueAt, 4)));
            break;
        case record::kManySmall:
            for (std::size_t at = 4, i = 0; at + 8 <= one.bytes().size(); at += 6, ++i) {
                putNumber(row, column + static_cast<unsigned>(i), one.number(at, 2),
                          smallNumber(one.number(at + 2, 4)));
            }
            break;
        case record::kTruth:
            put(row, column, truth(one.number(kValueAt, 1), one.number(kValueAt + 1, 1) != 0));
            break;
        case record::kFormula:
            takeFormula(one, row, column);
            break;
        case record::kFormulaText: {
            BiffText text(one, 0);
            put(m_formulaRow, m_formulaColumn, text.next(2));
            break;
        }
        case record::kMerged:
            for (std::size_t at = 2; at + 8 <= one.bytes().size(); at += 8) {
                m_builder.merge(one.number(at, 2) + 1, one.number(at + 2, 2) + 1, one.number(at + 4, 2));
            }
            break;
        default:
            break;
        }
    }

    void takeFormula(const BiffRecord& one, unsigned row, unsigned column) {
        constexpr std::size_t kValueAt = 6;
        constexpr std::size_t kMarkAt = 12;
        constexpr unsigned kNoNumber = 0xFFFF;
        if (one.number(kMarkAt, 2) != kNoNumber) {
            putNumber(row, column, one.number(4, 2), numberOf(one.bytes(), kValueAt));
            return;
        }
        const unsigned kind = one.number(kValueAt, 1);
        m_formulaRow = row;
        m_formulaColumn = column;
        if (kind == 1 || kind == 2) {
            put(row, column, truth(one.number(kValueAt + 2, 1), kind == 2));
        }
    }

    static std::string truth(unsigned value, bool isFailure) {
        return isFailure ? failureText(value) : value != 0 ? "VRAI" : "FAUX";
    }

    void putNumber(unsigned row, unsigned column, unsigned style, double value) {
        const NumberFormat format = style < m_book.styles.size() ? m_book.styles[style] : NumberFormat{};
        put(row, column, shownNumber(formatShortest(value), format, m_book.is1904));
    }

    void put(unsigned row, unsigned column, std::string value) {
        m_budget.takeCells(1);
        m_budget.takeText(value.size());
        m_cells.insert_or_assign({row, column}, std::move(value));
    }

    /// Records of one row need not stand together.
    std::vector<WorksheetRow> finish() {
        std::optional<unsigned> row;
        for (auto& [place, value] : m_cells) {
            if (row != place.first) {
                row = place.first;
                m_builder.beginRow(std::uint64_t{*row} + 1, m_isHidden[*row]);
            }
            m_builder.put(place.second, std::move(value));
        }
        return m_builder.finish();
    }

    const OldBook& m_book;
    WorkbookBudget& m_budget;
    SheetBuilder m_builder;
    std::map<std::pair<unsigned, unsigned>, std::string> m_cells{};
    std::map<unsigned, bool> m_isHidden{};
    unsigned m_formulaRow = 0;
    unsigned m_formulaColumn = 0;
};

} // namespace

std::vector<WorkbookSheet> readOldXls(std::string_view bytes, WorkbookBudget& budget) {
    const std::string stream = streamOfCompound(bytes, "Workbook", budget);
    const OldBook book = readBook(stream, budget);
    std::vector<WorkbookSheet> sheets;
    for (const OldSheet& one : book.sheets) {
        OldSheetReader reader(book, budget);
        sheets.push_back({one.name, one.isHidden, reader.read(stream, one.place)});
    }
    return sheets;
}

} // namespace maillage
