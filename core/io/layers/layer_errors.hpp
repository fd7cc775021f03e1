// What is wrong with a layer of communes or of QPV.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class LayerCode {
    LayerMissing,            // path, layer wanted, layers present
    LayerWithoutPolygons,    // path
    LayerWithoutCodes,       // path, field names
    LayerOtherDepartement,   // path, field, departements found, departement wanted
    CrsMissing,              // path
    CrsUnusable,             // path, detail
    CodeMissing,             // path, row, field
    CodeInvalid,             // path, row, field, value
    CodesArePostal,          // path, row, field, value, commune name, its INSEE code
    GeometryMissing,         // path, row, code
    GeometryNotPolygon,      // path, row, code, kind
    GeometryInvalid,         // path, row, code, detail
    GeometryOutOfWindow,     // path, row, code, EPSG number of the projection
    CommunesWithoutGeometry, // path, count, codes
    CommunesUnknown,         // path, count, codes
    LayerDepartementUnknown, // departement without a projection here
    PartsApart,              // path, code, kilometres between two outlines of it
    OutlinesSwapped,         // path, communes
    ShapesShuffled,          // path, count of reference points outside, count of communes, examples
    QpvColumnMissing,        // path, column, fields present
    QpvCodeInvalid,          // path, row, field, value
    QpvCodeDuplicate,        // path, row, field, value, first row
    QpvWithoutPolygons,      // path
    FieldTooLong,            // path, row, field, bytes, most
};
template <>
inline constexpr bool kIsErrorCode<LayerCode> = true;

namespace ErrorCode {
using enum LayerCode;
}

} // namespace maillage
