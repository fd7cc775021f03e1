// What the packages of word processors are made of.
#pragma once

#include "app/text/report/report_document.hpp"

#include <QByteArray>

#include <string>

namespace maillage {

/// A part that is the same in every document: a file of resources/report.
[[nodiscard]] QByteArray packagePart(const char* name);

/// Who made it and when, under the title: "Caf de l'Allier, 30 novembre 2026", or the day alone.
[[nodiscard]] QString bylineText(const ReportDocument& document);

[[nodiscard]] std::string bytesOfPart(const QByteArray& bytes);

/// The parameters of the document as every kind of its files carries them; empty for none.
[[nodiscard]] std::string carriedBy(const ReportDocument& document);

} // namespace maillage
