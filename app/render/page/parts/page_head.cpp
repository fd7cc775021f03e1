#include "app/render/page/parts/page_head.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/page/parts/page_words.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"

#include <QFontMetricsF>

#include <algorithm>
#include <vector>

namespace maillage {

namespace {

constexpr double kUnderHead = 80;
constexpr int kTitleSize = 540;

/// A line under the title.
struct HeadLine {
    int size = 0; // of its letters
    QString text;
};

/// What stands under the title: a person's own words, else what it leaves out.
std::vector<HeadLine> subtitleOf(const PageContent& content) {
    constexpr int kOwnWords = 330;
    if (const std::string words = content.layout.of(PagePart::Subtitle).words; !words.empty()) {
        return {{kOwnWords, QString::fromStdString(words)}};
    }
    std::vector<HeadLine> lines;
    if (!pageTitle(content).contains(dateText(content.indicators.date)) &&
        pageTitle(content) != usualPageTitle(content)) {
        // A title of one's own may leave out what is shown, of which day.
        lines.push_back({kOwnWords, usualPageTitle(content)});
    }
    if (content.extent && content.extent->epci.empty()) {
        lines.push_back({380, extentPlace(content)});
    }
    return lines;
}

/// Returns the height used.
double paintSubtitle(QPainter& painter, const std::vector<HeadLine>& lines, const QRectF& box) {
    double used = 0;
    for (const HeadLine& line : lines) {
        used += paintText(painter, box.adjusted(0, used + kUnderHead, 0, 0), pageFont(line.size), kQuiet,
                          line.text);
    }
    return used;
}

/// What the title takes up of a box: in one line no wider than its words, with air beside them; in several
/// all, since it would break otherwise in less.
QRectF titleBox(const QRectF& box, const QString& title) {
    constexpr double kAirBeside = 200;
    const QFontMetricsF metrics(pageFont(kTitleSize, true)); // not the painter's: it would write its state
    const QRectF used = metrics.boundingRect(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    const bool isOneLine = used.height() < 1.5 * metrics.lineSpacing();
    return {box.topLeft(), QSizeF(isOneLine ? std::min(used.width() + kAirBeside, box.width()) : box.width(),
                                  used.height())};
}

} // namespace

double headHeight(QPainter& painter, const PageContent& content, double width, const PartPlaces& places) {
    double height = places.shows(PagePart::Title)
                        ? textHeight(painter, width, pageFont(kTitleSize, true), unbroken(pageTitle(content)))
                        : 0;
    if (places.shows(PagePart::Subtitle)) {
        for (const HeadLine& line : subtitleOf(content)) {
            height += textHeight(painter, width, pageFont(line.size), line.text);
        }
    }
    return height;
}

double paintHead(QPainter& painter, const PageContent& content, const QRectF& page, PartPlaces& places) {
    const auto paintTitle = [&](const QRectF& box) {
        return paintText(painter, box, pageFont(kTitleSize, true), kInk, unbroken(pageTitle(content)));
    };
    double used = 0;
    if (const auto place = places.movedTo(PagePart::Title)) {
        places.drewMoved(PagePart::Title, paintTitle(*place));
    } else if (places.shows(PagePart::Title)) {
        used = paintTitle(page);
        places.drew(PagePart::Title, titleBox(page, unbroken(pageTitle(content))));
    }
    const std::vector<HeadLine> lines = subtitleOf(content);
    if (lines.empty() || !places.shows(PagePart::Subtitle)) {
        return used;
    }
    if (const auto place = places.movedTo(PagePart::Subtitle)) {
        places.drewMoved(PagePart::Subtitle,
                         paintSubtitle(painter, lines, place->adjusted(0, -kUnderHead, 0, 0)));
        return used;
    }
    if (places.movedTo(PagePart::Title)) { // it stays where it was
        used = textHeight(painter, page.width(), pageFont(kTitleSize, true), unbroken(pageTitle(content)));
    }
    const double height = paintSubtitle(painter, lines, page.adjusted(0, used, 0, 0));
    places.drew(PagePart::Subtitle,
                QRectF(page.left(), page.top() + used + kUnderHead, page.width(), height));
    return used + height;
}

} // namespace maillage
