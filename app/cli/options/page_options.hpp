// What the options of pages mean: --page, --orientation, --theme, --epci.
#pragma once

#include "app/cli/options/option_values.hpp"
#include "core/report/page_request.hpp"

namespace maillage {

/// Throws UsageError.
[[nodiscard]] Paper paperOf(const std::string& page, const std::string& orientation);

/// Refuses a --titre or --auteur that would leave no room for the page. Throws UsageError.
void checkLength(const char* option, const std::string& typed);

/// The code of an EPCI that is named by its code, or by words of its name that no other has. Throws
/// Error{EpciNotNamed, EpciNamedTwice}.
[[nodiscard]] std::string epciNamed(const Project& project, const std::string& name);

/// "couverture, structures, … ou ecart".
[[nodiscard]] QString themeList();

} // namespace maillage
