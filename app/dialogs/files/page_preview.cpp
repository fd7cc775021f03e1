#include "app/dialogs/files/page_preview.hpp"

#include "app/render/page/page_reading.hpp"
#include "app/text/data/proofreading_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <chrono>

namespace maillage {

namespace {

constexpr int kAround = 10; // pixels
constexpr std::chrono::milliseconds kDelay(150);

struct DrawnPage {
    QImage picture;
    QString usualTitle;
    QStringList unplaced;
    std::vector<ToldRemark> remarks;
};

DrawnPage drawnPage(const PageJob& job, const PictureSize& size, QSize most) {
    PageContent content = job.content();
    DrawnPage drawn;
    drawn.picture = smallPicture(content, size, most, &drawn.unplaced);
    const MapSheet legend = legendOf(content);
    for (const PageRemark& remark : proofread(content, readingOf(content))) {
        if (remark.fault != PageFault::NamesLeftOut) {
            drawn.remarks.push_back({remark.fault, capitalised(remarkText(remark, legend))});
        }
    }
    content.title = content.layout.of(PagePart::Title).words;
    drawn.usualTitle = pageTitle(content);
    return drawn;
}

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(300, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Aperçu de la page"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &PagePreview::draw);
}

void PagePreview::show(PageJob job, const PictureSize& size) {
    m_job = std::move(job);
    m_size = size;
    m_isOutdated = true;
    m_delay.start();
}

void PagePreview::tell(const QString& sentence) {
    m_job.reset();
    m_delay.stop();
    m_picture = QImage();
    m_sentence = sentence;
    update();
}

void PagePreview::draw() {
    if (!m_job || m_runner.isRunning()) {
        return; // it is drawn when what runs has ended
    }
    m_isOutdated = false;
    const double ratio = devicePixelRatioF();
    const QSize most =
        ((QSizeF(size()) - QSizeF(2 * kAround, 2 * kAround)).expandedTo(QSizeF(100, 100)) * ratio).toSize();
    m_runner.run<DrawnPage>([job = *m_job, size = m_size,
                             most](const Monitor& /*monitor*/) { return drawnPage(job, size, most); },
                            [this, ratio](const DrawnPage& page) {
                                if (m_job) {
                                    m_picture = page.picture;
                                    m_picture.setDevicePixelRatio(ratio);
                                    m_sentence.clear();
                                    m_remarks = page.remarks;
                                    update();
                                }
                                if (m_isOutdated) {
                                    return m_delay.start();
                                }
                                Q_EMIT drawn(page.usualTitle, page.unplaced);
                            },
                            [this](const std::exception_ptr& problem) {
                                try {
                                    std::rethrow_exception(problem);
                                } catch (const Error& error) {
                                    tell(sentenceOf(error));
                                } catch (const std::bad_alloc&) {
                                    tell(tr("La mémoire ne suffit pas à cette page."));
                                }
                            });
}

void PagePreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.fillRect(rect(), palette().color(QPalette::Window));
        const QString words = m_sentence.isEmpty() ? tr("La page se dessine…") : m_sentence;
        return painter.drawText(rect().adjusted(kAround, kAround, -kAround, -kAround),
                                Qt::AlignCenter | Qt::TextWordWrap, words);
    }
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    const QSizeF shown =
        size.scaled(QSizeF(rect().size()) - QSizeF(2 * kAround, 2 * kAround), Qt::KeepAspectRatio);
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(corner, shown), m_picture);
}

void PagePreview::resizeEvent(QResizeEvent* /*event*/) {
    if (m_job) {
        m_isOutdated = true;
        m_delay.start();
    }
}

} // namespace maillage
