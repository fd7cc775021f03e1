#include "app/cli/options/option_values.hpp"

#include "app/cli/terminal/printing.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

void refuseValue(const char* option, const std::string& value, const QString& expected) {
    throw UsageError{tr("valeur « %1 » refusée pour %2 : il faut %3")
                         .arg(QString::fromStdString(value), QString::fromUtf8(option), expected)};
}

QString anyOfText(QStringList names) {
    const QString last = names.takeLast();
    return names.isEmpty() ? last : tr("%1 ou %2").arg(names.join(QStringLiteral(", ")), last);
}

Date dateOf(const char* option, const std::string& typed) {
    const auto parsed = Date::parse(typed);
    if (!parsed) {
        refuseValue(option, typed, tr("une date qui existe, AAAA-MM-JJ"));
    }
    return *parsed;
}

Date earlierDateOf(const char* option, const std::string& typed, const Date& later) {
    const Date earlier = dateOf(option, typed);
    if (earlier >= later) {
        refuseValue(option, typed, tr("une date avant le %1").arg(QString::fromStdString(later.iso())));
    }
    return earlier;
}

double kilometresOf(const char* option, const std::string& typed) {
    // A French reader types a decimal comma.
    std::string number = typed;
    std::ranges::replace(number, ',', '.');
    const auto kilometres = parseDouble(number);
    if (!kilometres || *kilometres < 0 || *kilometres > 1000) {
        refuseValue(option, typed, tr("un nombre de kilomètres de 0 à 1000"));
    }
    return *kilometres;
}

int generationOf(const std::string& typed) {
    if (typed != "2015" && typed != "2024") {
        refuseValue("--generation", typed, tr("2015 ou 2024"));
    }
    return typed == "2015" ? 2015 : 2024;
}

std::string endingOf(const std::string& typed) {
    const QString name = QString::fromStdString(typed).toLower();
    const qsizetype dot = name.lastIndexOf(u'.');
    // ".pdf" alone is a hidden file without an ending.
    return dot <= name.lastIndexOf(u'/') + 1 ? std::string() : name.mid(dot).toStdString();
}

std::filesystem::path pathOf(const std::string& typed) {
    return std::filesystem::path(std::u8string(typed.begin(), typed.end()));
}

} // namespace maillage
