#include "core/io/lists/cells/choice_keys.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/lists/cells/commune_names.hpp"

#include <algorithm>

namespace maillage {

std::vector<std::string> choiceKeys(std::string_view cell) {
    std::vector<std::string> keys{foldedName(cell)};
    if (const auto typed = typedCode(cell); typed && !typed->name.empty()) {
        const std::string name = foldedName(typed->name);
        keys.push_back(foldedName(typed->code) + " " + name);
        keys.push_back(name + " " + foldedName(typed->code));
        keys.push_back(name);
    }
    if (const auto before = beforeBracket(cell)) {
        keys.push_back(foldedName(*before));
    }
    return keys;
}

const std::string* chosenFor(const CommuneChoices& choices, std::string_view cell) {
    if (choices.empty()) {
        return nullptr;
    }
    for (const std::string& key : choiceKeys(cell)) {
        if (const auto found = choices.find(key); found != choices.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

bool hasServed(const ListReading& reading, const std::string& key) {
    const auto isOfKey = [&](const Remark& remark) {
        const bool isDecision = remark.code == RemarkCode::ChosenByHand ||
                                remark.code == RemarkCode::RowLeftByChoice ||
                                remark.code == RemarkCode::StructuresSplit;
        if (!isDecision) {
            return false;
        }
        const std::vector<std::string> keys = choiceKeys(remark.parameters.front());
        return std::ranges::find(keys, key) != keys.end();
    };
    return std::ranges::any_of(
        reading.rows, [&](const RowOutcome& row) { return std::ranges::any_of(row.remarks, isOfKey); });
}

} // namespace maillage
