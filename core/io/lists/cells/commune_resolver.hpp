// Which commune a cell means: a code that lost its zero, a name typed by hand, a commune of before a merger.
#pragma once

#include "core/io/codes/insee_codes.hpp"
#include "core/io/lists/cells/row_report.hpp"
#include "core/model/commune_passage.hpp"

#include <map>
#include <unordered_map>

namespace maillage {

/// What a person decided for cells that are ambiguous: the key of the cell (its text, folded) → an INSEE
/// code, or an answer of row_report.hpp.
using CommuneChoices = std::map<std::string, std::string>;

/// `remarks` is empty for a plain match. A commune is set when the worst remark is a repair.
struct CommuneMatch {
    std::optional<CommuneIndex> commune;
    std::vector<Remark> remarks;
    std::vector<OpenChoice> choices;
};

class CommuneResolver {
public:
    /// All three must outlive the resolver.
    CommuneResolver(const Territory& territory, std::span<const CommunePassage> passages,
                    const CommuneChoices& choices);

    /// The commune of a row whose code cell, name cell or both are given; `column` names the first for
    /// messages. Where both are there they must agree.
    [[nodiscard]] CommuneMatch resolve(std::string_view code, std::string_view name,
                                       const std::string& column) const;
    /// One word of a list, which may be a code, a name, or both ("03001 Abrest").
    [[nodiscard]] CommuneMatch resolveWord(std::string_view word, const std::string& column) const;
    /// Whether a word is one commune, without a doubt.
    [[nodiscard]] bool isCommune(std::string_view word) const;

    [[nodiscard]] bool isPostalCode(std::string_view value) const;
    /// "03185 Montluçon, 03082 Commentry, …".
    [[nodiscard]] std::string communesOfPostalCode(const std::string& code) const;
    [[nodiscard]] const Territory& territory() const { return m_territory; }

private:
    [[nodiscard]] CommuneMatch byCode(std::string_view cell) const;
    [[nodiscard]] CommuneMatch byName(std::string_view cell) const;
    /// The name as it is known, of today or before a merger; nullopt for one that is neither.
    [[nodiscard]] std::optional<CommuneMatch> byKnownName(std::string_view cell,
                                                          const std::string& folded) const;
    [[nodiscard]] std::optional<CommuneMatch> byShortenedName(std::string_view cell,
                                                              const std::string& folded) const;
    /// "036" beside the name of 03036.
    [[nodiscard]] std::optional<CommuneMatch> byPartOfCode(std::string_view code,
                                                           std::string_view name) const;
    /// The code is of one commune, the name of another or of none.
    [[nodiscard]] CommuneMatch againstName(CommuneMatch match, std::string_view code, std::string_view name,
                                           const CommuneMatch& named) const;
    /// "Lurcy Levy (03320)": the name decides whom a postal code beside it may mean; nullopt where the code
    /// is no postal code, or more likely the INSEE code of that name. `cell` is what the two stand in.
    [[nodiscard]] std::optional<CommuneMatch> byPostalCode(const CellCode& typed, std::string_view cell,
                                                           const CommuneMatch& named) const;
    [[nodiscard]] CommuneMatch candidates(RemarkCode code, std::string_view cell,
                                          std::vector<CommuneIndex> communes) const;
    /// The commune that a person chose for a cell that nothing is like.
    [[nodiscard]] std::optional<CommuneMatch> chosenAnywhere(std::string_view cell) const;
    [[nodiscard]] const CommunePassage* passageOf(const std::string& code) const;
    [[nodiscard]] std::optional<CommuneIndex> today(std::string code) const;
    [[nodiscard]] std::vector<CommuneIndex> nearNames(const std::string& folded) const;

    const Territory& m_territory;
    const CommuneChoices& m_choices;
    std::unordered_multimap<std::string, CommuneIndex> m_byName;     // folded
    std::unordered_multimap<std::string, CommuneIndex> m_byBareName; // folded, without article
    std::unordered_multimap<std::string, CommuneIndex> m_byPostalCode;
    std::vector<std::string> m_foldedNames;
    std::unordered_map<std::string, const CommunePassage*> m_passageOfCode;
    std::unordered_map<std::string, const CommunePassage*> m_passageOfName; // folded old name
};

/// The commune that a person means by a code, a name or "Cérilly (03048)". Throws Error{CommuneUnknown,
/// TypedCommuneAmbiguous}.
[[nodiscard]] CommuneIndex communeTyped(const CommuneResolver& resolver, std::string_view typed);

} // namespace maillage
