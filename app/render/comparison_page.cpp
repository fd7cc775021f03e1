#include "app/render/comparison_page.hpp"

#include "app/render/comparison_text.hpp"
#include "app/render/inks.hpp"
#include "app/render/page_parts.hpp"
#include "app/render/qt_text.hpp"

#include <QCoreApplication>

#include <array>

namespace maillage {

namespace {

constexpr int kSize = 220;
constexpr double kGap = 130;
constexpr double kTall = 5000;

QString tr(const char* text) {
    return typeset(QCoreApplication::translate("page", text));
}

double heightOf(QPainter& painter, double width, const QFont& font, const QString& text) {
    painter.setFont(font);
    return painter.boundingRect(QRectF(0, 0, width, kTall), Qt::TextWordWrap, text).height();
}

/// Label, both values, difference and difference in inhabitants; returns the height used.
double paintTable(QPainter& painter, const TextTable& table, QPointF at, double width) {
    constexpr std::array kShares{0.40, 0.15, 0.15, 0.14, 0.16};
    double y = at.y();
    const auto row = [&](const std::vector<QString>& cells, const QFont& font, const QColor& ink) {
        double height = 0;
        double x = at.x();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double cell = width * kShares[i];
            const QRectF box(x, y, cell - 60, kTall);
            painter.setFont(font);
            painter.setPen(ink);
            QRectF used;
            const int side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(box, side | Qt::AlignTop | Qt::TextWordWrap, cells[i], &used);
            height = std::max(height, used.height());
            x += cell;
        }
        y += height + 55;
        painter.setPen(QPen(kBorder, 6));
        painter.drawLine(QPointF(at.x(), y - 25), QPointF(at.x() + width, y - 25));
    };
    row(table.header, pageFont(kSize, true), kInk);
    for (const auto& cells : table.rows) {
        row(cells, pageFont(kSize), kInk);
    }
    return y - at.y();
}

/// The names that fit into the box, at least one of them.
template <typename Text>
double paintCut(QPainter& painter, const QRectF& box, std::size_t count, Text text) {
    std::size_t limit = count;
    while (limit > 1 && heightOf(painter, box.width(), pageFont(kSize), text(limit)) > box.height()) {
        limit -= 1 + limit / 10;
    }
    return paintText(painter, QRectF(box.topLeft(), QSizeF(box.width(), kTall)), pageFont(kSize), kInk,
                     text(limit));
}

QString structureList(const PageContent& content, std::size_t limit) {
    const std::vector<StructureDifference>& all = content.comparison->structures;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(limit, all.size()); ++i) {
        lines << tr("%1 : %2").arg(QString::fromStdString(all[i].name),
                                   differenceText(all[i], content.nameA, content.nameB));
    }
    if (limit < all.size()) {
        lines << tr("… et %1 autres").arg(integerText(static_cast<std::int64_t>(all.size() - limit)));
    }
    return lines.join(QStringLiteral("\n"));
}

} // namespace

void paintComparison(QPainter& painter, const PageContent& content, const QRectF& box) {
    const ScenarioComparison& c = *content.comparison;
    const Territory& territory = *content.project->territory;
    double y = box.top() + paintTable(painter, comparisonTable(c, content.nameA, content.nameB, false),
                                      box.topLeft(), box.width());
    y += kGap;
    int left = c.structures.empty() ? 2 : 3; // lists that still need room
    const auto list = [&](std::size_t count, const auto& text) {
        const double room = (box.bottom() - y) / left--;
        y += paintCut(painter, QRectF(box.left(), y, box.width(), room - kGap), count, text) + kGap;
    };
    const auto communes = [&](const QString& label, const CommuneGroup& group) {
        list(group.count, [&](std::size_t limit) {
            return label.arg(integerText(static_cast<std::int64_t>(group.count)),
                             integerText(group.population), communeNames(territory, group.communes, limit));
        });
    };
    communes(tr("Communes gagnées : %1 (%2 habitants) : %3"), c.onlyB);
    communes(tr("Communes perdues : %1 (%2 habitants) : %3"), c.onlyA);
    if (!c.structures.empty()) {
        list(c.structures.size(), [&](std::size_t limit) {
            return tr("Structures qui diffèrent :") + u'\n' + structureList(content, limit);
        });
    }
}

PageContent makeComparisonContent(const Project& project, const Scenario* a, const Scenario* b,
                                  const SituationOptions& options, const QString& title) {
    PageContent content;
    content.project = &project;
    content.comparison = compareScenarios(project, a, b, options.date, options.withHypotheses);
    content.indicators = content.comparison->b;
    content.sheet = buildDifferenceSheet(
        project, makeSituation(project, {options.date, options.withHypotheses, b}), *content.comparison);
    content.nameA = nameOfSide(a);
    content.nameB = nameOfSide(b);
    content.title = title.isEmpty()
                        ? tr("« %1 » comparé à « %2 » : couverture des communes %3, au %4")
                              .arg(content.nameB, content.nameA,
                                   QString::fromStdString(project.settings.nameOf), dateText(options.date))
                        : title;
    return content;
}

} // namespace maillage
