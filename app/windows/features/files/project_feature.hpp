// What is said of the project as a whole, in its dialog.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class ProjectFeature : public QObject {
    Q_OBJECT
public:
    ProjectFeature(ProjectDocument& document, Frame& frame);
};

} // namespace maillage
