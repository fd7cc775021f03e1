#include "app/dialogs/composer/composed_page.hpp"

#include "app/render/page/page_reading.hpp"
#include "app/text/data/proofreading_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/report/proofreading.hpp"

namespace maillage {

namespace {

bool isOfPlaces(PageFault fault) {
    return fault == PageFault::PartsOverlap || fault == PageFault::PartOffPage ||
           fault == PageFault::PartTooTall || fault == PageFault::PartHidden;
}

} // namespace

ComposedPage composedPage(const PageJob& job, QSize pixels) {
    const PageContent content = job.content();
    ComposedPage page;
    page.picture = smallPicture(content, {}, pixels);
    const PageReading reading = readingOf(content);
    page.parts = reading.parts;
    for (const PageRemark& remark : proofread(content, reading)) {
        if (isOfPlaces(remark.fault)) {
            page.remarks << capitalised(remarkText(remark, content.sheet));
        }
    }
    page.usualTitle = usualPageTitle(content);
    return page;
}

} // namespace maillage
