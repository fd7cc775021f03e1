// How deep a JSON text goes and how many members its objects have, told before any parser builds it: what
// walks it afterwards calls itself, and looks for a member among all others.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// Far more than any file of ours has, far less than a stack holds.
inline constexpr std::size_t kMostJsonDepth = 64;

/// Reads a text piece by piece; brackets and colons in strings are none.
class JsonShape {
public:
    /// False from the first bracket on that is nested deeper than `kMostJsonDepth`, or the first member of an
    /// object beyond `mostMembers`.
    [[nodiscard]] bool holds(std::string_view piece, std::size_t mostMembers);
    /// How many signs have been read, the one that was too many with them.
    [[nodiscard]] std::size_t place() const { return m_place; }

private:
    std::vector<std::size_t> m_members; // of each object and list that is open
    std::size_t m_place = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

/// The place of the first bracket that is nested too deep.
[[nodiscard]] std::optional<std::size_t> tooDeepAt(std::string_view json);

} // namespace maillage
