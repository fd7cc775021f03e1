// Whole numbers from one to another, and how two such ranges narrow a third.
#pragma once

#include <algorithm>
#include <cstdint>

namespace maillage {

/// low … high, both included; empty when low > high.
struct IntegerRange {
    std::int64_t low = 0;
    std::int64_t high = -1;

    [[nodiscard]] bool isEmpty() const { return low > high; }
    [[nodiscard]] bool contains(std::int64_t value) const { return low <= value && value <= high; }
    bool operator==(const IntegerRange&) const = default;
};

[[nodiscard]] inline IntegerRange operator&(const IntegerRange& a, const IntegerRange& b) {
    return {std::max(a.low, b.low), std::min(a.high, b.high)};
}
/// Every sum of a member of each; both must have one.
[[nodiscard]] inline IntegerRange operator+(const IntegerRange& a, const IntegerRange& b) {
    return {a.low + b.low, a.high + b.high};
}
[[nodiscard]] inline IntegerRange operator-(const IntegerRange& a, const IntegerRange& b) {
    return {a.low - b.high, a.high - b.low};
}
[[nodiscard]] inline IntegerRange operator+(const IntegerRange& a, std::int64_t b) {
    return {a.low + b, a.high + b};
}
[[nodiscard]] inline IntegerRange operator-(const IntegerRange& a, std::int64_t b) {
    return a + -b;
}
/// whole − member, for each member.
[[nodiscard]] inline IntegerRange complement(std::int64_t whole, const IntegerRange& range) {
    return {whole - range.high, whole - range.low};
}

} // namespace maillage
