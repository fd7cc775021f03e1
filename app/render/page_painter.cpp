#include "app/render/page_painter.hpp"

#include "app/render/comparison_page.hpp"
#include "app/render/inks.hpp"
#include "app/render/page_parts.hpp"
#include "app/render/qpv_insets.hpp"
#include "app/render/qt_text.hpp"
#include "app/render/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr double kMargin = 1200;
constexpr double kFigureColumn = 6600;
constexpr double kComparisonColumn = 8800;

QString publishedNote(const PageContent& content, std::string_view id) {
    const ComparedFigure* figure = findFigure(content.compared, id, content.indicators.date);
    if (figure == nullptr || content.indicators.scenario) {
        return {};
    }
    const QString value = publishedValueText(figure->published);
    return figure->agrees ? tr("publié : %1").arg(value) : tr("publié : %1, ne concorde pas").arg(value);
}

double paintFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width) {
    const Indicators& i = content.indicators;
    double y = topLeft.y();
    const auto figure = [&](const QString& value, const QString& label, const QString& note) {
        y += paintText(painter, QRectF(topLeft.x(), y, width, 1000), pageFont(520, true), kInk, value);
        y += paintText(painter, QRectF(topLeft.x(), y, width, 2000), pageFont(270), kInk, label);
        if (!note.isEmpty()) {
            y += paintText(painter, QRectF(topLeft.x(), y, width, 2000), pageFont(240), kQuiet, note);
        }
        y += 230;
    };
    const auto group = [&](const CommuneGroup& g, const QString& label, const char* id) {
        figure(percentText(i.share(g), 1),
               tr("%1 : %2 communes sur %3, %4 des habitants")
                   .arg(label, integerText(static_cast<std::int64_t>(g.count)),
                        integerText(static_cast<std::int64_t>(i.all.count)),
                        percentText(i.populationShare(g), 1)),
               publishedNote(content, id));
    };
    group(i.centreSocial, tr("Centre social"), "taux_cs");
    group(i.avs, tr("Structure AVS"), "taux_avs");
    figure(integerText(static_cast<std::int64_t>(i.evsSeul.count)),
           tr("communes couvertes uniquement par un EVS"), publishedNote(content, "evs_seul"));
    figure(integerText(static_cast<std::int64_t>(i.zoneBlanche.count)),
           tr("zones blanches, %1 habitants, en %2 secteurs")
               .arg(integerText(i.zoneBlanche.population),
                    integerText(static_cast<std::int64_t>(i.patches.size()))),
           {});
    return y - topLeft.y();
}

QString footText(const PageContent& content) {
    QStringList notes;
    if (content.sheet.theme == Theme::Distance) {
        notes << tr("Distance en ligne droite entre points de référence ; méthode : bornes rondes.");
    }
    return pageFoot(*content.project, content.sheet, notes);
}

} // namespace

PageContent makePageContent(const Project& project, const SituationOptions& options, Theme theme,
                            const QString& title) {
    const Situation situation = makeSituation(project, options);
    PageContent content;
    content.project = &project;
    content.title = title;
    content.compared = compareWithPublished(project, options.withHypotheses);
    IndexSet gained;
    IndexSet lost;
    if (options.scenario == nullptr) {
        content.indicators = computeIndicators(project, situation);
    } else {
        SimulationResult simulated = simulate(project, options);
        content.indicators = std::move(simulated.after);
        gained = std::move(simulated.gained);
        lost = std::move(simulated.lost);
    }
    content.sheet = buildMapSheet(project, situation, content.indicators, theme,
                                  options.scenario == nullptr ? nullptr : &gained,
                                  options.scenario == nullptr ? nullptr : &lost);
    if (content.title.isEmpty()) {
        content.title = titleText(project.settings, theme, options.date);
    }
    return content;
}

void paintPage(QPainter& painter, const PageContent& content, QSizeF size) {
    const bool isWide = size.width() > size.height();
    const QRectF page = QRectF(QPointF(0, 0), size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    const double titleHeight = paintText(painter, page, pageFont(540, true), kInk, content.title);

    const QString foot = footText(content);
    const double footHeight = textHeight(painter, page.width(), pageFont(220), foot);
    const QRectF body = page.adjusted(0, titleHeight + 400, 0, -footHeight - 350);
    paintText(painter, QRectF(page.left(), page.bottom() - footHeight, page.width(), footHeight),
              pageFont(220), kQuiet, foot);

    const double column = content.comparison ? kComparisonColumn : kFigureColumn;
    const double side = isWide ? column : body.width();
    const QRectF mapFrame =
        isWide ? body.adjusted(0, 0, -side - 400, 0) : body.adjusted(0, 0, 0, -body.height() * 0.36);
    const ViewTransform view = ViewTransform::fitting(content.sheet.baseMap->envelope(), mapFrame, 250);
    paintMap(painter, content.sheet, view, mapFrame);
    paintFrame(painter, mapFrame);
    paintScaleBar(painter, view, mapFrame.bottomLeft() + QPointF(400, -350), mapFrame.width());
    paintNorthArrow(painter, mapFrame.topRight() + QPointF(-650, 750));

    // Beside the map on a wide page, below it on a tall one: first the legend, then what the theme is about.
    const QPointF corner =
        isWide ? QPointF(mapFrame.right() + 400, body.top()) : QPointF(body.left(), mapFrame.bottom() + 400);
    const double width = isWide ? side : body.width() / 2 - 200;
    const double used = paintLegend(painter, content.sheet, corner, width);
    const QPointF second =
        isWide ? corner + QPointF(0, used + 300) : corner + QPointF(body.width() / 2 + 100, 0);
    const QRectF rest(second, QPointF(second.x() + width, body.bottom()));
    if (content.sheet.theme == Theme::Qpv) {
        paintQpvInsets(painter, content.sheet, rest);
    } else if (content.comparison) {
        const QRectF underLegend(corner + QPointF(0, used + 300), QPointF(corner.x() + width, body.bottom()));
        paintComparison(painter, content, rest, isWide ? std::nullopt : std::optional(underLegend));
    } else {
        paintFigures(painter, content, rest.topLeft(), width);
    }
}

} // namespace maillage
