#include "app/text/program_version.hpp"

#include <string_view>

namespace maillage {

std::string programVersion() {
    constexpr std::string_view kVersion = MAILLAGE_VERSION;
    constexpr std::string_view kCommit = MAILLAGE_COMMIT;
    std::string version(kVersion);
    if (!kCommit.empty()) {
        version.append(" (").append(kCommit).append(")");
    }
    return version;
}

} // namespace maillage
