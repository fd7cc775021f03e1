// How a page's map, or two of them, are read.
#pragma once

#include "core/report/page.hpp"

#include <QString>

namespace maillage {

/// One example of how the map is read: "Lecture : au 31 décembre 2022, Commentry est couverte uniquement par
/// un EVS."; empty where the map has none. Of two maps how one commune differs from one to the other.
[[nodiscard]] QString lectureText(const PageContent& content);

} // namespace maillage
