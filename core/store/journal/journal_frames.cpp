#include "core/store/journal/journal_frames.hpp"

#include <cstddef>

namespace maillage {

namespace {

constexpr std::size_t kNumberLength = 8;
constexpr std::size_t kBitsOfByte = 8;
/// Length, checksum, kind.
constexpr std::size_t kFrameHead = 2 * kNumberLength + 1;

std::string numberBytes(std::uint64_t value) {
    std::string bytes;
    for (std::size_t i = 0; i < kNumberLength; ++i) {
        bytes += static_cast<char>((value >> (kBitsOfByte * i)) & 0xFFU);
    }
    return bytes;
}

std::uint64_t numberOf(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < kNumberLength; ++i) {
        value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (kBitsOfByte * i);
    }
    return value;
}

} // namespace

std::uint64_t checksumOf(std::string_view bytes) {
    constexpr std::uint64_t kBasis = 14695981039346656037U;
    constexpr std::uint64_t kPrime = 1099511628211U;
    std::uint64_t sum = kBasis;
    for (const char c : bytes) {
        sum = (sum ^ static_cast<unsigned char>(c)) * kPrime;
    }
    return sum;
}

FrameFields& FrameFields::text(std::string_view bytes) {
    m_bytes += numberBytes(bytes.size());
    m_bytes += bytes;
    return *this;
}

FrameFields& FrameFields::number(std::int64_t value) {
    m_bytes += numberBytes(static_cast<std::uint64_t>(value));
    return *this;
}

std::optional<std::int64_t> FrameCursor::number() {
    if (m_rest.size() < kNumberLength) {
        return std::nullopt;
    }
    const auto value = static_cast<std::int64_t>(numberOf(m_rest));
    m_rest.remove_prefix(kNumberLength);
    return value;
}

std::optional<std::string_view> FrameCursor::text() {
    const auto length = number();
    if (!length || *length < 0 || static_cast<std::uint64_t>(*length) > m_rest.size()) {
        return std::nullopt;
    }
    const std::string_view bytes = m_rest.substr(0, static_cast<std::size_t>(*length));
    m_rest.remove_prefix(bytes.size());
    return bytes;
}

std::string frameBytes(FrameKind kind, std::string_view fields) {
    std::string content(1, static_cast<char>(kind));
    content += fields;
    return numberBytes(fields.size()) + numberBytes(checksumOf(content)) + content;
}

std::vector<JournalFrame> framesOf(std::string_view journal) {
    std::vector<JournalFrame> frames;
    while (journal.size() >= kFrameHead) {
        const std::uint64_t length = numberOf(journal);
        const std::uint64_t checksum = numberOf(journal.substr(kNumberLength));
        if (length > journal.size() - kFrameHead) {
            break;
        }
        const std::string_view content =
            journal.substr(2 * kNumberLength, static_cast<std::size_t>(length) + 1);
        if (checksumOf(content) != checksum) {
            break;
        }
        frames.push_back({static_cast<FrameKind>(content.front()), content.substr(1)});
        journal.remove_prefix(kFrameHead + static_cast<std::size_t>(length));
    }
    return frames;
}

} // namespace maillage
