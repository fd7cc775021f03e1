// The codes of a file that were repaired while it was read, to be told once.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/text.hpp"

#include <string_view>

namespace maillage {

class CodeRepairs {
public:
    /// A cell and the code that was read in it.
    void see(std::string_view cell, std::string_view code) {
        if (cell == code) {
            return;
        }
        if (m_count == 0) {
            m_cell = cell;
            m_code = code;
        }
        ++m_count;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Precondition: count is not 0.
    [[nodiscard]] Diagnostic told() const {
        return {DiagnosticCode::CodesRepaired, {formatCount(m_count), m_cell, m_code}};
    }

private:
    std::size_t m_count = 0;
    std::string m_cell; // of the first
    std::string m_code;
};

} // namespace maillage
