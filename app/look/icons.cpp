#include "app/look/icons.hpp"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameIcons() {
    Q_INIT_RESOURCE(window);
}

namespace maillage {

namespace {

const QByteArray kInkOfFile = "#000000";

class InkEngine : public QIconEngine {
public:
    explicit InkEngine(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State /*state*/) override {
        const bool isDisabled = mode == QIcon::Disabled;
        const QColor ink = QGuiApplication::palette().color(
            isDisabled ? QPalette::Disabled : QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        QSvgRenderer renderer(QByteArray(m_drawing).replace(kInkOfFile, ink.name().toLatin1()));
        const int side = std::min(box.width(), box.height());
        QRect square(0, 0, side, side);
        square.moveCenter(box.center());
        renderer.render(painter, QRectF(square));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new InkEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon icon(const QString& name) {
    nameIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new InkEngine(file.readAll())) : QIcon();
}

QIcon programIcon() {
    nameIcons();
    QIcon result;
    QSvgRenderer renderer(QStringLiteral(":/icons/maillage.svg"));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        result.addPixmap(picture);
    }
    return result;
}

} // namespace maillage
