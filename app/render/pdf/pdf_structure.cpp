#include "app/render/pdf/pdf_structure.hpp"

#include <QPaintEngine>
#include <QPainter>

namespace maillage {

namespace {

/// Qt writes no marked content. It does write each rectangle as it stands, wherever it is.
void paintMark(QPainter& painter, int left, double height) {
    if (painter.paintEngine() == nullptr || painter.paintEngine()->type() != QPaintEngine::Pdf) {
        return;
    }
    painter.save();
    painter.setClipping(false);
    painter.fillRect(QRectF(left, height, 1, 1), Qt::black);
    painter.restore();
}

} // namespace

std::size_t PdfStructure::add(const char* role, std::size_t parent, const QString& alternative) {
    elements.push_back({role, parent, alternative, false});
    return elements.size() - 1;
}

void beginContent(QPainter& painter, std::size_t element) {
    paintMark(painter, kMarkLeft, static_cast<double>(element) + 1);
}

void endContent(QPainter& painter) {
    paintMark(painter, kMarkLeft, 0);
}

void beginLayer(QPainter& painter, PdfLayer layer) {
    paintMark(painter, kLayerMarkLeft, static_cast<double>(layer) + 1);
}

void endLayer(QPainter& painter) {
    paintMark(painter, kLayerMarkLeft, 0);
}

} // namespace maillage
