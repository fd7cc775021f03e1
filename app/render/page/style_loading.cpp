#include "app/render/page/style_loading.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/page/parts/foot_painter.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/carto/style/style_errors.hpp"

namespace maillage {

std::shared_ptr<const MapStyle> loadMapStyle(const std::filesystem::path& path) {
    auto style = std::make_shared<const MapStyle>(readMapStyle(path));
    for (const StyleLogo& logo : style->logos) {
        if (!isDrawable(logo)) {
            throw Error(ErrorCode::StyleLogoUnreadable, {utf8Of(path), utf8Of(logo.file.filename())});
        }
    }
    usePageFont(*style);
    return style;
}

StyleLogo loadLogo(const std::filesystem::path& path) {
    StyleLogo logo = readLogo(path);
    if (!isDrawable(logo)) {
        throw Error(ErrorCode::LogoUnreadable, {utf8Of(path)});
    }
    return logo;
}

} // namespace maillage
