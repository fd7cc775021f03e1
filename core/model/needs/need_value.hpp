// A fact by place as its producer published it: a number, or why there is none. "Secret", "not available" and
// "not in the file" are three things, and none of them is zero.
#pragma once

#include <cstdint>
#include <optional>

namespace maillage {

enum class NeedState : std::uint8_t {
    Known,
    Secret,      // withheld by the producer: `s`, an empty cell where that is its rule
    Unavailable, // said to be none: `nd`, `N/A`, a ratio whose denominator is zero
    Absent,      // the place, or the measure for it, is not in any file that was read
};

/// What the true number lies between, both ends included; `max` may be infinite.
struct NeedBounds {
    double min = 0;
    double max = 0;

    bool operator==(const NeedBounds&) const = default;
};

/// As a measure keeps it.
struct NeedCell {
    NeedState state = NeedState::Absent;
    double value = 0; // means nothing unless known

    /// Two of the same state that are not known are the same, whatever their number.
    bool operator==(const NeedCell& other) const {
        return state == other.state && (state != NeedState::Known || value == other.value);
    }
};

[[nodiscard]] constexpr NeedCell knownNeed(double value) {
    return {NeedState::Known, value};
}

/// As it is shown and reckoned with.
struct NeedValue {
    NeedState state = NeedState::Absent;
    double value = 0; // means nothing unless known: ask `number`
    /// A known number that is exact has itself at both ends; nullopt where nothing bounds the number.
    std::optional<NeedBounds> bounds{};

    [[nodiscard]] bool isKnown() const { return state == NeedState::Known; }
    [[nodiscard]] std::optional<double> number() const {
        return isKnown() ? std::optional(value) : std::nullopt;
    }
    bool operator==(const NeedValue&) const = default;
};

/// How many of a table are of each state.
struct NeedCounts {
    std::size_t known = 0;
    std::size_t secret = 0;
    std::size_t unavailable = 0;
    std::size_t absent = 0;

    constexpr void add(NeedState state) {
        switch (state) {
        case NeedState::Known:
            ++known;
            break;
        case NeedState::Secret:
            ++secret;
            break;
        case NeedState::Unavailable:
            ++unavailable;
            break;
        case NeedState::Absent:
            ++absent;
            break;
        }
    }
    bool operator==(const NeedCounts&) const = default;
};

} // namespace maillage
