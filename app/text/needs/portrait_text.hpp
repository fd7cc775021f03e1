// The portrait of a commune or an EPCI in words: for the command line and the window.
#pragma once

#include "app/text/text_table.hpp"
#include "core/report/portrait.hpp"

#include <QStringList>

namespace maillage {

/// Its name and code, its people, its class or its communes, its structures: a line each.
[[nodiscard]] QStringList portraitLines(const Situation& situation, const Portrait& portrait);
/// A line for each indicator, the place beside its EPCI and its département; no line where nothing is known.
[[nodiscard]] TextTable portraitTable(const Project& project, const Portrait& portrait);

} // namespace maillage
