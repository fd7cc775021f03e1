#pragma once

#include <cstdint>
#include <random>

namespace maillage::test {

using Random = std::mt19937;

/// One of 0 to `last`.
inline std::int64_t upTo(Random& random, std::int64_t last) {
    return std::uniform_int_distribution<std::int64_t>(0, last)(random);
}

} // namespace maillage::test
