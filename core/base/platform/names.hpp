// What the systems of this folder share of names.
#pragma once

#include <string>

namespace maillage {

/// A machine's name as it can stand in the name of a file.
[[nodiscard]] inline std::string plainMachineName(std::string name) {
    for (char& c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isPlain && c != '.') {
            c = '-';
        }
    }
    return name;
}

} // namespace maillage
