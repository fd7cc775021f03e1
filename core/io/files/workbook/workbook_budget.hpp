// What reading one workbook may cost, so that a file made to harm ends in a sentence and not in a full
// memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace maillage {

/// The usual bounds leave room for the 35,000 communes of France in a hundred and forty columns, or a sheet
/// of four columns that is full to its last row: some hundreds of megabytes of memory.
struct WorkbookLimits {
    std::uint64_t inflated = 4ULL << 30U; // bytes unpacked from the archive
    std::uint64_t ratio = 300;            // unpacked to packed, beyond the first megabytes
    std::uint64_t cells = 5'000'000;      // up to the last filled one of each row
    std::uint64_t text = 128ULL << 20U;   // bytes of all cells
    std::uint64_t columns = 16'384;       // as many as spreadsheets have
    std::size_t run = 40U << 20U;         // bytes of text between two tags
    std::size_t depth = 200;              // of elements in one another
    std::size_t sheets = 2'000;
    std::size_t parts = 100'000; // files in the archive
};

/// Counts what a workbook has cost so far. Each function throws Error{WorkbookTooLarge} beyond its limit.
class WorkbookBudget {
public:
    explicit WorkbookBudget(std::string path, const WorkbookLimits& limits = {})
        : m_path(std::move(path)), m_limits(limits) {}

    /// What messages call the workbook.
    [[nodiscard]] const std::string& path() const { return m_path; }

    void takeCells(std::uint64_t count);
    void takeText(std::uint64_t bytes);
    /// `unpacked` bytes more; a part of the archive has given `unpackedOfPart` from `packedOfPart`.
    void takeInflated(std::uint64_t unpacked, std::uint64_t unpackedOfPart, std::uint64_t packedOfPart);
    /// `column` from 0.
    void checkColumn(std::uint64_t column) const;
    void checkRun(std::size_t bytes) const;
    void checkDepth(std::size_t depth) const;
    void checkSheets(std::size_t count) const;
    void checkParts(std::size_t count) const;

    /// Error{WorkbookDamaged} for this file; `part` is where, for who looks into it.
    [[noreturn]] void damaged(const std::string& part) const;

private:
    [[noreturn]] void tooLarge(const char* what) const;

    std::string m_path;
    WorkbookLimits m_limits;
    std::uint64_t m_cells = 0;
    std::uint64_t m_text = 0;
    std::uint64_t m_inflated = 0;
};

} // namespace maillage
