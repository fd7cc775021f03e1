#include "core/io/files/carried/png_chunks.hpp"

#include <cstdint>

namespace maillage {

namespace {

constexpr std::string_view kPngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t kAroundContent = 12; // length, kind and checksum

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        bytes += static_cast<char>(number >> (shift - 8));
    }
    return bytes;
}

std::uint32_t numberAt(std::string_view bytes, std::size_t place) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(place, 4)) {
        number = (number << 8U) | static_cast<unsigned char>(byte);
    }
    return number;
}

/// CRC-32 as PNG has it (annex D of its specification).
std::uint32_t checksumOf(std::string_view bytes) {
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
        }
    }
    return ~sum;
}

} // namespace

bool isPng(std::string_view bytes) {
    return bytes.starts_with(kPngSignature);
}

std::size_t endOfPngHeader(std::string_view bytes) {
    if (!isPng(bytes) || bytes.size() < kPngSignature.size() + kAroundContent) {
        return 0;
    }
    const std::size_t end = kPngSignature.size() + kAroundContent + numberAt(bytes, kPngSignature.size());
    return end <= bytes.size() ? end : 0;
}

std::string pngChunk(std::string_view kind, std::string_view content) {
    const std::string checked = std::string(kind) + std::string(content);
    return bigEndian(static_cast<std::uint32_t>(content.size())) + checked + bigEndian(checksumOf(checked));
}

std::optional<std::string> pngText(std::string_view bytes, std::string_view keyword) {
    std::size_t at = kPngSignature.size();
    while (bytes.size() >= at + kAroundContent) {
        const std::size_t length = numberAt(bytes, at);
        if (bytes.size() - at - kAroundContent < length) {
            break;
        }
        const std::string_view content = bytes.substr(at + 8, length);
        if (bytes.substr(at + 4, 4) == "tEXt" && content.starts_with(keyword) &&
            content.size() > keyword.size() && content[keyword.size()] == '\0') {
            return std::string(content.substr(keyword.size() + 1));
        }
        at += kAroundContent + length;
    }
    return std::nullopt;
}

} // namespace maillage
