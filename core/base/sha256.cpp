#include "core/base/sha256.hpp"

#include <bit>

namespace maillage {

namespace {

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
constexpr std::array<std::uint32_t, 64> kRoundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

} // namespace

void Sha256::add(std::string_view bytes) {
    m_bytes += bytes.size();
    for (const char byte : bytes) {
        m_block[m_filled++] = static_cast<unsigned char>(byte);
        if (m_filled == m_block.size()) {
            takeBlock();
            m_filled = 0;
        }
    }
}

void Sha256::takeBlock() {
    std::array<std::uint32_t, 64> words{};
    for (std::size_t k = 0; k < 16; ++k) {
        for (std::size_t byte = 0; byte < 4; ++byte) {
            words[k] = (words[k] << 8U) | m_block[4 * k + byte];
        }
    }
    for (std::size_t k = 16; k < 64; ++k) {
        const std::uint32_t a = words[k - 15];
        const std::uint32_t b = words[k - 2];
        words[k] = words[k - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3U)) + words[k - 7] +
                   (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10U));
    }
    std::array<std::uint32_t, 8> s = m_state;
    for (std::size_t k = 0; k < 64; ++k) {
        const std::uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        const std::uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        const std::uint32_t first = s[7] + (std::rotr(s[4], 6) ^ std::rotr(s[4], 11) ^ std::rotr(s[4], 25)) +
                                    choice + kRoundConstants[k] + words[k];
        const std::uint32_t second =
            (std::rotr(s[0], 2) ^ std::rotr(s[0], 13) ^ std::rotr(s[0], 22)) + majority;
        s = {first + second, s[0], s[1], s[2], s[3] + first, s[4], s[5], s[6]};
    }
    for (std::size_t k = 0; k < s.size(); ++k) {
        m_state[k] += s[k];
    }
}

std::string Sha256::hexadecimal() {
    constexpr std::size_t kLengthPlace = 56;
    const std::uint64_t bits = m_bytes * 8;
    add("\x80");
    while (m_filled != kLengthPlace) {
        add(std::string_view("\0", 1));
    }
    for (unsigned shift = 64; shift > 0; shift -= 8) {
        const char byte = static_cast<char>(bits >> (shift - 8));
        add({&byte, 1});
    }
    std::string text;
    for (const std::uint32_t word : m_state) {
        for (unsigned shift = 32; shift > 0; shift -= 4) {
            text += "0123456789abcdef"[(word >> (shift - 4)) & 0xFU];
        }
    }
    return text;
}

std::string sha256Of(std::string_view bytes) {
    Sha256 digest;
    digest.add(bytes);
    return digest.hexadecimal();
}

} // namespace maillage
