#include "app/render/page/page_reading.hpp"

#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"

#include <QPaintEngine>

#include <algorithm>

namespace maillage {

namespace {

constexpr double kUnitsPerPoint = 2540.0 / 72;

/// Words alone: lines break, and spaces are of several kinds.
QString comparableText(const QString& text) {
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

class TextRecorder::Engine : public QPaintEngine {
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*map*/, const QRectF& /*from*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    void updateState(const QPaintEngineState& now) override {
        if (now.state().testFlag(DirtyTransform)) {
            m_transform = now.transform();
        }
        if (now.state().testFlag(DirtyPen)) {
            m_ink = now.pen().color();
        }
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box = m_transform.mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        const double points = item.font().pixelSize() * m_transform.m22() / kUnitsPerPoint;
        DrawnText text{item.text().toStdString(),
                       box.left(),
                       box.top(),
                       box.right(),
                       box.bottom(),
                       points,
                       Colour{static_cast<std::uint8_t>(m_ink.red()),
                              static_cast<std::uint8_t>(m_ink.green()),
                              static_cast<std::uint8_t>(m_ink.blue())}};
        // A name and the light around it are one.
        const bool isKnown = std::ranges::any_of(texts, [&](const DrawnText& t) {
            return t.text == text.text && std::abs(t.left - text.left) < kUnitsPerPoint &&
                   std::abs(t.top - text.top) < kUnitsPerPoint;
        });
        if (!isKnown && !item.text().trimmed().isEmpty()) {
            texts.push_back(std::move(text));
        }
    }

    std::vector<DrawnText> texts;

private:
    QTransform m_transform;
    QColor m_ink;
};

TextRecorder::TextRecorder(QSize size) : m_size(size), m_engine(std::make_unique<Engine>()) {}
TextRecorder::~TextRecorder() = default;

const std::vector<DrawnText>& TextRecorder::texts() const {
    return m_engine->texts;
}

QPaintEngine* TextRecorder::paintEngine() const {
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const {
    constexpr int kDots = 2540; // to an inch: a unit is a hundredth of a millimetre
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() / 100;
    case PdmHeightMM:
        return m_size.height() / 100;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDots;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmNumColors:
        return 1 << 24;
    default:
        return QPaintDevice::metric(metric);
    }
}

PageReading readingOf(const PageContent& content) {
    const QSizeF size = layoutOf(content.paper).fullRect(QPageLayout::Millimeter).size() * 100;
    TextRecorder recorder(size.toSize());
    PageReading reading;
    QPainter painter(&recorder);
    PageElements elements;
    elements.tellPart = [&](const DrawnPart& part) { reading.parts.push_back(part); };
    for (const QString& name : paintPage(painter, content, size, elements)) {
        reading.namesLeftOut.push_back(name.toStdString());
    }
    painter.end();
    reading.title = pageTitle(content).toStdString();
    reading.texts = recorder.texts();
    readWords(reading, content);
    return reading;
}

void readWords(PageReading& reading, const PageContent& content) {
    QString words;
    for (const DrawnText& text : reading.texts) {
        words += comparableText(QString::fromStdString(text.text));
    }
    reading.tellsDate = words.contains(comparableText(dateText(content.indicators.date)));
    reading.tellsSupposed = words.contains(comparableText(reconstitutionText()));
    reading.sourcesUntold.clear();
    for (const std::string& source : *content.project.sources) {
        if (!words.contains(comparableText(QString::fromStdString(source)))) {
            reading.sourcesUntold.push_back(source);
        }
    }
}

} // namespace maillage
