#include "app/render/page/comparison_page.hpp"

#include "app/text/change/comparison_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <span>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr int kCellType = kSmallestType;
constexpr double kRowGap = 60;
const QColor kRule(0xD5, 0xDA, 0xDF);
constexpr double kTall = 5000;
constexpr double kCellGap = 60;

/// The largest font, down to a readable size, in which no word of a header is wider than its cell.
QFont headerFont(const std::vector<QString>& cells, std::span<const double> shares, double width) {
    constexpr int kLargest = 260;
    for (int size = kLargest; size > kSmallestType; size -= 4) {
        const QFontMetricsF metrics(pageFont(size, true));
        bool fits = true;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            for (const QString& word : cells[i].split(u' ')) {
                fits = fits && metrics.horizontalAdvance(word) <= width * shares[i] - kCellGap;
            }
        }
        if (fits) {
            return pageFont(size, true);
        }
    }
    return pageFont(kSmallestType, true);
}

/// Label, both values, difference and difference in inhabitants; returns the height used.
double paintTable(QPainter& painter, const TextTable& table, QPointF at, double width,
                  const TableElements& elements) {
    constexpr std::array kShares{0.41, 0.155, 0.155, 0.12, 0.16};
    double y = at.y();
    std::size_t rank = 0;
    const auto row = [&](const std::vector<QString>& cells, const QFont& font, const QColor& ink) {
        double height = 0;
        double x = at.x();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double cell = width * kShares[i];
            const QRectF box(x, y, cell - kCellGap, kTall);
            painter.setFont(font);
            painter.setPen(ink);
            QRectF used;
            const int side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
            if (!elements.empty()) {
                beginContent(painter, elements[rank][i]);
            }
            painter.drawText(box, side | Qt::AlignTop | Qt::TextWordWrap, cells[i], &used);
            if (!elements.empty()) {
                endContent(painter);
            }
            height = std::max(height, used.height());
            x += cell;
        }
        ++rank;
        y += height + kRowGap;
        painter.setPen(QPen(kRule, 8));
        painter.drawLine(QPointF(at.x(), y - kRowGap / 2), QPointF(at.x() + width, y - kRowGap / 2));
    };
    row(table.header, headerFont(table.header, kShares, width), kInk);
    for (const auto& cells : table.rows) {
        row(cells, pageFont(kCellType), kInk);
    }
    return y - at.y();
}

/// Of so many structures: between two dates those that one side alone has opened or closed.
QString differenceOf(const PageContent& content, const StructureDifference& difference,
                     qsizetype structures) {
    if (content.beside() == ThemeBeside::Date && difference.isInA != difference.isInB) {
        const auto count = static_cast<std::int64_t>(structures);
        return difference.isInB
                   ? counted(count, tr("ouverte entre les deux dates"), tr("ouvertes entre les deux dates"))
                   : counted(count, tr("fermée entre les deux dates"), tr("fermées entre les deux dates"));
    }
    return differenceText(difference, nameOfSideA(content), nameOfSideB(content));
}

/// Those of which the same is to be told in one line, in the order of the first of each.
QString structureList(const PageContent& content, std::size_t limit) {
    const std::vector<StructureDifference>& all = content.comparison->structures;
    struct Group {
        const StructureDifference& first;
        QStringList names;
    };
    std::vector<Group> groups;
    for (std::size_t i = 0; i < std::min(limit, all.size()); ++i) {
        const QString difference = differenceOf(content, all[i], 1);
        const auto group = std::ranges::find_if(
            groups, [&](const Group& g) { return differenceOf(content, g.first, 1) == difference; });
        (group == groups.end() ? groups.emplace_back(Group{all[i], {}}) : *group).names
            << shownName(all[i].name);
    }
    QStringList lines;
    for (const Group& group : groups) {
        lines << tr("%1 : %2").arg(group.names.join(tr(" ; ")),
                                   differenceOf(content, group.first, group.names.size()));
    }
    if (limit < all.size()) {
        lines << counted(all.size() - limit, tr("… et %1 autre"), tr("… et %1 autres"));
    }
    return lines.join(QStringLiteral("\n"));
}

} // namespace

TextTable comparisonPageTable(const PageContent& content) {
    const ThemeBeside beside = content.beside();
    const auto header = [&](const QString& letter, const QString& name) {
        return beside == ThemeBeside::Scenario && !content.left ? lettered(letter, name) : name;
    };
    TextTable table = comparisonTable(*content.comparison, header(QStringLiteral("A"), nameOfSideA(content)),
                                      header(QStringLiteral("B"), nameOfSideB(content)), false);
    for (QString& title : table.header) {
        title.replace(QChar::Nbsp, u' '); // a day is wider than its column
    }
    return table;
}

PageBlock inElement(PageBlock block, std::optional<std::size_t> element) {
    if (element) {
        block.paint = [paint = std::move(block.paint), element = *element](QPainter& painter, QPointF topLeft,
                                                                           double width, double room) {
            beginContent(painter, element);
            const double used = paint(painter, topLeft, width, room);
            endContent(painter);
            return used;
        };
    }
    return block;
}

std::vector<PageBlock> comparisonBlocks(const PageContent& content,
                                        const std::optional<ComparisonElements>& elements) {
    const ScenarioComparison& c = *content.comparison;
    std::vector<PageBlock> blocks{
        {[table = comparisonPageTable(content), cells = elements ? elements->table : TableElements{}](
             QPainter& painter, QPointF topLeft, double width, double /*room*/) {
            return paintTable(painter, table, topLeft, width, cells);
        }}};
    blocks.front().column = 1;
    if (content.beside() == ThemeBeside::Date && !c.isKnown()) {
        return blocks; // what was gained, lost or opened is unknown
    }
    std::vector<CutText> lists;
    const auto communes = [&](const QString& label, const CommuneGroup& group) {
        lists.push_back({{}, group.count, [&content, &group, label](std::size_t limit) {
                             return listedCommunes(*content.project.territory, group, label, limit);
                         }});
    };
    if (content.beside() == ThemeBeside::Scenario && !content.left) {
        communes(tr("Couvertes par A seulement"), c.onlyA);
        communes(tr("Couvertes par B seulement"), c.onlyB);
    } else {
        communes(tr("Communes gagnées"), c.onlyB);
        communes(tr("Communes perdues"), c.onlyA);
    }
    if (!c.structures.empty()) {
        lists.push_back({tr("Structures qui diffèrent :"), c.structures.size(),
                         [&content](std::size_t limit) { return structureList(content, limit); }});
    }
    // What differs first; of the others the short ones: what they leave goes to the long ones.
    constexpr std::size_t kShort = 12;
    std::ranges::stable_sort(lists, {}, [](const CutText& list) {
        return std::pair(list.heading.isEmpty() || list.count > kShort, list.count);
    });
    for (std::size_t k = 0; k < lists.size(); ++k) {
        const double share = lists[k].count > kShort ? 1.0 / static_cast<double>(lists.size() - k) : 1;
        PageBlock block = cutBlock(std::move(lists[k]));
        block.share = share;
        blocks.push_back(
            inElement(std::move(block), elements ? std::optional(elements->lists) : std::nullopt));
    }
    return blocks;
}

} // namespace maillage
