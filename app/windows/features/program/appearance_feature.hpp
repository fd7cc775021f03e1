// Light or dark, chosen in the menu and kept.
#pragma once

#include "app/windows/frame.hpp"

namespace maillage {

class AppearanceFeature : public QObject {
    Q_OBJECT
public:
    explicit AppearanceFeature(Frame& frame);
};

} // namespace maillage
