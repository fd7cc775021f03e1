#pragma once

class QScrollArea;
class QWidget;

namespace maillage {

/// `widget` in an area that scrolls up and down, as wide as the area: what is long under large letters is not
/// cut.
[[nodiscard]] QScrollArea* scrolled(QWidget* widget);

} // namespace maillage
