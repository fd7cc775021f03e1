// From the official layer of QPV (ANCT: shapefile, GeoPackage, GeoJSON) to QPV with their communes and
// outlines.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/monitor.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/files/data_source.hpp"
#include "core/model/project.hpp"

#include <optional>

namespace maillage {

struct ImportedQpvs {
    /// By generation and code; without structures, which no official file knows.
    std::vector<Qpv> qpvs;
    std::vector<Diagnostic> diagnostics;
};

/// Communes are those that the layer lists, as INSEE codes or names, and never those that an outline lies on:
/// generalised outlines overlap their neighbours. The generation is `generation`, else the layer's own
/// column, else what the code says (QN: 2024, else 2015). QPV of other départements are left out and counted.
/// Throws an Error that names file, row and field: what VectorSource and buildAreas throw, QpvColumnMissing,
/// QpvCodeInvalid, QpvCodeDuplicate, QpvWithoutPolygons, CodeMissing, ReferenceUnknown,
/// CommunesUnknown, ValueInvalid, LayerOtherDepartement.
[[nodiscard]] ImportedQpvs importQpvs(const DataSource& source, const Territory& territory,
                                      std::optional<int> generation = {}, const Monitor& monitor = {});

} // namespace maillage
