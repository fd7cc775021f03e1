// Which layer of a PDF the parts of a map belong to.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"
#include "core/carto/map_sheet.hpp"

#include <optional>

namespace maillage {

/// Marks a layer's begin where what is painted changes from one to another.
class LayerMarks {
public:
    explicit LayerMarks(QPainter& painter) : m_painter(painter) {}

    void change(PdfLayer layer) {
        if (m_layer != layer) {
            m_layer = layer;
            beginLayer(m_painter, layer);
        }
    }
    void end() {
        m_layer.reset();
        endLayer(m_painter);
    }

private:
    QPainter& m_painter;
    std::optional<PdfLayer> m_layer;
};

/// The numbers of zones blanches are names.
[[nodiscard]] constexpr PdfLayer layerOf(SymbolKind kind) {
    return isQpvRing(kind)             ? PdfLayer::Qpvs
           : kind == SymbolKind::Patch ? PdfLayer::Names
                                       : PdfLayer::Structures;
}

} // namespace maillage
