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
    EncodingAssumedDos,      // none
    PopulationUnknown,       // count, codes
    PopulationsNotRead,      // field, count of communes whose population in the project is another
    CodesRepaired,           // count, first cell, the INSEE code that it is
    BordersJoined,           // count of pairs, count of communes, largest distance in metres
    BordersApart,            // count of communes, pairs ("A – B") as examples
    NeighboursGained,        // count of pairs, pairs as examples
    NeighboursLost,          // count of pairs, pairs as examples
    ReferencesOutside,       // count, communes
    CollectionsRead,         // count, codes: polygons taken from a collection, the rest left
    PartsJoined,             // count of rows, codes: several rows of one commune or QPV
    DoublesDropped,          // count of rows, codes
    CommunesMerged,          // count, "03168 → 03158" as examples
    LayerChosen,             // layer, the others
    FileChosen,              // file in the archive, the others
    ArrondissementsKept,     // code of the commune left out
    ArrondissementsLeft,     // code of the commune kept, count of its arrondissements

    QpvOtherDepartementsLeft, // count, departement kept
    QpvCommunesOutside,       // QPV, codes
    QpvFarFromCommune,        // QPV, commune, kilometres

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
