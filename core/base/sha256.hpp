// SHA-256 (FIPS 180-4): tells whether two contents are the same.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

/// Takes a content piece by piece.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// The digest of all that was added, in 64 hexadecimal digits; nothing can be added afterwards.
    [[nodiscard]] std::string hexadecimal();

private:
    void takeBlock();

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_block{};
    std::size_t m_filled = 0;
    std::uint64_t m_bytes = 0;
};

/// Of a content that is at hand as a whole.
[[nodiscard]] std::string sha256Of(std::string_view bytes);

} // namespace maillage
