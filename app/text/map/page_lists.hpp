// What a page tells beside its map, besides figures: names.
#pragma once

#include "core/report/page.hpp"

#include <QStringList>

namespace maillage {

/// Names under a heading. What does not fit is cut from the end, and said to be.
struct PageList {
    QString heading;
    QStringList items;
    QString between; // two items
    /// The heading begins the text: "Secteur 3 : Bizeneuille, Chamblet".
    bool runsIn = false;
};

/// What the theme is about, by name: communes with an EVS alone, those of each zone blanche under its number,
/// the structures with their seats, QPV with what they have, the communes farthest away, what a simulation
/// opens, gains and loses. Of an EPCI or chosen communes always the structures. In the order of their
/// importance.
[[nodiscard]] std::vector<PageList> pageLists(const PageContent& content);

/// The names that the map, or neither of two maps, has room for.
[[nodiscard]] PageList unplacedList(const QStringList& names, bool isOfTwoMaps = false);

/// "a, b et 12 autres", after the heading where that runs in; all for a count of as many as there are. At
/// least one item.
[[nodiscard]] QString cutList(const PageList& list, qsizetype count);

} // namespace maillage
