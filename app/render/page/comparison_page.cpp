#include "app/render/page/comparison_page.hpp"

#include "app/text/change/comparison_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/page_parts.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <functional>
#include <span>

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr int kSize = 235;
constexpr double kGap = 130;
constexpr double kRowGap = 110;
const QColor kRule(0xD5, 0xDA, 0xDF);
constexpr double kTall = 5000;
constexpr double kCellGap = 60;

double heightOf(QPainter& painter, double width, const QFont& font, const QString& text) {
    painter.setFont(font);
    return painter.boundingRect(QRectF(0, 0, width, kTall), Qt::TextWordWrap, text).height();
}

/// The largest font, down to a readable size, in which no word of a header is wider than its cell.
QFont headerFont(const std::vector<QString>& cells, std::span<const double> shares, double width) {
    constexpr int kSmallest = 170;
    for (int size = kSize; size > kSmallest; size -= 5) {
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
    return pageFont(kSmallest, true);
}

/// Label, both values, difference and difference in inhabitants; returns the height used.
double paintTable(QPainter& painter, const TextTable& table, QPointF at, double width,
                  const TableElements& elements) {
    constexpr std::array kShares{0.37, 0.17, 0.17, 0.13, 0.16};
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
        row(cells, pageFont(kSize), kInk);
    }
    return y - at.y();
}

/// A text that can be cut to `limit` of its `count` entries.
struct CutText {
    std::size_t count = 0;
    std::function<QString(std::size_t limit)> text;
};

/// As many entries as fit into the box, at least one.
double paintCut(QPainter& painter, const QRectF& box, const CutText& cut) {
    std::size_t limit = cut.count;
    while (limit > 1 && heightOf(painter, box.width(), pageFont(kSize), cut.text(limit)) > box.height()) {
        limit -= 1 + limit / 10;
    }
    return paintText(painter, QRectF(box.topLeft(), QSizeF(box.width(), kTall)), pageFont(kSize), kInk,
                     cut.text(limit));
}

/// One under the other; what the short ones leave of their share goes to the long ones.
void paintLists(QPainter& painter, const std::vector<CutText>& lists, const QRectF& box) {
    std::vector<double> wanted;
    wanted.reserve(lists.size());
    for (const CutText& list : lists) {
        wanted.push_back(heightOf(painter, box.width(), pageFont(kSize), list.text(list.count)) + kGap);
    }
    std::vector<double> ascending = wanted;
    std::ranges::sort(ascending);
    double room = box.height();
    double share = 0;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        share = room / static_cast<double>(ascending.size() - i);
        room -= std::min(share, ascending[i]);
    }
    double y = box.top();
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const QRectF place(box.left(), y, box.width(), std::min(wanted[i], share) - kGap);
        y += paintCut(painter, place, lists[i]) + kGap;
    }
}

/// Between two dates a structure that one side alone has opened or closed.
QString differenceOf(const PageContent& content, const StructureDifference& difference) {
    if (besideOf(content.sheet.theme) == ThemeBeside::Date && difference.isInA != difference.isInB) {
        return difference.isInB ? tr("ouverte entre les deux dates") : tr("fermée entre les deux dates");
    }
    return differenceText(difference, nameOfSideA(content), nameOfSideB(content));
}

QString structureList(const PageContent& content, std::size_t limit) {
    const std::vector<StructureDifference>& all = content.comparison->structures;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(limit, all.size()); ++i) {
        lines << tr("%1 : %2").arg(shownName(all[i].name), differenceOf(content, all[i]));
    }
    if (limit < all.size()) {
        lines << counted(all.size() - limit, tr("… et %1 autre"), tr("… et %1 autres"));
    }
    return lines.join(QStringLiteral("\n"));
}

} // namespace

TextTable comparisonPageTable(const PageContent& content) {
    const bool isOfDates = besideOf(content.sheet.theme) == ThemeBeside::Date;
    const auto header = [&](const QString& letter, const QString& name) {
        return isOfDates ? name : lettered(letter, name);
    };
    return comparisonTable(*content.comparison, header(QStringLiteral("A"), nameOfSideA(content)),
                           header(QStringLiteral("B"), nameOfSideB(content)), false);
}

void paintComparison(QPainter& painter, const PageContent& content, const QRectF& box,
                     const std::optional<QRectF>& beside, const std::optional<ComparisonElements>& elements) {
    const ScenarioComparison& c = *content.comparison;
    const bool isOfDates = besideOf(content.sheet.theme) == ThemeBeside::Date;
    const double used = paintTable(painter, comparisonPageTable(content), box.topLeft(), box.width(),
                                   elements ? elements->table : TableElements{});
    if (elements) {
        beginContent(painter, elements->lists);
    }
    std::vector<CutText> lists;
    const auto communes = [&](const QString& label, const CommuneGroup& group) {
        lists.push_back({group.count, [&content, &group, label](std::size_t limit) {
                             return listedCommunes(*content.project.territory, group, label, limit);
                         }});
    };
    if (isOfDates) {
        communes(tr("Communes gagnées"), c.onlyB);
        communes(tr("Communes perdues"), c.onlyA);
    } else {
        communes(tr("Couvertes par A seulement"), c.onlyA);
        communes(tr("Couvertes par B seulement"), c.onlyB);
    }
    if (!c.structures.empty()) {
        lists.push_back({c.structures.size(), [&content](std::size_t limit) {
                             return tr("Structures qui diffèrent :") + u'\n' + structureList(content, limit);
                         }});
    }
    paintLists(painter, lists, beside.value_or(box.adjusted(0, used + kGap, 0, 0)));
    if (elements) {
        endContent(painter);
    }
}

} // namespace maillage
