// The map for assistive technology: a list of communes, each with its name, class and place on the screen.
#pragma once

namespace maillage {

/// From now on every MapView has an accessible interface of this kind. More than once changes nothing.
void installMapAccessibility();

} // namespace maillage
