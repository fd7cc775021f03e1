#include "core/io/files/workbook/biff_records.hpp"

#include "core/io/files/text/code_pages.hpp"

#include <algorithm>

namespace maillage {

std::optional<BiffRecord> BiffRecords::next() {
    constexpr std::size_t kHead = 4;
    constexpr unsigned kContinue = 0x3C;
    BiffRecord record;
    while (m_at + kHead <= m_stream.size()) {
        const unsigned kind = littleEndian(m_stream, m_at, 2);
        const std::size_t length = littleEndian(m_stream, m_at + 2, 2);
        if (!record.pieces.empty() && kind != kContinue) {
            return record;
        }
        if (m_at + kHead + length > m_stream.size()) {
            break;
        }
        record.kind = record.pieces.empty() ? kind : record.kind;
        record.pieces.push_back(m_stream.substr(m_at + kHead, length));
        m_at += kHead + length;
    }
    m_at = m_stream.size();
    return record.pieces.empty() ? std::nullopt : std::optional(record);
}

bool BiffText::isAtEnd() {
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        m_at -= m_pieces[m_piece].size();
        ++m_piece;
    }
    return m_piece >= m_pieces.size();
}

std::uint32_t BiffText::number(std::size_t width) {
    if (isAtEnd()) {
        return 0;
    }
    const std::uint32_t value = littleEndian(m_pieces[m_piece], m_at, width);
    m_at += width;
    return value;
}

void BiffText::skip(std::size_t count) {
    m_at += count;
    (void)isAtEnd();
}

std::string BiffText::next(std::size_t countWidth) {
    constexpr unsigned kWide = 1;
    constexpr unsigned kSound = 4;
    constexpr unsigned kRich = 8;
    std::size_t count = number(countWidth);
    unsigned flags = number(1);
    const std::size_t runs = (flags & kRich) != 0 ? number(2) : 0;
    const std::size_t sound = (flags & kSound) != 0 ? number(4) : 0;
    std::string text;
    while (count > 0) {
        const std::size_t piece = m_piece;
        if (isAtEnd()) {
            return text;
        }
        if (m_piece != piece) {
            flags = number(1); // a text that goes on says anew how wide its letters are
            if (isAtEnd()) {
                return text;
            }
        }
        const std::size_t width = (flags & kWide) != 0 ? 2 : 1;
        if (m_at + width > m_pieces[m_piece].size()) {
            m_at = m_pieces[m_piece].size();
            continue;
        }
        char32_t sign = number(width);
        --count;
        const bool isHigh = sign >= 0xD800 && sign < 0xDC00;
        if (isHigh && count > 0 && m_at + 2 <= m_pieces[m_piece].size()) {
            sign = 0x10000 + ((sign - 0xD800) << 10U) + ((number(2) - 0xDC00U) & 0x3FFU);
            --count;
        } else if (sign >= 0xD800 && sign < 0xE000) {
            sign = U'\uFFFD';
        }
        if (sign != U'\r' && sign != 0) {
            appendUtf8(text, sign);
        }
    }
    constexpr std::size_t kRunSize = 4;
    skip(runs * kRunSize + sound);
    return text;
}

} // namespace maillage
