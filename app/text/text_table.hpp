// A table of finished texts, for the command line and for the window.
#pragma once

#include <QString>

#include <vector>

namespace maillage {

struct TextTable {
    std::vector<QString> header;
    std::vector<std::vector<QString>> rows;
};

} // namespace maillage
