#include "core/io/layers/layer_reader.hpp"

#include <algorithm>

namespace maillage {

namespace {

CommuneLayer readFeatures(VectorSource source, const DataSource& from, const Monitor& monitor, double end,
                          bool& isMixed) {
    constexpr std::size_t kRowsPerStep = 500;
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
    isMixed = source.hasMixedTexts();
    return layer;
}

} // namespace

CommuneLayer readLayer(const DataSource& from, LayerKind kind, const Monitor& monitor, double end) {
    bool isMixed = false;
    CommuneLayer layer = readFeatures(VectorSource(from, kind), from, monitor, end, isMixed);
    if (isMixed) {
        layer = readFeatures(VectorSource(from, kind, true), from, monitor, end, isMixed);
    }
    return layer;
}

} // namespace maillage
