#include "core/model/page/page_layout.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::array<std::string_view, kPageParts.size()> kPartWords{
    "titre",   "sous-titre", "carte",   "echelle", "nord",      "legende", "chiffres", "tableau",
    "encarts", "listes",     "lecture", "texte",   "graphique", "noms",    "sources",  "logos"};

} // namespace

std::string_view toText(PagePart part) {
    return kPartWords[static_cast<std::size_t>(part)];
}

std::optional<PagePart> parsePagePart(std::string_view text) {
    const auto found = std::ranges::find(kPartWords, text);
    return found == kPartWords.end()
               ? std::nullopt
               : std::optional(kPageParts[static_cast<std::size_t>(found - kPartWords.begin())]);
}

PartSetting PageLayout::of(PagePart part) const {
    const auto found = std::ranges::find(m_touched, part, &PartSetting::part);
    return found == m_touched.end() ? PartSetting{part} : *found;
}

PageLayout PageLayout::with(PartSetting setting) const {
    PageLayout layout = *this;
    std::erase_if(layout.m_touched, [&](const PartSetting& one) { return one.part == setting.part; });
    if (!setting.isUntouched()) {
        const auto after = std::ranges::lower_bound(layout.m_touched, setting.part, {}, &PartSetting::part);
        layout.m_touched.insert(after, std::move(setting));
    }
    return layout;
}

} // namespace maillage
