#include "core/base/json_depth.hpp"

#include <limits>

namespace maillage {

bool JsonShape::holds(std::string_view piece, std::size_t mostMembers) {
    for (const char c : piece) {
        ++m_place;
        if (m_isInString) {
            m_isInString = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
        } else if (c == '"') {
            m_isInString = true;
        } else if (c == '[' || c == '{') {
            m_members.push_back(0);
            if (m_members.size() > kMostJsonDepth) {
                return false;
            }
        } else if ((c == ']' || c == '}') && !m_members.empty()) {
            m_members.pop_back();
        } else if (c == ':' && !m_members.empty() && ++m_members.back() > mostMembers) {
            return false;
        }
    }
    return true;
}

std::optional<std::size_t> tooDeepAt(std::string_view json) {
    JsonShape shape;
    return shape.holds(json, std::numeric_limits<std::size_t>::max()) ? std::nullopt
                                                                      : std::optional(shape.place());
}

} // namespace maillage
