// The pictures of the guide, taken from the window itself.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace maillage {

struct HelpPicture {
    /// Of the file in resources/help/pictures.
    QString name;
    QImage image;
};

/// In Lato, which comes with the program, and in the light appearance: the same on every machine but for the
/// drawing of single letters.
[[nodiscard]] std::vector<HelpPicture> takeHelpPictures();

} // namespace maillage
