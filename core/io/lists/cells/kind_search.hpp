// How words are looked for in what says a kind, or that it is none any more.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace maillage {

/// Letters with full stops are one word: "e v s itinerant" → "evs itinerant".
[[nodiscard]] std::string withoutStops(const std::string& folded);

template <std::size_t kSize>
[[nodiscard]] bool isOneWordOf(const std::array<std::string_view, kSize>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

template <std::size_t kSize>
[[nodiscard]] bool beginsWithAny(const std::array<std::string_view, kSize>& starts, std::string_view text) {
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// Which kinds a text names, anywhere in it.
struct KindsNamed {
    bool evs = false;
    bool centre = false;
};

/// Of a text that is folded and without stops.
[[nodiscard]] KindsNamed kindsNamed(const std::string& folded);

} // namespace maillage
