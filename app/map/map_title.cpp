#include "app/map/map_title.hpp"

#include "app/document/view_text.hpp"
#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/text/map/map_dates.hpp"

#include <QPainter>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kTitleSize = 16; // pixels
constexpr int kSmallTitleSize = 13;
constexpr int kLowMap = 280;
constexpr int kDatesSize = 12;
constexpr int kTitleMargin = 6;
constexpr int kTallest = 10'000;
const QColor kPlaque(0xFF, 0xFF, 0xFF, 0xE6);

/// The room of words on as many lines as a width asks for, under one another from `top`.
QRect boxOf(const QFont& font, const QString& text, int width, int top) {
    return QFontMetrics(font).boundingRect(
        QRect(kTitleMargin, top, std::max(1, width - 2 * kTitleMargin), kTallest), Qt::TextWordWrap, text);
}

/// On a low map the title alone, and smaller: the map comes first.
bool isLow(const QWidget* map) {
    return map != nullptr && map->height() < kLowMap;
}

QFont titleFont(const QWidget* map) {
    return pageFont(isLow(map) ? kSmallTitleSize : kTitleSize, true);
}

QFont datesFont() {
    return pageFont(kDatesSize);
}

} // namespace

MapTitle::MapTitle(const ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setObjectName(QStringLiteral("title"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_document, &ProjectDocument::changed, this, &MapTitle::refresh);
    refresh();
}

void MapTitle::refresh() {
    const QString title = viewTitle(m_document);
    QStringList dates;
    if (!m_document.preview() && !m_document.edits().empty()) {
        dates << tr("scénario «\u00A0%1\u00A0»").arg(QString::fromStdString(m_document.view().scenario));
    }
    dates << mapDatesText(m_document.project(), m_document.result().after);
    const QString line = dates.join(QStringLiteral(" · "));
    if (title == m_title && line == m_dates) {
        return;
    }
    m_title = title;
    m_dates = line;
    setAccessibleName(m_title);
    setAccessibleDescription(m_dates);
    updateGeometry();
    update();
}

int MapTitle::heightForWidth(int width) const {
    const QRect title = boxOf(titleFont(parentWidget()), m_title, width, kTitleMargin);
    const QRect last = isLow(parentWidget()) ? title : boxOf(datesFont(), m_dates, width, title.bottom());
    return last.bottom() + kTitleMargin;
}

QSize MapTitle::sizeHint() const {
    constexpr int kUsualWidth = 600;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void MapTitle::paintEvent(QPaintEvent* /*event*/) {
    const bool hasDates = !isLow(parentWidget());
    const QRect title = boxOf(titleFont(parentWidget()), m_title, width(), kTitleMargin);
    const QRect dates = hasDates ? boxOf(datesFont(), m_dates, width(), title.bottom()) : title;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, std::max(title.right(), dates.right()) + kTitleMargin, height()), kPlaque);
    painter.setPen(kInk);
    painter.setFont(titleFont(parentWidget()));
    painter.drawText(title, Qt::TextWordWrap, m_title);
    if (!hasDates) {
        return;
    }
    painter.setPen(kQuiet);
    painter.setFont(datesFont());
    painter.drawText(dates, Qt::TextWordWrap, m_dates);
}

} // namespace maillage
