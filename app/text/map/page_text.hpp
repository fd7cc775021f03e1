// How a page says what it is about: its title, its place, its two sides.
#pragma once

#include "core/report/page.hpp"

#include <QString>

namespace maillage {

/// How a title names what a page is about: "de l'Allier"; of an EPCI "de la CC du Bocage Bourbonnais". Of
/// chosen communes it stays that of the whole, and extentPlace stands under it.
[[nodiscard]] QString pagePlace(const Project& project, const std::optional<PageExtent>& extent);
/// "CC du Bocage Bourbonnais", "3 communes choisies", "Moulins"; heads the figures. Precondition: the content
/// has an extent.
[[nodiscard]] QString extentPlace(const PageContent& content);
/// "Champ : les 42 communes de Moulins Communauté comprises dans le territoire de l'Allier.": of an EPCI the
/// project may hold a part only. Precondition: the content has an extent.
[[nodiscard]] QString fieldText(const PageContent& content);

/// The one that the theme has by itself: subject, place, date.
[[nodiscard]] QString usualPageTitle(const PageContent& content);
/// The title that was asked for, or the one that the theme has by itself.
[[nodiscard]] QString pageTitle(const PageContent& content);

/// "Réalisation : Caf de l'Allier, avec Maillage, 30 novembre 2026."; `author` may be empty.
[[nodiscard]] QString madeText(const QString& author, const QString& day);

/// Over each of two maps side by side: "Au 31 décembre 2019", "Avant : sans le scénario". Precondition: the
/// content has a left map.
[[nodiscard]] QString leftMapTitle(const PageContent& content);
[[nodiscard]] QString rightMapTitle(const PageContent& content);

/// What the columns of a comparison are called: two scenarios, or two dates. Precondition: the content has
/// one.
[[nodiscard]] QString nameOfSideA(const PageContent& content);
[[nodiscard]] QString nameOfSideB(const PageContent& content);

} // namespace maillage
