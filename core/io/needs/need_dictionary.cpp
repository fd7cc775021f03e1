#include "core/io/needs/need_dictionary.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_columns.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t kRowsToDictionary = 12;

/// Where what stands, in a row of titles.
struct DictionaryColumns {
    std::size_t variable = 0;
    std::size_t label = 0;
    std::optional<std::size_t> longLabel{};
    std::optional<std::size_t> code{};
    std::optional<std::size_t> codeLabel{};
};

std::optional<DictionaryColumns> dictionaryColumns(const NeedRow& row) {
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < row.size(); ++i) {
        places.emplace(asciiLower(needText(row.cell(i))), i);
    }
    const auto at = [&](const char* title) {
        const auto found = places.find(title);
        return found == places.end() ? std::nullopt : std::optional(found->second);
    };
    if (at("cod_var") && at("lib_var")) {
        return DictionaryColumns{*at("cod_var"), *at("lib_var"), at("lib_var_long"), at("cod_mod"),
                                 at("lib_mod")};
    }
    if (at("var_id") && at("var_lib")) {
        return DictionaryColumns{*at("var_id"), *at("var_lib"), at("var_lib_long")};
    }
    return std::nullopt;
}

} // namespace

void NeedDictionary::add(const NeedDictionary& more) {
    labels.insert(more.labels.begin(), more.labels.end());
    codes.insert(more.codes.begin(), more.codes.end());
}

std::size_t NeedDictionary::name(NeedDataSet& set) const {
    std::size_t named = 0;
    for (NeedMeasure& measure : set.measures) {
        const auto byColumn = labels.find(measure.column);
        const auto byCode = codes.find(measure.stem);
        const std::string label = byColumn != labels.end() ? byColumn->second
                                  : byCode != codes.end()  ? byCode->second
                                                           : std::string();
        if (!label.empty() && label != measure.label) {
            measure.label = label;
            const NeedTraits traits = traitsOfStem(measure.stem, label);
            measure.kind = traits.kind;
            measure.unit = measure.unit.empty() ? traits.unit : measure.unit;
            ++named;
        }
    }
    return named;
}

std::optional<NeedDictionary> needDictionary(const NeedSheet& sheet) {
    std::optional<DictionaryColumns> columns;
    NeedDictionary dictionary;
    std::size_t seen = 0;
    sheet.eachRow([&](const NeedRow& row) {
        if (!columns) {
            columns = dictionaryColumns(row);
            return columns || ++seen < kRowsToDictionary;
        }
        const std::string variable = needText(row.cell(columns->variable));
        const std::string longLabel =
            columns->longLabel ? needText(row.cell(*columns->longLabel)) : std::string();
        const std::string label = longLabel.empty() ? needText(row.cell(columns->label)) : longLabel;
        if (!variable.empty() && !label.empty()) {
            dictionary.labels.emplace(variable, label);
        }
        const std::string upper = asciiLower(variable);
        if (columns->code && columns->codeLabel && (upper == "typequ" || upper == "facility_type")) {
            dictionary.codes.emplace(needText(row.cell(*columns->code)),
                                     needText(row.cell(*columns->codeLabel)));
        }
        return true;
    });
    return columns ? std::optional(std::move(dictionary)) : std::nullopt;
}

} // namespace maillage
