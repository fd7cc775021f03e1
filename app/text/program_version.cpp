#include "app/text/program_version.hpp"

#include <string_view>

namespace maillage {

std::string programVersion() {
    constexpr std::string_view kCommit = MAILLAGE_COMMIT;
    std::string version(MAILLAGE_VERSION);
    if (!kCommit.empty()) {
        version.append(" (").append(kCommit).append(")");
    }
    return version;
}

} // namespace maillage
