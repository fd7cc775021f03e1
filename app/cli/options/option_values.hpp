// What a typed value means, and how a wrong one is told.
#pragma once

#include "core/base/date.hpp"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

namespace maillage {

/// Wrong usage: exit status 2 with this French sentence.
struct UsageError {
    QString sentence;
};

/// What was printed says itself what is wrong: exit status 1 without another sentence.
struct ToldFailure {};

/// Throws UsageError: "valeur « x » refusée pour --option : attendu …".
[[noreturn]] void refuseValue(const char* option, const std::string& value, const QString& expected);

[[nodiscard]] std::filesystem::path pathOf(const std::string& typed);
/// AAAA-MM-JJ. Throws UsageError.
[[nodiscard]] Date dateOf(const char* option, const std::string& typed);
/// A date before `later`. Throws UsageError.
[[nodiscard]] Date earlierDateOf(const char* option, const std::string& typed, const Date& later);
/// 0 to 1000; a decimal comma is read too. Throws UsageError.
[[nodiscard]] double kilometresOf(const char* option, const std::string& typed);
/// ".pdf" of "Carte.PDF", nothing of ".pdf".
[[nodiscard]] std::string endingOf(const std::string& typed);

/// "csv, json ou texte". Precondition: there is one name at least.
[[nodiscard]] QString anyOfText(QStringList names);

/// 2015 or 2024; throws UsageError otherwise.
[[nodiscard]] int generationOf(const std::string& typed);

} // namespace maillage
