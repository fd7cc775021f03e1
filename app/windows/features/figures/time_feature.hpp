// Time in the window: what changed between two dates, and the charts.
#pragma once

#include "app/document/project_document.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class TimeFeature : public QObject {
    Q_OBJECT
public:
    TimeFeature(ProjectDocument& document, Frame& frame);
};

} // namespace maillage
