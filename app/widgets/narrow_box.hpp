// Fields that a narrow dock can hold.
#pragma once

#include <QComboBox>

namespace maillage {

/// However long its entries are, the box asks for so many letters and ends what is longer in "…"; the list
/// that it opens is as wide as they are.
inline void narrow(QComboBox& box, int letters = 12) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(letters);
}

} // namespace maillage
