// What the parts of a page are called.
#pragma once

#include "core/model/page/page_layout.hpp"

#include <QString>

namespace maillage {

/// "Légende", as in a list.
[[nodiscard]] QString partName(PagePart part);
/// "la légende", as in a sentence.
[[nodiscard]] QString partWithArticle(PagePart part);

} // namespace maillage
