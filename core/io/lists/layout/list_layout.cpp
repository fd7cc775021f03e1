#include "core/io/lists/layout/list_layout.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool holds(const ListLayout& layout, Role role) {
    return layout.columnOf(role).has_value();
}

bool isSingle(Role role) {
    return role != Role::Ignored && role != Role::Mark;
}

} // namespace

std::optional<std::size_t> ListLayout::columnOf(Role role) const {
    const auto found = std::ranges::find(roles, role);
    if (found == roles.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - roles.begin());
}

void tellColumn(ListLayout& layout, std::size_t column, Role role) {
    if (isSingle(role)) {
        std::ranges::replace(layout.roles, role, Role::Ignored);
    }
    layout.roles[column] = role;
    for (std::size_t q = 0; q < layout.questions.size(); ++q) {
        ColumnQuestion& question = layout.questions[q];
        const bool isOfIt = std::erase(question.columns, column) > 0;
        // That another column is not read says nothing of the rows of this one.
        const bool isAnswer = (role != Role::Ignored || isOfIt) &&
                              std::ranges::find(question.roles, role) != question.roles.end();
        // A told column of dates leaves open what another one holds.
        const bool closes = isAnswer && (isOfIt || question.roles.size() == 1);
        if (!isOfIt && !closes) {
            continue;
        }
        const std::vector<std::size_t> left = question.columns;
        if (question.about == QuestionOf::Communes && closes) {
            layout.shape = ListShape::RowPerStructure;
        }
        if (question.about == QuestionOf::Seat && role == Role::SeatCommune) {
            layout.kind = ListKind::Structures;
        }
        if (closes || left.empty() || left.size() == 1) {
            const Role wanted = question.roles.front();
            layout.questions.erase(layout.questions.begin() + static_cast<std::ptrdiff_t>(q));
            if (!closes && left.size() == 1) {
                tellColumn(layout, left.front(), wanted);
            }
            return;
        }
    }
}

void dismissQuestion(ListLayout& layout, std::size_t question) {
    layout.questions.erase(layout.questions.begin() + static_cast<std::ptrdiff_t>(question));
}

bool needsAnswer(const ListLayout& layout) {
    return std::ranges::any_of(layout.questions, [&](const ColumnQuestion& question) {
        const Role role = question.roles.front();
        const bool isPlace = role == Role::CommuneName || role == Role::CommuneCode;
        return role == Role::StructureName || role == Role::Population ||
               (isPlace && !holds(layout, Role::CommuneCode) && !holds(layout, Role::CommuneName));
    });
}

void checkAnswered(const Worksheet& sheet, const ListLayout& layout) {
    if (layout.questions.empty()) {
        return;
    }
    const ColumnQuestion& question = layout.questions.front();
    const std::vector<std::string> titles = columnTitles(sheet, layout);
    std::vector<std::string> labels;
    for (const std::size_t c : question.columns) {
        labels.push_back(columnLabel(titles, c));
    }
    if (question.about == QuestionOf::Communes) {
        throw Error(ErrorCode::ListAsksCommunes, {sheet.path, labels.front()});
    }
    if (question.about == QuestionOf::Seat) {
        throw Error(ErrorCode::ListAsksSeat, {sheet.path, labels.front(), question.values,
                                              std::string(toText(question.roles.front()))});
    }
    if (question.about != QuestionOf::Role) {
        throw Error(question.about == QuestionOf::Years ? ErrorCode::ListAsksYears : ErrorCode::ListAsksState,
                    {sheet.path, labels.front(), question.values});
    }
    if (question.roles.size() > 1) {
        throw Error(ErrorCode::ListAsksDates, {sheet.path, labels.front()});
    }
    const Role role = question.roles.front();
    if (role == Role::Period) {
        throw Error(ErrorCode::ListAsksPeriod, {sheet.path, labels.front()});
    }
    if (labels.size() == 1) {
        throw Error(ErrorCode::ListAsksWhether, {sheet.path, std::string(toText(role)), labels.front()});
    }
    throw Error(ErrorCode::ListAsksColumn,
                {sheet.path, std::string(toText(role)), joined(labels, ", "), labels.back()});
}

void checkLayout(const Worksheet& sheet, const ListLayout& layout) {
    const auto isAsked = [&](Role role) {
        return std::ranges::any_of(layout.questions, [role](const ColumnQuestion& question) {
            return question.roles.front() == role;
        });
    };
    const bool structures = holds(layout, Role::StructureName) || holds(layout, Role::StructureId) ||
                            holds(layout, Role::Mark) || isAsked(Role::StructureName);
    const bool places = isAsked(Role::CommuneName) || isAsked(Role::CommuneCode) ||
                        holds(layout, Role::CommuneCode) || holds(layout, Role::CommuneName) ||
                        holds(layout, Role::CommuneList) || holds(layout, Role::Mark);
    const bool needsStructures = layout.kind != ListKind::Populations && layout.kind != ListKind::Qpvs;
    const bool needsPlaces = layout.kind != ListKind::Structures && layout.kind != ListKind::Approvals;
    const bool isGuess = layout.kind != ListKind::Structures || !holds(layout, Role::SeatCommune);
    const bool postalOnly =
        isGuess && !places && holds(layout, Role::PostalCode) && layout.kind != ListKind::Approvals;
    if (sheet.rows.size() <= layout.headerRow + 1) {
        throw Error(ErrorCode::ListWithoutRows, {sheet.path});
    }
    const bool lacksStructures = needsStructures && !structures;
    const bool lacksPlaces = needsPlaces && !places;
    const bool lacksPopulation = layout.kind == ListKind::Populations && !holds(layout, Role::Population) &&
                                 !isAsked(Role::Population);
    if (postalOnly || lacksStructures || lacksPlaces || lacksPopulation) {
        std::vector<std::string> named;
        for (const std::string& cell : columnTitles(sheet, layout)) {
            if (!trimmed(cell).empty()) {
                named.emplace_back(trimmed(cell));
            }
        }
        constexpr std::size_t kTold = 12;
        const std::string columns = joinedUpTo(named, ", ", kTold);
        if (postalOnly) {
            throw Error(ErrorCode::ListOfPostalCodes, {sheet.path, columns});
        }
        const std::string_view lacking = lacksStructures && lacksPlaces ? MissingColumn::kBoth
                                         : lacksStructures              ? MissingColumn::kStructures
                                         : lacksPlaces                  ? MissingColumn::kPlaces
                                                                        : MissingColumn::kPopulation;
        throw Error(ErrorCode::ListNotRecognised, {sheet.path, columns, std::string(lacking)});
    }
}

namespace {

/// Whether rows of this kind of list are read for it.
bool isReadOf(const ListLayout& layout, Role role) {
    const bool isDate =
        role == Role::Begin || role == Role::End || role == Role::Period || role == Role::Duration;
    if (layout.kind == ListKind::Territories && layout.shape == ListShape::CommunesInRows) {
        return !isDate && role != Role::Kind && role != Role::SeatCommune;
    }
    if (layout.kind == ListKind::Territories && layout.shape != ListShape::RowPerCommune) {
        return role != Role::CommuneName && role != Role::CommuneCode;
    }
    return !isDate || layout.kind == ListKind::Territories || layout.kind == ListKind::Approvals ||
           layout.kind == ListKind::Structures;
}

} // namespace

std::vector<std::string> unreadColumns(const Worksheet& sheet, const ListLayout& layout) {
    std::vector<std::string> names;
    const std::vector<std::string> titles = columnTitles(sheet, layout);
    for (std::size_t c = 0; c < titles.size() && c < layout.roles.size(); ++c) {
        const auto usual = roleOfColumn(titles[c]);
        const bool saysNothing = usual == Role::Ignored || usual == Role::DepartementCode;
        const bool isUnread = layout.roles[c] == Role::Ignored || !isReadOf(layout, layout.roles[c]);
        if (isUnread && !saysNothing && !titles[c].empty()) {
            names.push_back(columnLabel(titles, c));
        }
    }
    return names;
}

std::string layoutKey(const Worksheet& sheet, const ListLayout& layout) {
    std::vector<std::string> names;
    for (const std::string& title : columnTitles(sheet, layout)) {
        names.push_back(plainColumnName(title));
    }
    return joined(names, "|");
}

} // namespace maillage
