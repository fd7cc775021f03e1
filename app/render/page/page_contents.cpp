#include "app/render/page/parts/need_figures.hpp"
#include "app/render/page/page_contents.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/comparison_page.hpp"
#include "app/render/page/parts/evolution_chart.hpp"
#include "app/render/page/parts/figures_painter.hpp"
#include "app/render/page/parts/legend_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/parts/qpv_insets.hpp"
#include "core/carto/paired_legend.hpp"
#include "app/text/map/lecture_text.hpp"

#include <QImage>

#include <algorithm>

namespace maillage {

namespace {

/// What insets are given under the map of a tall page, and at most beside that of a wide one.
constexpr double kTallInsets = 4600;
constexpr double kWideInsets = 5200;

bool isOfQpv(const PageContent& content) {
    return content.sheet.theme == Theme::Qpv && !(content.extent && content.indicators.qpvs.empty());
}

/// Beside a map of coverage, which has no rings of its own.
bool hasInsets(const PageContent& content) {
    return !content.left && (isOfQpv(content) ||
                             (content.sheet.theme == Theme::Couverture && !content.indicators.qpvs.empty()));
}

bool tellsYears(const PageContent& content) {
    if (content.beside() == ThemeBeside::Scenario) {
        return false;
    }
    switch (content.sheet.theme) {
    case Theme::Couverture:
    case Theme::Structures:
    case Theme::EvsSeuls:
    case Theme::Population:
        return !content.indicators.scenario;
    default:
        return false;
    }
}

/// Beside the map of an A4 page the legend of patches leaves none for all their communes: those without their
/// name on the map are listed.
bool hasRoomForLists(const PageContent& content, bool isTall) {
    if (content.left) { // whose lists are of what differs
        return false;
    }
    return content.sheet.theme != Theme::ZonesBlanches || isTall || content.paper.size == PaperSize::A3;
}

PageBlock insetBlock(const PageContent& content, const MapSheet& sheet, const MapLayout& layout,
                     bool isTall) {
    const double growth = growthOf(content.paper);
    PageBlock block{[&content, &sheet, &layout, growth, isTall](QPainter& painter, QPointF topLeft,
                                                                double width, double room) {
        const std::vector<Qpv>& qpvs = *content.project.qpvs;
        if (isOfQpv(content)) {
            constexpr double kLeftForLists = 0.75;
            return paintQpvInsets(painter, sheet, qpvs,
                                  QRectF(topLeft, QSizeF(width, isTall ? room : room * kLeftForLists)), false,
                                  growth, namedQpvs(sheet, layout));
        }
        const bool isMoved = content.layout.of(PagePart::Insets).place.has_value();
        const double height = isMoved ? room : std::min(room, isTall ? kTallInsets : kWideInsets);
        return paintQpvInsets(painter, sheetWithQpvs(content), qpvs, QRectF(topLeft, QSizeF(width, height)),
                              true, growth);
    }};
    constexpr std::size_t kOneTown = 2;
    block.isWide = isTall && !isOfQpv(content) && content.indicators.qpvs.size() > kOneTown;
    return block;
}

/// The words that a person put on the page; they are in no words of the figure, which goes on after them.
PageBlock ownTextBlock(const QString& words, const BlockElements& elements) {
    constexpr int kSize = 282;
    PageBlock block;
    block.paint = [words, elements](QPainter& painter, QPointF topLeft, double width, double room) {
        const QFont font = pageFont(kSize);
        if (textHeight(painter, width, font, words) > room) {
            return 0.0;
        }
        if (elements.text) {
            beginContent(painter, *elements.text);
        }
        const double used = paintText(painter, QRectF(topLeft, QSizeF(width, room)), font, kInk, words);
        if (elements.text) {
            endContent(painter);
        }
        if (elements.text && elements.figure) {
            beginContent(painter, *elements.figure);
        }
        return used;
    };
    block.isNeeded = true;
    block.part = PagePart::Text;
    return block;
}

/// What the parts take under the map of a tall page, each whole; of the first alone what a page is not
/// without.
double heightUnder(const PageContent& content, double width, std::size_t columns, bool isLeast) {
    constexpr double kEndless = 60'000;
    std::vector<DrawnMap> maps; // without layouts; they outlive the blocks, which hold them
    if (content.left) {
        maps.push_back({content.left->sheet, {}});
    }
    maps.push_back({content.sheet, {}});
    std::vector<PageBlock> blocks = pageBlocks(content, maps, columns > 1);
    if (isLeast) {
        std::erase_if(blocks, [](const PageBlock& block) { return !block.isNeeded; });
    }
    QImage paper(1, 1, QImage::Format_RGB32); // fonts are as wide on it as on the page
    QPainter painter(&paper);
    return paintBlocks(painter, blocks, columnsIn(QRectF(0, 0, width, kEndless), columns));
}

/// Of the page's map, or one for both maps.
PageBlock legendBlock(std::span<const DrawnMap> maps) {
    const bool gathers = std::ranges::any_of(maps, [](const DrawnMap& map) { return map.layout.gathers(); });
    const auto legend = [&]() -> std::shared_ptr<const MapSheet> {
        return maps.size() > 1
                   ? std::make_shared<const MapSheet>(pairedLegend(maps.front().sheet, maps.back().sheet))
                   : std::shared_ptr<const MapSheet>(std::shared_ptr<void>(), &maps.front().sheet);
    }();
    return {[legend, gathers](QPainter& painter, QPointF topLeft, double width, double /*room*/) {
        return paintLegend(painter, *legend, topLeft, width, gathers);
    }};
}

} // namespace

double columnWidth(const PageContent& content) {
    constexpr double kNarrow = 7200;
    // A table of five columns, insets side by side that name their rings, a class with its cover in one line.
    constexpr double kWide = 8800;
    const Theme theme = content.sheet.theme;
    return content.comparison || hasInsets(content) || theme == Theme::Structures ||
                   theme == Theme::ZonesBlanches || theme == Theme::BesoinCouverture
               ? kWide
               : kNarrow;
}

std::vector<QRectF> columnsIn(const QRectF& box, std::size_t count) {
    constexpr double kBetweenColumns = 400;
    const double width = (box.width() + kBetweenColumns) / static_cast<double>(count) - kBetweenColumns;
    std::vector<QRectF> columns;
    for (std::size_t k = 0; k < count; ++k) {
        columns.emplace_back(box.left() + static_cast<double>(k) * (width + kBetweenColumns), box.top(),
                             width, box.height());
    }
    return columns;
}

QStringList namesLeftOut(std::span<const DrawnMap> maps) {
    QStringList names = unplacedNames(maps.back().sheet, maps.back().layout);
    if (maps.size() > 1) {
        const QStringList left = unplacedNames(maps.front().sheet, maps.front().layout);
        names.removeIf([&](const QString& name) { return !left.contains(name); });
    }
    return names;
}

std::vector<PageBlock> pageBlocks(const PageContent& content, std::span<const DrawnMap> maps, bool isTall,
                                  const BlockElements& elements) {
    const std::optional<ComparisonElements>& comparison = elements.comparison;
    const MapSheet& sheet = maps.back().sheet;
    const MapLayout& layout = maps.back().layout;
    std::vector<PageBlock> blocks;
    const auto in = [](PageBlock block, std::size_t column, PagePart part) {
        block.column = column;
        block.isNeeded = true;
        block.part = part;
        return block;
    };
    blocks.push_back(in(legendBlock(maps), 0, PagePart::Legend));
    if (content.comparison) {
        for (PageBlock& block : comparisonBlocks(content, comparison)) {
            block.isNeeded = block.column.has_value();
            block.part = block.column ? PagePart::Table : PagePart::Lists;
            blocks.push_back(std::move(block));
        }
    } else {
        blocks.push_back(in({[&content](QPainter& painter, QPointF topLeft, double width, double /*room*/) {
                                return isOfNeed(content.sheet.theme)
                                           ? paintNeedFigures(painter, content, topLeft, width)
                                           : paintFigures(painter, content, topLeft, width);
                            }},
                            1, PagePart::Figures));
    }
    const auto addInsets = [&](bool isWanted) {
        if (isWanted) {
            blocks.push_back(insetBlock(content, sheet, layout, isTall));
            blocks.back().isNeeded = true;
            blocks.back().part = PagePart::Insets;
        }
    };
    // Under both columns they come after what fills these.
    const bool areWide = isTall && !isOfQpv(content);
    addInsets(hasInsets(content) && !areWide);
    if (hasRoomForLists(content, isTall)) {
        for (const PageList& list : pageLists(content)) {
            blocks.push_back(listBlock(list));
            blocks.back().isNeeded = true;
        }
    }
    blocks.push_back(inElement(textBlock({}, lectureText(content)),
                               comparison ? std::optional(comparison->lists) : std::nullopt));
    blocks.back().isNeeded = true;
    blocks.back().part = PagePart::Reading;
    if (const std::string words = content.layout.of(PagePart::Text).words; !words.empty()) {
        blocks.push_back(ownTextBlock(QString::fromStdString(words), elements));
    }
    addInsets(hasInsets(content) && areWide);
    if (tellsYears(content)) {
        blocks.push_back({[&content](QPainter& painter, QPointF topLeft, double width, double room) {
            return paintEvolutionChart(painter, content.indicators, content.sheet.palette(), topLeft, width,
                                       room);
        }});
        blocks.back().part = PagePart::Chart;
    }
    if (const QStringList names = namesLeftOut(maps); !names.isEmpty()) {
        PageBlock block = listBlock(unplacedList(names, maps.size() > 1));
        block.isWide = isTall && maps.size() == 1; // two leave room under one column
        block.part = PagePart::Names;
        blocks.push_back(std::move(block));
    }
    std::erase_if(blocks, [&](const PageBlock& block) { return !content.layout.shows(block.part); });
    return blocks;
}

double leastHeight(const PageContent& content, double width, std::size_t columns) {
    return heightUnder(content, width, columns, true);
}

double wholeHeight(const PageContent& content, double width, std::size_t columns) {
    constexpr double kForNames = 1600; // which ones is known once the map is drawn
    return heightUnder(content, width, columns, false) + kForNames;
}

} // namespace maillage
