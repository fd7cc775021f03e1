// A defect of the data that does not stop the work: it is counted, kept with its place, and told.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

enum class DiagnosticCode {
    GeometryRepaired,        // row, code, reason, change of area in percent
    CommunesLeftOutOfWindow, // count, codes
    OtherDepartementsLeft,   // count, departement kept
    EncodingAssumedLatin1,   // none
    PopulationUnknown,       // count, codes
    CodesRepaired,           // count, first cell, the INSEE code that it is

    QpvOtherDepartementsLeft, // count, departement kept
    QpvCommunesOutside,       // QPV, codes

    TextReadAs,          // encoding that is neither UTF-8 nor Windows-1252
    TextEncodingUnsure,  // encoding taken, line, an excerpt
    TextBytesRepaired,   // how many lines, first line, an excerpt as it was read
    TextUnspoilt,        // how many lines, first line, as it stood, as it was read
    TextSpoilt,          // how many lines, first line, an excerpt
    TextControlsDropped, // how many lines, first line
};

struct Diagnostic {
    DiagnosticCode code;
    std::vector<std::string> parameters;

    bool operator==(const Diagnostic&) const = default;
};

} // namespace maillage
