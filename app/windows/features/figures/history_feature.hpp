// What was done to the project, step by step, in a dock.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class HistoryFeature : public QObject {
    Q_OBJECT
public:
    HistoryFeature(ProjectDocument& document, Frame& frame);
};

} // namespace maillage
