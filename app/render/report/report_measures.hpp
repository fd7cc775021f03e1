// How large everything in a document is, in hundredths of a millimetre.
#pragma once

namespace maillage {

inline constexpr double kSide = 1800;
inline constexpr double kTop = 1700;
inline constexpr double kBottom = 1900; // with the number of the page in it
inline constexpr double kWidestText = 17500;
inline constexpr int kBody = 350;
inline constexpr int kNote = 290;
inline constexpr int kTable = 265;
inline constexpr double kIndent = 450;
inline constexpr double kAfter = 260;
inline constexpr double kEntry = 560; // a line of the contents

[[nodiscard]] constexpr int headingSize(int level) {
    return level == 1 ? 640 : level == 2 ? 460 : 380;
}

} // namespace maillage
