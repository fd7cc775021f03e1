// The year that is looked at: its field in the tool bar, one year back or on.
#pragma once

#include "app/panels/map/year_control.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class YearFeature : public QObject {
    Q_OBJECT
public:
    YearFeature(ProjectDocument& document, Frame& frame);

    [[nodiscard]] YearControl& control() { return *m_control; }

private:
    void step(int years);
    void refresh();

    ProjectDocument& m_document;
    Frame& m_frame;
    YearControl* m_control;
};

} // namespace maillage
