// A list brought by a person, from its file to the project that it would make.
#pragma once

#include "core/io/lists/list_reader.hpp"

namespace maillage {

/// What becomes of what a list of territories or of structures does not name.
enum class ListScope {
    Whole, // the list is all that there is
    Part,  // it adds to the project: other structures stay, with their rows
};

/// The project with the list's rows in the place of those that it stands for. Rows typed by hand (no file,
/// not a hypothesis), scenarios, styles and published figures stay.
///
/// Territories: the territory rows. A list that also tells the kinds is a whole list of structures: those
/// that it does not name go, and each new one gets the agrément of its kind for the time of its rows. Dates
/// that its columns call those of the agrément are the agrément's, also of a structure that is known.
/// Structures: the structures, with the agrément of their kind where the list gives its dates; those not
/// named go, with their rows. Approvals: of each structure named, the agréments of the kinds named.
/// Populations: those of the communes listed. QPV: those of the generations listed, with the structures that
/// the list names or else those that they had, and the outlines that they had.
[[nodiscard]] Project applyList(const Project& project, const ListReading& reading,
                                ListScope scope = ListScope::Whole);

/// What a list would say by either meaning of its empty cells of structure.
struct BlankEffect {
    std::size_t cells = 0;
    std::size_t ifNone = 0; // communes served; of a list of agréments, these
    std::size_t ifRepeated = 0;
    bool isSame = true; // nothing hangs on it

    bool operator==(const BlankEffect&) const = default;
};
[[nodiscard]] BlankEffect blankEffect(const Worksheet& sheet, const ListLayout& layout,
                                      const Project& project, const CommuneChoices& choices,
                                      const Monitor& monitor = {});

/// Throws Error{ListAsksBlanks, ListAsksApprovalBlanks} when a person must say what empty cells mean.
void checkBlanks(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                 const CommuneChoices& choices);

/// Reads, guesses the layout where none is given, and reads the rows. Throws what these throw.
struct ListRequest {
    DataSource source;
    std::optional<ListKind> kind;
    std::optional<ListLayout> layout;
    CommuneChoices choices;
};
[[nodiscard]] ListReading readListFile(const ListRequest& request, const Project& project,
                                       const Monitor& monitor = {});

} // namespace maillage
