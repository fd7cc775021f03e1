#include "tests/support/pictures.hpp"

#include <QColor>
#include <QLibraryInfo>
#include <QList>
#include <QVersionNumber>

#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

namespace maillage {

namespace {

/// The most frequent colours of a picture, none near another that is taken before it.
QList<QRgb> coloursOf(const QImage& picture) {
    constexpr qsizetype kMost = 72;
    constexpr int kApart = 18; // of 255, in some channel
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    std::vector<std::pair<int, QRgb>> frequent;
    frequent.reserve(counts.size());
    for (const auto& [colour, count] : counts) {
        frequent.emplace_back(-count, colour);
    }
    std::ranges::sort(frequent);
    QList<QRgb> taken;
    for (const auto& [count, colour] : frequent) {
        const auto isNear = [colour = colour](QRgb other) {
            return std::max({std::abs(qRed(colour) - qRed(other)), std::abs(qGreen(colour) - qGreen(other)),
                             std::abs(qBlue(colour) - qBlue(other))}) < kApart;
        };
        // The very first are whole surfaces, which are told apart by less.
        constexpr qsizetype kSurfaces = 10;
        if (taken.size() < kSurfaces || (taken.size() < kMost && std::ranges::none_of(taken, isNear))) {
            taken << colour;
        }
    }
    return taken;
}

QImage rough(const QImage& image) {
    constexpr int kBlock = 8;
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.width() / kBlock, image.height() / kBlock, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation);
}

double differenceOfBlocks(const QImage& a, const QImage& b) {
    constexpr int kSeen = 40; // of 255, in any channel
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            const int most =
                std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                          std::abs(one.blue() - other.blue())});
            differing += most > kSeen ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (a.width() * a.height());
}

} // namespace

bool isQtOfKeptPictures() {
    const QVersionNumber kept(6, 4);
    const QVersionNumber here = QLibraryInfo::version();
    if (kept.isPrefixOf(here)) {
        return true;
    }
    std::cout << "Laissé de côté : images de référence, prises avec Qt " << kept.toString().toStdString()
              << ", ici " << here.toString().toStdString() << '\n';
    return false;
}

QImage smallPicture(const QPixmap& picture, int width) {
    const QImage scaled = picture.toImage()
                              .scaledToWidth(std::min(width, picture.width()), Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    return scaled.convertToFormat(QImage::Format_Indexed8, coloursOf(scaled));
}

double differenceOf(const QImage& kept, const QImage& now) {
    const QImage blocks = rough(now);
    return differenceOfBlocks(rough(kept).scaled(blocks.size()), blocks);
}

} // namespace maillage
