#include "core/io/layers/layer_reader.hpp"

#include <algorithm>

namespace maillage {

CommuneLayer readLayer(const DataSource& from, LayerKind kind, const Monitor& monitor, double end) {
    constexpr std::size_t kRowsPerStep = 500;
    VectorSource source(from, kind);
    CommuneLayer layer{from.shown(), source.fields(), source.crs(), {}, {}, {}};
    layer.features.reserve(source.announcedCount());
    while (std::optional<RawFeature> feature = source.next()) {
        if (feature->row % kRowsPerStep == 1) {
            monitor.step(end * static_cast<double>(feature->row) /
                         static_cast<double>(std::max(source.announcedCount(), feature->row)));
        }
        layer.features.push_back(*std::move(feature));
    }
    layer.diagnostics = source.diagnostics();
    return layer;
}

} // namespace maillage
