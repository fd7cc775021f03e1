#include "core/io/needs/need_formula.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// The next sign outside the brackets of a detail ("[QF=0-399]").
std::size_t termEnd(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        if (depth == 0 && (text[i] == '+' || text[i] == '-')) {
            return i;
        }
    }
    return text.size();
}

/// The sum that a text writes; nullopt where a part of it is no term.
std::optional<std::vector<NeedTerm>> termsWritten(std::string_view text) {
    std::vector<NeedTerm> terms;
    double sign = 1;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        if (rest.front() == '+' || rest.front() == '-') {
            sign = rest.front() == '-' ? -1 : 1;
            rest = trimmed(rest.substr(1));
        } else if (!terms.empty()) {
            return std::nullopt;
        }
        const std::size_t end = termEnd(rest);
        std::string_view term = trimmed(rest.substr(0, end));
        double factor = sign;
        if (const std::size_t star = term.find('*'); star != std::string_view::npos) {
            const auto number = parseDouble(trimmed(term.substr(0, star)));
            if (!number) {
                return std::nullopt;
            }
            factor *= *number;
            term = trimmed(term.substr(star + 1));
        }
        if (term.empty() || term.find_first_of(" /*()") != std::string_view::npos) {
            return std::nullopt;
        }
        terms.push_back({std::string(term), factor});
        rest = rest.substr(end);
    }
    return terms;
}

std::optional<NeedDirection> directionWritten(std::string_view text) {
    const std::string word = asciiLower(trimmed(text));
    if (word.empty() || word == "plus") {
        return NeedDirection::More;
    }
    if (word == "moins") {
        return NeedDirection::Less;
    }
    return word == "aucun" ? std::optional(NeedDirection::None) : std::nullopt;
}

bool addsUpIn(const NeedFacts& facts, const std::vector<NeedTerm>& terms) {
    return std::ranges::any_of(terms, [&](const NeedTerm& term) {
        for (const NeedLevel level : {NeedLevel::Commune, NeedLevel::Epci}) {
            const NeedMeasureRef found = facts.find(term.stem, level);
            if (found &&
                (found.measure->kind == NeedKind::Count || found.measure->kind == NeedKind::Amount)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

WrittenIndicator indicatorWritten(const IndicatorText& text, const NeedFacts& facts) {
    WrittenIndicator written;
    NeedIndicator& one = written.indicator;
    const auto faulty = [&](const char* what) {
        written.fault = what;
        return written;
    };
    one.id = text.id;
    one.label = text.label;
    if (one.id.empty()) {
        return faulty("id");
    }
    const auto over = termsWritten(text.numerator);
    const auto under = termsWritten(text.denominator);
    if (!over || !under || over->empty()) {
        return faulty("formule");
    }
    one.numerator = *over;
    one.denominator = *under;
    if (one.isOwnValue() && (one.numerator.size() > 1 || addsUpIn(facts, one.numerator))) {
        return faulty("denominateur");
    }
    const auto direction = directionWritten(text.direction);
    if (!direction) {
        return faulty("sens");
    }
    one.direction = *direction;
    const auto scale =
        text.factor.empty() ? std::optional(one.isOwnValue() ? 1.0 : one.scale) : parseDouble(text.factor);
    if (!scale || *scale <= 0) {
        return faulty("facteur");
    }
    one.scale = *scale;
    if (!text.unit.empty()) {
        one.unit = text.unit;
    }
    one.source = text.source;
    return written;
}

std::string newIndicatorId(const std::string& label, const NeedFacts& facts) {
    constexpr std::size_t kLongest = 40;
    std::string base = foldedName(label).substr(0, kLongest);
    std::ranges::replace(base, ' ', '_');
    if (base.empty()) {
        base = "indicateur";
    }
    std::string id = base;
    for (int number = 2; facts.indicator(id) != nullptr; ++number) {
        id = base + "_" + formatInteger(number);
    }
    return id;
}

} // namespace maillage
