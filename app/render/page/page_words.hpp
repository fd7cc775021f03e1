// The words around the figures of a page.
#pragma once

#include "app/render/page/page_painter.hpp"

namespace maillage {

/// "44 communes, 65 234 habitants".
[[nodiscard]] QString sizeText(const CommuneGroup& group);
/// What stands under the number of zones blanches: their inhabitants and patches.
[[nodiscard]] QString blankLabel(const Indicators& i);
/// How many patches go on outside what the figures are about; empty for none.
[[nodiscard]] QString cutNote(const Indicators& i);
/// "Champ : les 42 communes de Moulins Communauté comprises dans le territoire de l'Allier.": of an EPCI the
/// project may hold a part only.
[[nodiscard]] QString fieldText(const Project& project, const PageExtent& extent);
/// The title, its day kept with the word before it.
[[nodiscard]] QString unbroken(QString title);

} // namespace maillage
