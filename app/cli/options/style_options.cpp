// The options of pages that need what draws them, which the small program does not hold (decision 0024).
#include "app/cli/options/common_options.hpp"
#include "app/render/page/style_loading.hpp"

namespace maillage {

void CommonOptions::addStyleTo(CLI::App& command) {
    command.add_option("--charte", style, "Charte graphique (.json) : couleurs, police, logos")
        ->type_name("FICHIER");
}

MapOptions CommonOptions::styled(MapOptions options) const {
    if (!style.empty()) {
        options.style = loadMapStyle(pathOf(style));
    }
    return options;
}

} // namespace maillage
