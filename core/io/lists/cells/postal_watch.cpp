#include "core/io/lists/cells/postal_watch.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/list_errors.hpp"

namespace maillage {

void PostalWatch::see(std::string_view code, std::string_view name, const CommuneMatch& match,
                      std::uint32_t line) {
    const auto cleaned = cleanedCode(code);
    if (!cleaned) {
        return;
    }
    ++m_rows;
    m_isNamed = m_isNamed || !name.empty();
    const bool isPostal = m_resolver.isPostalCode(*cleaned);
    if (m_distinct.insert(*cleaned).second && isPostal) {
        ++m_postal;
    }
    if (isPostal && m_first.line == 0) {
        m_first = {line, *cleaned, m_resolver.communesOfPostalCode(*cleaned)};
    }
    if (!match.remarks.empty() && match.remarks.back().code == RemarkCode::PostalCode) {
        ++m_toldRows;
        if (m_told.line == 0) {
            m_told = {line, *cleaned, match.remarks.back().parameters.at(1)};
        }
    }
}

void PostalWatch::judge(const std::string& path, const std::string& column) const {
    const bool byNames = m_isNamed && 2 * m_toldRows > m_rows;
    const bool allPostal = m_distinct.size() > 1 && m_postal == m_distinct.size();
    const bool mostPostal = m_toldRows > 0 && 10 * m_postal > 8 * m_distinct.size();
    if (!byNames && (m_isNamed || !(allPostal || mostPostal))) {
        return;
    }
    const Suspect& suspect = m_told.line != 0 ? m_told : m_first;
    throw Error(ErrorCode::ColumnOfPostalCodes,
                {path, formatInteger(suspect.line), column, suspect.value, suspect.commune});
}

} // namespace maillage
