// Putting a real base map in the place of the present one.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/monitor.hpp"
#include "core/io/files/data_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

struct ImportOutcome {
    Project project;
    std::vector<Diagnostic> diagnostics;
};

/// The same project, every figure unchanged, on the layer's outlines. `provenance`: where the caller knows
/// better than the file. Throws what importBaseMap throws.
[[nodiscard]] ImportOutcome exchangeBaseMap(const Project& project, const DataSource& layer,
                                            const Monitor& monitor = {},
                                            const std::optional<Provenance>& provenance = {});

} // namespace maillage
