// A page drawn for the composer: as a picture, with the places of its parts and what is wrong with them.
#pragma once

#include "app/document/page_job.hpp"

#include <QImage>
#include <QStringList>

namespace maillage {

struct ComposedPage {
    QImage picture;
    std::vector<DrawnPart> parts;
    /// Sentences of the proof-reader about places.
    QStringList remarks;
    /// What stands for a title without words of one's own.
    QString usualTitle;
};

/// Throws Error.
[[nodiscard]] ComposedPage composedPage(const PageJob& job, QSize pixels);

} // namespace maillage
