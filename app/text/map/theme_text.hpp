// The names of the themes.
#pragma once

#include "core/carto/theme.hpp"

#include <QString>

#include <vector>

namespace maillage {

[[nodiscard]] QString nameOf(Theme theme);

/// The themes in the order of the window, with the short names that buttons and menus carry.
struct ThemeName {
    Theme theme;
    QString name;
};
[[nodiscard]] std::vector<ThemeName> themeNames();

} // namespace maillage
