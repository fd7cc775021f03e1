#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/layout/list_questions.hpp"

#include <algorithm>

namespace maillage {

bool GuessedColumns::isTold(Role role) const {
    return std::ranges::any_of(told, [role](const auto& one) { return one.second == role; });
}

void settleDates(const GuessedColumns& columns, ListLayout& layout) {
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const ColumnLook& look = columns.looks[c];
        const std::string& title = columns.titles[c];
        // "Agrément" may hold its kind, its date or its time, also beside a column "Type".
        const bool isKindTitle =
            layout.roles[c] == Role::Kind ||
            (layout.roles[c] == Role::Ignored && roleOfColumn(title) == std::optional(Role::Kind));
        const bool isOtherKind = isKindTitle && !look.half(look.kinds) && look.filled > 0;
        const bool isUnnamed = layout.roles[c] == Role::Ignored && !roleOfColumn(title);
        if (!columns.isFree(c) || look.filled == 0 || !(isUnnamed || isOtherKind)) {
            continue;
        }
        const bool saysDate = isDateTitle(title);
        const DateMeaning meaning = dateMeaningOf(title);
        const bool isDates =
            look.half(look.dates + (meaning == DateMeaning::None && !isOtherKind ? 0 : look.years) +
                      (saysDate && look.years == 0 ? look.numbers : 0));
        const bool isPeriods = look.half(look.periods);
        const auto take = [&](Role role) {
            layout.roles[c] = columns.isTold(role) ? Role::Ignored : role;
            if (role != Role::Ignored && std::ranges::count(layout.roles, role) > 1) {
                layout.roles[c] = Role::Ignored; // for settleRivals
            }
        };
        const auto ask = [&](std::vector<Role> roles) {
            layout.roles[c] = Role::Ignored;
            layout.questions.push_back({std::move(roles), {c}});
        };
        if (isPeriods && meaning != DateMeaning::Other) {
            const bool isOfService = meaning == DateMeaning::Period || isOtherKind ||
                                     meaning == DateMeaning::Begin || meaning == DateMeaning::End;
            if (isOfService && !layout.columnOf(Role::Period)) {
                take(Role::Period);
            } else if (!isOfService) {
                ask({Role::Period});
            }
            continue;
        }
        switch (meaning) {
        case DateMeaning::Begin:
        case DateMeaning::End:
            if (isDates || saysDate) {
                take(meaning == DateMeaning::Begin ? Role::Begin : Role::End);
            }
            break;
        case DateMeaning::Period:
            if (isDates) {
                ask({Role::Begin, Role::End});
            } else {
                take(Role::Period); // cells that are no period are told row by row
            }
            break;
        case DateMeaning::None:
        case DateMeaning::Unclear:
            if (isDates) {
                ask({Role::Begin, Role::End});
            }
            break;
        case DateMeaning::Other:
            break;
        }
    }
}

} // namespace maillage
