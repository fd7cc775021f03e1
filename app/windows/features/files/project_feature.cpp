#include "app/windows/features/files/project_feature.hpp"

#include "app/dialogs/project/project_dialog.hpp"

namespace maillage {

ProjectFeature::ProjectFeature(ProjectDocument& document, Frame& frame) {
    frame.on(ActionId::ProjectProperties, this, [&document, &frame] {
        auto* dialog = new ProjectDialog(document, frame.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace maillage
