// How the texts of the panel are set in rich text.
#pragma once

#include "app/look/text_colours.hpp"
#include "app/text/french/names.hpp"

#include <QString>

namespace maillage::panel_html {

/// A name from a file, as it is read.
[[nodiscard]] inline QString escaped(const std::string& text) {
    return shownName(text).toHtmlEscaped();
}

/// A line below, for what is said beside the matter.
[[nodiscard]] inline QString muted(const QString& text) {
    return QStringLiteral("<br><span style='color:%1'>%2</span>")
        .arg(textColourName(TextColour::Muted), text);
}

} // namespace maillage::panel_html
