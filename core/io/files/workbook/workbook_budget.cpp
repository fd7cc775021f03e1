#include "core/io/files/workbook/workbook_budget.hpp"

#include "core/io/files/table_errors.hpp"

namespace maillage {

void WorkbookBudget::takeCells(std::uint64_t count) {
    m_cells += count;
    if (m_cells > m_limits.cells) {
        tooLarge("cellules");
    }
}

void WorkbookBudget::takeText(std::uint64_t bytes) {
    m_text += bytes;
    if (m_text > m_limits.text) {
        tooLarge("texte");
    }
}

void WorkbookBudget::takeInflated(std::uint64_t unpacked, std::uint64_t unpackedOfPart,
                                  std::uint64_t packedOfPart) {
    // A short part of many like rows may be packed very well; only a long one is a trap.
    constexpr std::uint64_t kAlwaysRead = 32ULL << 20U;
    m_inflated += unpacked;
    if (m_inflated > m_limits.inflated) {
        tooLarge("octets");
    }
    if (unpackedOfPart > kAlwaysRead && unpackedOfPart / m_limits.ratio > packedOfPart) {
        tooLarge("taux");
    }
}

void WorkbookBudget::checkColumn(std::uint64_t column) const {
    if (column >= m_limits.columns) {
        tooLarge("colonnes");
    }
}

void WorkbookBudget::checkRun(std::size_t bytes) const {
    if (bytes > m_limits.run) {
        tooLarge("texte");
    }
}

void WorkbookBudget::checkDepth(std::size_t depth) const {
    if (depth > m_limits.depth) {
        tooLarge("profondeur");
    }
}

void WorkbookBudget::checkSheets(std::size_t count) const {
    if (count > m_limits.sheets) {
        tooLarge("feuilles");
    }
}

void WorkbookBudget::checkParts(std::size_t count) const {
    if (count > m_limits.parts) {
        tooLarge("parties");
    }
}

void WorkbookBudget::damaged(const std::string& part) const {
    throw Error(ErrorCode::WorkbookDamaged, {m_path, part});
}

void WorkbookBudget::tooLarge(const char* what) const {
    throw Error(ErrorCode::WorkbookTooLarge, {m_path, what});
}

} // namespace maillage
