// The readers of what comes from anywhere, each as a function from bytes: it may refuse them with an Error,
// and do nothing else. What else it throws, or where it stops the program, is a fault.
#pragma once

#include <string_view>

namespace maillage::fuzz {

using Reader = bool (*)(std::string_view bytes);

bool readList(std::string_view bytes);     // a CSV
bool readWorkbook(std::string_view bytes); // of any kind, as a list
bool readLayer(std::string_view bytes);    // a GeoJSON
bool readProjectFile(std::string_view bytes);
bool readCharte(std::string_view bytes);
bool readJournal(std::string_view bytes);
bool readCertificate(std::string_view bytes);

/// nullptr for a name that none has.
[[nodiscard]] Reader readerNamed(std::string_view name);

} // namespace maillage::fuzz
