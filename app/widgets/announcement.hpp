// What a screen reader says aloud at once.
#pragma once

#include <QString>

class QWidget;

namespace maillage {

/// Spoken as an alert of this widget, which is shown; it has these words for its accessible name from then
/// on.
void announce(QWidget& widget, const QString& words);

} // namespace maillage
