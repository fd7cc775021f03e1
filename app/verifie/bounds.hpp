// A certificate as a file: what checking it may cost, since it comes from anywhere, and its fingerprint.
#pragma once

#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>

inline void require(bool ok, const char* why) {
    if (!ok) {
        throw std::runtime_error(why);
    }
}

constexpr std::size_t kMostBytes = 32U << 20U;
/// Of brackets in one another: the parser, what compares the text and the proof itself call themselves.
constexpr std::size_t kMostDepth = 2'000;
/// Of communes looked at, some seconds; a proof of the Allier takes some millions.
constexpr std::uint64_t kMostSteps = 600'000'000;
/// What it costs to compare two communes, and to enter one in a list, in steps.
constexpr std::uint64_t kStepsOfPair = 10;
constexpr std::uint64_t kStepsOfEntry = 100;
/// Of choices under way at once, each with all communes.
constexpr std::uint64_t kMostKept = 8'000'000;

/// Of the certificate at hand.
inline std::uint64_t spent = 0;

/// The whole file; nothing is spent yet. Throws where it is too long or nests too deep.
inline std::string boundedText(const char* path) {
    spent = 0;
    std::ifstream file(path, std::ios::binary);
    std::string text;
    constexpr std::size_t kBlock = 1U << 16U;
    while (file && text.size() <= kMostBytes) {
        const std::size_t before = text.size();
        text.resize(before + kBlock);
        file.read(text.data() + before, kBlock);
        text.resize(before + static_cast<std::size_t>(file.gcount()));
    }
    require(text.size() <= kMostBytes, "le fichier est bien trop grand pour un certificat");
    std::size_t depth = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString) {
            i += c == '\\' ? 1U : 0U;
            isInString = c != '"';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '[' || c == '{') {
            require(++depth <= kMostDepth, "la preuve est plus profonde qu'aucune autre");
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return text;
}

/// Counts work; throws when there is too much.
inline void spend(std::uint64_t steps) {
    spent += steps;
    require(spent <= kMostSteps, "la vérifier demande bien trop de calculs");
}

/// So many facts are kept at once, by choices that wait for the ones made after them; throws when there are
/// too many.
inline void keep(std::uint64_t facts) {
    require(facts <= kMostKept, "la preuve est plus profonde qu'aucune autre");
}

/// FNV-1a of all before the fingerprint that the text gives itself.
inline std::uint64_t hashOf(const std::string& text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : text.substr(0, text.rfind(",\"empreinte\":"))) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
    }
    return hash;
}
