// Tells a column of postal codes from one of INSEE codes.
#pragma once

#include "core/io/lists/cells/commune_resolver.hpp"

#include <set>

namespace maillage {

/// 21 of the Allier's 44 postal codes are also INSEE codes of other communes, so that a wrong column joins
/// without an error: the column is judged as a whole, after its last row.
class PostalWatch {
public:
    explicit PostalWatch(const CommuneResolver& resolver) : m_resolver(resolver) {}

    void see(std::string_view code, std::string_view name, const CommuneMatch& match, std::uint32_t line);

    /// Throws Error{ColumnOfPostalCodes}.
    void judge(const std::string& path, const std::string& column) const;

private:
    struct Suspect {
        std::uint32_t line = 0;
        std::string value;
        std::string commune; // "03185 Montluçon, …"
    };

    const CommuneResolver& m_resolver;
    std::set<std::string> m_distinct;
    std::size_t m_postal = 0; // of the distinct ones
    std::size_t m_rows = 0;
    std::size_t m_toldRows = 0;
    bool m_isNamed = false;
    Suspect m_told;
    Suspect m_first;
};

} // namespace maillage
