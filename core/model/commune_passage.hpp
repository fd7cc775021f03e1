// Mergers and renames of communes: how a code or a name of another year is read on today's map.
#pragma once

#include "core/base/date.hpp"

#include <string>

namespace maillage {

/// At `date`, the commune `oldCode` became (part of) `newCode`; the same code twice is a change of name.
/// Source: Insee, Code officiel géographique, "mouvements de communes".
struct CommunePassage {
    Date date{2000, 1, 1};
    std::string oldCode;
    std::string oldName;
    std::string newCode;
    std::string newName;
    std::string reference;

    bool operator==(const CommunePassage&) const = default;
};

} // namespace maillage
