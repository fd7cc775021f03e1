#include "app/render/page/parts/legend_painter.hpp"
#include "app/render/page/fiche_painter.hpp"

#include "app/render/page/parts/column_flow.hpp"
#include "app/render/page/parts/fiche_elements.hpp"
#include "app/render/page/parts/foot_painter.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/map_furniture.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/page_files.hpp"
#include "app/render/page/page_pdf.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/pdf/pdf_finish.hpp"
#include "app/text/change/fiche_text.hpp"
#include "app/text/program_version.hpp"
#include "app/text/qt_text.hpp"
#include "app/render/map/territory_outline.hpp"
#include "app/text/texts.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/carto/map_excerpt.hpp"
#include "core/report/file_parameters.hpp"

#include <QImage>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr QSizeF kPaper(21000, 29700);
constexpr double kMargin = 1200;
constexpr double kGap = 500;
constexpr QSizeF kMapSize(10200, 7400);
constexpr double kRowHeight = 350; // of the table of effects
constexpr int kColumns = 2;
constexpr int kFootSize = kSmallestType;
/// Sizes that answers may have, the best first; beyond the last they go on to another page at `kLongSize`.
constexpr std::array kAnswerSizes{310, 295, 280, 265, 250};
constexpr int kLongSize = 280;

const QColor kFicheRule(0xDD, 0xE1, 0xE5);

/// What is drawn, and where text ends on each page.
struct FicheLayout {
    std::vector<FlowLine> lines;
    std::vector<const char*> roles; // of the paragraphs
    std::vector<std::size_t> pageEnds;
    QString title;
    QString foot;
    double bodyTop = 0; // of the answers, on the first page
    double bodyBottom = 0;
};

constexpr double kTextWidth = kPaper.width() - 2 * kMargin;
constexpr double kColumnWidth = (kTextWidth - kGap) / kColumns;
constexpr double kMapTop = kMargin + 1500;
constexpr double kEffectTop = kMapTop + kMapSize.height() + 350;
constexpr double kNextPageTop = kMargin + 900;

std::vector<FlowParagraph> paragraphsOf(const Project& project, const FicheContent& content, int size) {
    std::vector<FlowParagraph> paragraphs;
    const auto heading = [&](const QString& text) {
        paragraphs.push_back({text, pageFont(size + 60, true), kInk, 330, true, "H2"});
    };
    if (const QStringList communes = sheetCommunes(project, content); !communes.isEmpty()) {
        heading(tr("Communes du territoire simulé"));
        for (const QString& line : communes) {
            paragraphs.push_back({line, pageFont(size), kInk, 60, false});
        }
    }
    for (const FicheFamily family : kFicheFamilies) {
        heading(nameOf(family));
        for (const FicheQuestion& question : kFicheQuestions) {
            if (question.family != family) {
                continue;
            }
            const QString answer = answerText(content.opening.sheet, question);
            paragraphs.push_back({questionText(question), pageFont(std::max(size - 35, kSmallestType)),
                                  kQuiet, 130, true, "H3"});
            paragraphs.push_back(
                {answer.isEmpty() ? QStringLiteral("— %1").arg(unansweredText()) : typeset(answer),
                 pageFont(size), answer.isEmpty() ? kQuiet : kInk, 20, false});
        }
    }
    return paragraphs;
}

QString footOf(const Project& project, const FicheContent& content) {
    return pageFoot(
        project, content.map, content.date,
        {tr("Simulation : l'effet est celui de cette structure, le reste du scénario étant en place ; rien "
            "n'en est décidé. Distances en ligne droite."),
         tr("Questions : celles de l'axe I d'un schéma directeur de l'animation de la vie sociale.")});
}

void breakIntoLines(FicheLayout& layout, const std::vector<FlowParagraph>& paragraphs) {
    layout.lines = brokenIntoLines(paragraphs, kColumnWidth);
    layout.roles.clear();
    for (const FlowParagraph& paragraph : paragraphs) {
        layout.roles.push_back(paragraph.role);
    }
}

FicheLayout layOut(const Project& project, const FicheContent& content) {
    FicheLayout layout;
    layout.title = sheetTitle(project, content);
    layout.foot = footOf(project, content);
    QImage measure(1, 1, QImage::Format_RGB32);
    QPainter painter(&measure);
    const double foot = footHeightOf(painter, kTextWidth, kFootSize, layout.foot, *content.map.options.style);
    const auto rows = static_cast<double>(sheetEffect(content).rows.size());
    layout.bodyTop = kEffectTop + kRowHeight * (rows + 1) + 450;
    layout.bodyBottom = kPaper.height() - kMargin - foot - 300;
    const double room = layout.bodyBottom - layout.bodyTop;
    for (const int size : kAnswerSizes) {
        breakIntoLines(layout, paragraphsOf(project, content, size));
        if (columnsEnd(layout.lines, 0, room, kColumns) == layout.lines.size()) {
            layout.pageEnds = {layout.lines.size()};
            return layout;
        }
    }
    breakIntoLines(layout, paragraphsOf(project, content, kLongSize));
    double height = room;
    for (std::size_t end = 0; end < layout.lines.size();) {
        end = columnsEnd(layout.lines, end, height, kColumns);
        layout.pageEnds.push_back(end);
        height = layout.bodyBottom - kNextPageTop;
    }
    return layout;
}

/// The territory with air around it, at least 20 km wide so that the surroundings are known again.
Envelope windowOf(const Project& project, const FicheContent& content) {
    constexpr double kLeast = 10'000;
    IndexSet communes = content.territory.communes;
    communes.insert(content.site);
    Envelope window = extentOf(*project.territory, *project.baseMap, communes);
    const MapPoint site = project.territory->commune(content.site).reference;
    window.add(MapPoint{site.x - kLeast, site.y - kLeast});
    window.add(MapPoint{site.x + kLeast, site.y + kLeast});
    return window;
}

/// Where its map lies on the first page.
QRectF ficheMapFrame() {
    return {QPointF(kMargin, kMapTop), kMapSize};
}
ViewTransform ficheMapView(const Project& project, const FicheContent& content) {
    return ViewTransform::fitting(windowOf(project, content), ficheMapFrame(), 400);
}

/// What is painted belongs to the element.
template <typename Paint>
auto paintAs(QPainter& painter, std::size_t element, const Paint& paint) {
    beginContent(painter, element);
    const auto used = paint();
    endContent(painter);
    return used;
}

void paintFicheMap(QPainter& painter, const Project& project, const FicheContent& content,
                   const FicheElements& elements) {
    beginContent(painter, elements.map);
    const QRectF frame = ficheMapFrame();
    const ViewTransform view = ficheMapView(project, content);
    Envelope shown;
    shown.add(view.toMap(frame.topLeft()));
    shown.add(view.toMap(frame.bottomRight()));
    const MapSheet excerpt = excerptOf(content.map, shown);
    paintMap(painter, excerpt, view, frame);
    painter.save();
    painter.setClipRect(frame);
    paintReaches(painter, excerpt, view);
    painter.restore();
    painter.save();
    painter.setClipRect(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kInk, 34, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintTerritoryOutline(painter, project.baseMap->areas(), content.territory.communes, view);
    painter.restore();
    paintFrame(painter, frame);
    const QPointF bar = frame.bottomLeft() + QPointF(400, -350);
    const double furniture = furnitureSize(frame.size());
    painter.fillRect(scaleBarBox(view, bar, scaleBarOf(frame.size())), QColor(Qt::white));
    paintScaleBar(painter, view, bar, scaleBarOf(frame.size()));
    paintNorthArrow(painter, frame.topRight() + QPointF(-650, 750) * furniture, furniture);
    endContent(painter);

    const double left = frame.right() + kGap;
    const double width = kPaper.width() - kMargin - left;
    double y = frame.top();
    const std::vector<std::vector<QString>> facts = sheetFacts(project, content).rows;
    for (std::size_t k = 0; k < facts.size(); ++k) {
        const double label = 1650;
        paintAs(painter, elements.facts[k][0], [&] {
            return paintText(painter, QRectF(left, y, label, 800), pageFont(270), kQuiet, facts[k][0]);
        });
        y += paintAs(painter, elements.facts[k][1], [&] {
            return paintText(painter, QRectF(left + label, y, width - label, 2000), pageFont(270), kInk,
                             facts[k][1]);
        });
        y += 70;
    }
    y += 200;
    beginContent(painter, elements.map);
    y += paintText(painter, QRectF(left, y, width, 600), pageFont(kSmallestType), kQuiet,
                   tr("Trait plein : le territoire simulé. Dans le cadre, en nombre :")) +
         100;
    paintLegend(painter, excerpt, QPointF(left, y), width);
    endContent(painter);
}

void paintEffectTable(QPainter& painter, const FicheContent& content, double left,
                      const TableElements& elements) {
    const TextTable table = sheetEffect(content);
    const double value = 1850;
    const double label = kPaper.width() - kMargin - left - 3 * value;
    double top = kEffectTop;
    const auto row = [&](const std::vector<QString>& cells, const QFont& font, const QColor& ink,
                         const std::vector<std::size_t>& ranks) {
        painter.setFont(font);
        painter.setPen(ink);
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const double x = k == 0 ? left : left + label + value * static_cast<double>(k - 1);
            beginContent(painter, ranks[k]);
            const int side = k == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(QRectF(x, top, k == 0 ? label : value, kRowHeight), side | Qt::AlignVCenter,
                             cells[k]);
            endContent(painter);
        }
        top += kRowHeight;
        painter.setPen(QPen(kFicheRule, 8));
        painter.drawLine(QPointF(left, top), QPointF(kPaper.width() - kMargin, top));
    };
    row(table.header, pageFont(kSmallestType), kQuiet, elements.front());
    for (std::size_t k = 0; k < table.rows.size(); ++k) {
        row(table.rows[k], pageFont(250), kInk, elements[k + 1]);
    }
}

void paintEffect(QPainter& painter, const FicheContent& content, const FicheElements& elements) {
    constexpr double kFigures = 5200;
    double y = kEffectTop;
    const std::vector<FicheFigure> figures = sheetFigures(content);
    for (std::size_t k = 0; k < figures.size(); ++k) {
        beginContent(painter, elements.figures[k]);
        painter.setFont(pageFont(480, true));
        const double number = 1900;
        painter.setPen(kInk);
        painter.drawText(QRectF(kMargin, y, number, 620), Qt::AlignRight | Qt::AlignVCenter,
                         figures[k].value);
        painter.setFont(pageFont(270));
        painter.drawText(QRectF(kMargin + number + 200, y, kFigures - number - 200, 620),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, figures[k].label);
        endContent(painter);
        y += 680;
    }
    const QStringList notes = sheetNotes(content);
    for (qsizetype k = 0; k < notes.size(); ++k) {
        y += paintAs(painter, elements.notes[static_cast<std::size_t>(k)], [&] {
            return paintText(painter, QRectF(kMargin, y, kFigures, 1000), pageFont(kSmallestType), kInk,
                             notes[k]);
        });
        y += 40;
    }
    paintEffectTable(painter, content, kMargin + kFigures + kGap, elements.effect);
}

void paintHead(QPainter& painter, const FicheLayout& layout, const FicheContent& content, std::size_t page,
               const FicheElements& elements) {
    const QRectF head(kMargin, kMargin, kTextWidth, 1500);
    if (page > 0) { // who hears the fiche has heard its title
        paintText(painter, head, pageFont(380, true), kInk, tr("%1 (suite)").arg(layout.title));
        return;
    }
    const double used = paintAs(painter, elements.title, [&] {
        return paintText(painter, head, pageFont(560, true), kInk, layout.title);
    });
    paintAs(painter, elements.subtitle, [&] {
        return paintText(painter, head.adjusted(0, used + 60, 0, 0), pageFont(300), kQuiet,
                         sheetSubtitle(content));
    });
}

void paintFichePage(QPainter& painter, const Project& project, const FicheContent& content,
                    const FicheLayout& layout, std::size_t page, const FicheElements& elements) {
    painter.fillRect(QRectF(QPointF(0, 0), kPaper), Qt::white);
    paintHead(painter, layout, content, page, elements);
    const bool isFirst = page == 0;
    if (isFirst) {
        paintFicheMap(painter, project, content, elements);
        paintEffect(painter, content, elements);
    }
    const double top = isFirst ? layout.bodyTop : kNextPageTop;
    std::size_t begin = isFirst ? 0 : layout.pageEnds[page - 1];
    const std::span<const FlowLine> lines(layout.lines.data(), layout.pageEnds[page]);
    const double height = levelHeight(lines, begin, layout.bodyBottom - top, kColumns);
    for (int column = 0; column < kColumns; ++column) {
        const std::size_t end = columnEnd(lines, begin, height);
        paintColumn(painter, lines.subspan(begin, end - begin),
                    QPointF(kMargin + column * (kColumnWidth + kGap), top), elements.paragraphs);
        begin = end;
    }
    QString foot = layout.foot;
    if (layout.pageEnds.size() > 1) {
        foot += tr(" Page %1 sur %2.").arg(page + 1).arg(layout.pageEnds.size());
    }
    const MapStyle& style = *content.map.options.style;
    const double footHeight = footHeightOf(painter, kTextWidth, kFootSize, foot, style);
    // On every page the same: said once, at the end.
    const bool isLast = page + 1 == layout.pageEnds.size();
    if (isLast) {
        beginContent(painter, elements.foot);
    }
    paintFoot(painter, QRectF(kMargin, kPaper.height() - kMargin - footHeight, kTextWidth, footHeight),
              kFootSize, foot, style);
    if (isLast) {
        endContent(painter);
    }
}

} // namespace

std::size_t sheetPageCount(const Project& project, const FicheContent& content) {
    return layOut(project, content).pageEnds.size();
}

void writeFiche(const Project& project, const FicheContent& content, const std::filesystem::path& path,
                const Monitor& monitor) {
    monitor.step(0);
    if (lowerExtension(path) != ".pdf") {
        throw Error(ErrorCode::FileKindUnknown,
                    {utf8Of(path), tr("un nom qui finit par .pdf").toStdString()});
    }
    const FicheLayout layout = layOut(project, content);
    PdfStructure structure;
    const FicheElements elements = describeFiche(structure, project, content, layout.roles);
    structure.about = {layout.title, QString::fromStdString(content.map.options.style->author),
                       parametersText(parametersOf(project, content, programVersion()))};
    structure.bookmarks.push_back({1, layout.title, 0});
    structure.layers = mapLayerNames();
    placeTeller(structure.places, 0, project)(ficheMapFrame(), ficheMapView(project, content));
    std::vector<PaintOnePage> pages;
    for (std::size_t page = 0; page < layout.pageEnds.size(); ++page) {
        pages.emplace_back([&, page](QPainter& painter) {
            monitor.step(static_cast<double>(page + 1) / static_cast<double>(layout.pageEnds.size() + 2));
            paintFichePage(painter, project, content, layout, page, elements);
        });
    }
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    const QByteArray bytes =
        finishedPdf(pdfOf(layout.title, paper, pages), structure, QString::fromStdString(utf8Of(path)));
    monitor.step(1);
    writeWholeFile(bytes, path);
}

} // namespace maillage
