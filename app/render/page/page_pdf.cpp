#include "app/render/page/page_pdf.hpp"

#include "app/render/page/comparison_page.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/texts.hpp"
#include "core/geo/map_projection.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString layerName(PdfLayer layer) {
    switch (layer) {
    case PdfLayer::Communes:
        return tr("Communes");
    case PdfLayer::Structures:
        return tr("Structures");
    case PdfLayer::Qpvs:
        return tr("Quartiers prioritaires");
    case PdfLayer::Names:
        return tr("Noms");
    }
    return {};
}

} // namespace

std::vector<QString> mapLayerNames() {
    std::vector<QString> names;
    names.reserve(kPdfLayers.size());
    for (const PdfLayer layer : kPdfLayers) {
        names.push_back(layerName(layer));
    }
    return names;
}

std::function<void(const QRectF& frame, const ViewTransform& view)>
placeTeller(std::shared_ptr<std::vector<PdfPlace>> places, std::size_t page, const Project& project) {
    return [places = std::move(places), page, epsg = projectionOf(project.territory->departement()).epsg](
               const QRectF& frame, const ViewTransform& view) {
        places->push_back({page, frame, view.toMap(frame.topLeft()), view.toMap(frame.bottomRight()), epsg});
    };
}

PageElements pageElements(PdfStructure& structure, const PageContent& content, const char* title,
                          std::size_t page) {
    PageElements elements{structure.add(title)};
    const auto figure = [&](const QString& head, const Indicators& figures) {
        const QString words = mapDescription(content.project, figures);
        return structure.add("Figure", 0, head.isEmpty() ? words : head + QStringLiteral(".\n") + words);
    };
    if (content.left) {
        elements.leftFigure = figure(leftMapTitle(content), content.comparison->a);
    }
    elements.figure = figure(content.left ? rightMapTitle(content) : QString(), content.indicators);
    if (content.comparison) {
        elements.comparison = {addTable(structure, comparisonPageTable(content), true), structure.add("P")};
    }
    if (const PartSetting own = content.layout.of(PagePart::Text); own.isShown && !own.words.empty()) {
        elements.text = structure.add("P");
    }
    elements.foot = structure.add("P");
    elements.tellPlace = placeTeller(structure.places, page, content.project);
    structure.layers = mapLayerNames();
    return elements;
}

} // namespace maillage
