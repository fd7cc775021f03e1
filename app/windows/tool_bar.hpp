// The tool bar: what the table puts there, dressed.
#pragma once

#include "app/windows/frame.hpp"

namespace maillage {

class ToolBar : public QObject {
    Q_OBJECT
public:
    /// With the fields of the search and of the year; it belongs to the window.
    ToolBar(Frame& frame, QWidget& searchBox, QWidget& yearControl);
};

} // namespace maillage
