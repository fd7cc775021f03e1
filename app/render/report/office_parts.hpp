// What the packages of word processors are made of.
#pragma once

#include <QByteArray>

#include <string>

namespace maillage {

/// A part that is the same in every document: a file of resources/report.
[[nodiscard]] QByteArray packagePart(const char* name);

[[nodiscard]] std::string bytesOfPart(const QByteArray& bytes);

} // namespace maillage
