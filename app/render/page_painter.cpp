#include "app/render/page_painter.hpp"

#include "app/render/comparison_page.hpp"
#include "app/render/foot_painter.hpp"
#include "app/render/inks.hpp"
#include "app/render/legend_painter.hpp"
#include "app/render/page_parts.hpp"
#include "app/render/qpv_insets.hpp"
#include "app/render/qt_text.hpp"
#include "app/render/territory_outline.hpp"
#include "app/render/texts.hpp"
#include "core/carto/map_excerpt.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(page);

constexpr double kMargin = 1200;
constexpr int kFootSize = 220;
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
    if (content.extent) {
        y += paintText(
                 painter, QRectF(topLeft.x(), y, width, 1000), pageFont(270, true), kInk,
                 tr("%1 : tout le territoire").arg(QString::fromStdString(content.project->settings.name))) +
             150;
    }
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
    if (content.extent) {
        notes << tr("La légende compte les communes que la carte montre ; les chiffres sont ceux de tout le "
                    "territoire.");
    }
    return pageFoot(*content.project, content.sheet, notes);
}

/// The sheet with the legend of what `frame` shows.
MapSheet shownIn(const MapSheet& sheet, const ViewTransform& view, const QRectF& frame) {
    Envelope shown;
    shown.add(view.toMap(frame.topLeft()));
    shown.add(view.toMap(frame.bottomRight()));
    return excerptOf(sheet, shown);
}

void paintOutline(QPainter& painter, const PageContent& content, const ViewTransform& view,
                  const QRectF& frame) {
    painter.save();
    painter.setClipRect(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kInk, 34, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintTerritoryOutline(painter, content.sheet.baseMap->areas(), content.extent->communes, view);
    painter.restore();
}

} // namespace

PageExtent makePageExtent(const Territory& territory, std::span<const CommuneIndex> communes,
                          const QString& place) {
    PageExtent extent{IndexSet(territory.size()), place};
    for (const CommuneIndex commune : communes) {
        extent.communes.insert(commune);
    }
    return extent;
}

PageExtent extentOfEpci(const Territory& territory, const std::string& code) {
    return makePageExtent(territory, territory.communesOfEpci(code),
                          QString::fromStdString(territory.epciName(code)));
}

PageContent makePageContent(const Project& project, const SituationOptions& options, Theme theme,
                            const QString& title, const MapOptions& mapOptions) {
    const Situation situation = makeSituation(project, options);
    PageContent content;
    content.project = &project;
    content.title = title;
    content.compared = compareWithPublished(project, options.withHypotheses);
    IndexSet gained;
    IndexSet lost;
    Coverage before;
    if (options.scenario == nullptr) {
        content.indicators = computeIndicators(project, situation);
    } else {
        SimulationResult simulated = simulate(project, options);
        content.indicators = std::move(simulated.after);
        before = std::move(simulated.before.coverage);
        gained = std::move(simulated.gained);
        lost = std::move(simulated.lost);
    }
    const bool isSimulated = options.scenario != nullptr;
    SheetRequest request{theme, mapOptions};
    request.gained = isSimulated ? &gained : nullptr;
    request.lost = isSimulated ? &lost : nullptr;
    request.before = isSimulated ? &before : nullptr;
    content.sheet = buildMapSheet(project, situation, content.indicators, request);
    if (content.title.isEmpty()) {
        content.title = titleText(project.settings, theme, options.date);
    }
    return content;
}

void paintPage(QPainter& painter, const PageContent& content, QSizeF size) {
    const bool isWide = size.width() > size.height();
    const QRectF page = QRectF(QPointF(0, 0), size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    double titleHeight = paintText(painter, page, pageFont(540, true), kInk, content.title);
    if (content.extent) {
        titleHeight += paintText(painter, page.adjusted(0, titleHeight + 80, 0, 0), pageFont(380), kQuiet,
                                 content.extent->place);
    }

    const QString foot = footText(content);
    const MapStyle& style = *content.sheet.options.style;
    const double footHeight = footHeightOf(painter, page.width(), kFootSize, foot, style);
    const QRectF body = page.adjusted(0, titleHeight + 400, 0, -footHeight - 350);
    paintFoot(painter, QRectF(page.left(), page.bottom() - footHeight, page.width(), footHeight), kFootSize,
              foot, style);

    const double column = content.comparison ? kComparisonColumn : kFigureColumn;
    const double side = isWide ? column : body.width();
    const QRectF mapFrame =
        isWide ? body.adjusted(0, 0, -side - 400, 0) : body.adjusted(0, 0, 0, -body.height() * 0.36);
    const ViewTransform view =
        ViewTransform::fitting(content.extent ? extentOf(*content.project->territory, *content.sheet.baseMap,
                                                         content.extent->communes)
                                              : content.sheet.baseMap->envelope(),
                               mapFrame, 250);
    const MapSheet sheet = content.extent ? shownIn(content.sheet, view, mapFrame) : content.sheet;
    paintMap(painter, sheet, view, mapFrame);
    if (content.extent) {
        paintOutline(painter, content, view, mapFrame);
        // The map fills its frame: what lies on it needs ground of its own.
        painter.fillRect(scaleBarBox(view, mapFrame.bottomLeft() + QPointF(400, -350), mapFrame.width()),
                         QColor(Qt::white));
    }
    paintFrame(painter, mapFrame);
    paintScaleBar(painter, view, mapFrame.bottomLeft() + QPointF(400, -350), mapFrame.width());
    paintNorthArrow(painter, mapFrame.topRight() + QPointF(-650, 750));

    // Beside the map on a wide page, below it on a tall one: first the legend, then what the theme is about.
    const QPointF corner =
        isWide ? QPointF(mapFrame.right() + 400, body.top()) : QPointF(body.left(), mapFrame.bottom() + 400);
    const double width = isWide ? side : body.width() / 2 - 200;
    const double used = paintLegend(painter, sheet, corner, width);
    const QPointF second =
        isWide ? corner + QPointF(0, used + 300) : corner + QPointF(body.width() / 2 + 100, 0);
    const QRectF rest(second, QPointF(second.x() + width, body.bottom()));
    if (content.sheet.theme == Theme::Qpv) {
        paintQpvInsets(painter, sheet, rest);
    } else if (content.comparison) {
        const QRectF underLegend(corner + QPointF(0, used + 300), QPointF(corner.x() + width, body.bottom()));
        paintComparison(painter, content, rest, isWide ? std::nullopt : std::optional(underLegend));
    } else {
        paintFigures(painter, content, rest.topLeft(), width);
    }
}

} // namespace maillage
