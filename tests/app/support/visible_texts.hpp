// What a person can read in a tree of widgets, and which of it is French although it has a translation.
#pragma once

#include "tests/support/translation_file.hpp"

#include <QStringList>
#include <QWidget>

namespace maillage {

/// The texts of labels, buttons, actions, menus, tabs, headers, cells, lists, tips and accessible names below
/// `root`, without markup and mnemonics; each once, in alphabetical order.
[[nodiscard]] QStringList visibleTexts(const QWidget& root);

/// Those that hold a French source which reads otherwise in English.
[[nodiscard]] QStringList frenchTexts(const QStringList& texts);

/// "Menu: text, text" for each two entries of a menu below `root` that have one mnemonic.
[[nodiscard]] QStringList mnemonicCollisions(const QWidget& root);

} // namespace maillage
