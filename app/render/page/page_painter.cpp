#include "app/render/page/page_painter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/page/parts/foot_painter.hpp"
#include "app/render/page/page_contents.hpp"
#include "app/render/page/parts/page_head.hpp"
#include "app/render/page/page_maps.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/page_plan.hpp"
#include "app/render/page/parts/part_places.hpp"
#include "app/render/pdf/pdf_structure.hpp"
#include "app/text/map/map_dates.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr int kPageFootSize = kSmallestType;

QString footText(const PageContent& content) {
    QStringList notes{tr("Dates : %1.").arg(mapDatesText(content.project, content.indicators))};
    if (content.extent) {
        notes << fieldText(content);
        if (content.comparison) {
            notes << tr("Les structures comptées sont celles dont le siège est dans ce périmètre.");
        }
    }
    if (content.shown) {
        notes << tr("La carte montre une partie de ce que comptent la légende et les chiffres.");
    }
    if (content.sheet.need != nullptr) {
        notes << needSourcesText(content.sheet.need->study);
    }
    return pageFoot(content.project, content.sheet, content.indicators.date, notes);
}

/// The maps where a person put them; of two, beside or over one another as the page has them.
void moveMaps(PagePlan& plan, PartPlaces& places) {
    if (const std::optional<QRectF> place = places.movedTo(PagePart::Map)) {
        plan.maps = dividedAs(plan.maps, *place);
        places.drewMoved(PagePart::Map, 0);
    } else if (places.shows(PagePart::Map)) {
        for (const QRectF& map : plan.maps) {
            places.drew(PagePart::Map, map);
        }
    }
}

/// What stands at the foot: sources and logos.
struct Foot {
    QString text; // empty where it is left out
    MapStyle style;
    double height = 0;
};

Foot footOf(QPainter& painter, const PageContent& content, double width, const PartPlaces& places) {
    Foot foot{places.shows(PagePart::Foot) ? footText(content) : QString(), *content.sheet.options.style};
    if (!places.shows(PagePart::Logos)) {
        foot.style.logos.clear();
    }
    if (!foot.text.isEmpty() || !foot.style.logos.empty()) {
        foot.height = footHeightOf(painter, width, kPageFootSize, foot.text, foot.style);
    }
    return foot;
}

void paintFootParts(QPainter& painter, const Foot& foot, const QRectF& box, PartPlaces& places) {
    if (!foot.text.isEmpty()) {
        const std::optional<QRectF> place = places.movedTo(PagePart::Foot);
        const QRectF text = place.value_or(footTextBox(box, foot.style));
        const double used = paintFootText(painter, text, kPageFootSize, foot.text);
        place ? places.drewMoved(PagePart::Foot, used) : places.drew(PagePart::Foot, text);
    }
    if (!foot.style.logos.empty()) {
        const std::optional<QRectF> place = places.movedTo(PagePart::Logos);
        const QRectF logos = place.value_or(logosBox(box, foot.style));
        paintLogos(painter, logos, foot.style);
        place ? places.drewMoved(PagePart::Logos, 0) : places.drew(PagePart::Logos, logos);
    }
}

} // namespace

QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size,
                      const PageElements& elements) {
    painter.save();
    const double growth = growthOf(content.paper);
    painter.scale(growth, growth);
    const QRectF sheet(QPointF(0, 0), size / growth);
    const QRectF page = sheet.adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
    painter.fillRect(sheet, Qt::white);
    PartPlaces places(content, size);
    const auto paintTitle = [&] {
        if (elements.title) {
            beginContent(painter, *elements.title);
        }
        const double used = paintHead(painter, content, page, places);
        if (elements.title) {
            endContent(painter);
        }
        return used;
    };
    // One that was moved may lie on what is drawn before it.
    const bool isTitleLast = places.movedTo(PagePart::Title) || places.movedTo(PagePart::Subtitle);
    const double head = isTitleLast ? headHeight(painter, content, page.width(), places) : paintTitle();
    const Foot foot = footOf(painter, content, page.width(), places);
    const QRectF body =
        page.adjusted(0, head > 0 ? head + 400 : 0, 0, foot.height > 0 ? -foot.height - 350 : 0);
    PagePlan plan = planOf(content, body, size.width() > size.height());
    moveMaps(plan, places);
    const std::vector<DrawnMap> drawn = paintPageMaps(painter, content, plan, elements, places);
    places.paint(painter,
                 pageBlocks(content, drawn, plan.columns.size() > 1,
                            {elements.comparison, elements.figure, elements.text}),
                 plan.columns);
    if (elements.foot) {
        beginContent(painter, *elements.foot);
    }
    paintFootParts(painter, foot, QRectF(page.left(), page.bottom() - foot.height, page.width(), foot.height),
                   places);
    if (elements.figure || elements.foot) {
        endContent(painter);
    }
    if (isTitleLast) {
        paintTitle();
    }
    painter.restore();
    if (elements.tellPart) {
        std::ranges::for_each(places.drawn(), elements.tellPart);
    }
    return namesLeftOut(drawn);
}

} // namespace maillage
