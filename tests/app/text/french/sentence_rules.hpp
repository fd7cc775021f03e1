// What no French sentence of the program may hold.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace maillage::test {

/// The rules that the sentence breaks, by their names; none for a right one.
inline QStringList brokenRules(const QString& sentence) {
    static const std::array kRules{
        std::pair("de before a vowel", R"(\b[Dd]e [AEIOUYÀÂÉÈÊËÎÏÔŒÆ])"),
        std::pair("de le, de les", R"(\b[Dd]e [Ll]es? )"),
        std::pair("à le, à les", R"((?:^|\W)[Àà] [Ll]es? )"),
        std::pair("d’ before a consonant", R"(\b[Dd]’[BCDFGJKLMNPQRSTVWXZbcdfgjklmnpqrstvwxz])"),
        std::pair("two spaces", R"([ \x{A0}\x{202F}]{2})"),
        std::pair("a typewriter's apostrophe", R"(\w'\w)"),
        std::pair("a space that breaks before high punctuation", R"( [:;!?»%](?!\d))"),
        std::pair("no space before high punctuation", R"([\w)][;!?»%](?:[ \n]|$))"),
        std::pair("no space after «, or one that breaks", R"(«[^\x{A0}])"),
        std::pair(
            "a plural after none or one",
            R"((?<![\d,.\x{202F}])[01][ \x{A0}](communes|habitants|secteurs|structures|zones|sites)\b)"),
        std::pair("a place left unfilled", R"(%\d)"),
    };
    QStringList broken;
    for (const auto& [name, pattern] : kRules) {
        const QRegularExpression rule(QString::fromUtf8(pattern),
                                      QRegularExpression::UseUnicodePropertiesOption);
        if (rule.match(sentence).hasMatch()) {
            broken << QString::fromUtf8(name);
        }
    }
    return broken;
}

} // namespace maillage::test
