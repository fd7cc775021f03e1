// The records of a workbook of Excel 97 (BIFF 8): a run of kinds, lengths and bytes.
#pragma once

#include "core/io/files/workbook/compound_document.hpp"

#include <optional>
#include <vector>

namespace maillage {

struct BiffRecord {
    unsigned kind = 0;
    /// What is in it, and in each record that continues it.
    std::vector<std::string_view> pieces{};

    [[nodiscard]] std::string_view bytes() const { return pieces.front(); }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t width) const {
        return littleEndian(pieces.front(), at, width);
    }
};

class BiffRecords {
public:
    explicit BiffRecords(std::string_view stream, std::size_t from = 0) : m_stream(stream), m_at(from) {}

    /// nullopt at the end, and where a record is cut.
    [[nodiscard]] std::optional<BiffRecord> next();

private:
    std::string_view m_stream;
    std::size_t m_at;
};

/// Reads texts of one or two bytes a letter, which may go over the end of a piece.
class BiffText {
public:
    BiffText(const BiffRecord& record, std::size_t from) : m_pieces(record.pieces), m_at(from) {}

    /// A text whose count of letters is of that many bytes. Ends with what there is where the record is cut.
    [[nodiscard]] std::string next(std::size_t countWidth);
    [[nodiscard]] bool isAtEnd();

private:
    std::uint32_t number(std::size_t width);
    void skip(std::size_t count);

    const std::vector<std::string_view>& m_pieces;
    std::size_t m_piece = 0;
    std::size_t m_at;
};

} // namespace maillage
