// A dialog that is as tall as what it says.
#pragma once

#include <QLayout>
#include <QWidget>

namespace maillage {

/// After its words became longer: as tall as its layout asks for at its width, so that no sentence is cut. It
/// never shrinks.
inline void growToFit(QWidget& dialog) {
    QLayout* layout = dialog.layout();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                   : layout->totalSizeHint().height();
    if (wanted > dialog.height()) {
        dialog.resize(dialog.width(), wanted);
    }
}

} // namespace maillage
