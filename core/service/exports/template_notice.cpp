#include "core/service/exports/template_notice.hpp"

#include "core/base/text.hpp"
#include "core/io/files/writers/workbook.hpp"

namespace maillage {

namespace {

constexpr std::array<std::string_view, 5> kSteps{
    "Remplissez la feuille « modele », une ligne par commune ; cette feuille-ci n'est pas lue.",
    "Une commune desservie par deux structures a deux lignes : recopiez la ligne entière, puis changez la "
    "structure.",
    "Une commune que rien ne dessert garde sa ligne vide. Les dates sont facultatives.",
    "La structure d'un même nom est la même partout : écrivez-le toujours de la même façon.",
    "Puis, dans Maillage : Données › Importer une liste… Rien ne change avant que vous acceptiez.",
};

/// Two communes of the project: the first served by two structures, the second by one of them.
std::array<std::string, 3> exampleOf(const Project& project, std::string_view column) {
    const Territory& territory = *project.territory;
    const Commune& first = territory.commune(0);
    const Commune& second = territory.commune(territory.size() > 1 ? 1 : 0);
    if (column == "code_insee") {
        return {first.code, first.code, second.code};
    }
    if (column == "commune") {
        return {first.name, first.name, second.name};
    }
    if (column == "epci") {
        const std::string epci = territory.epciName(first.epci);
        return {epci, epci, territory.epciName(second.epci)};
    }
    if (column == "structure") {
        return {"Les Tilleuls", "La Ruche", "Les Tilleuls"};
    }
    if (column == "type") {
        return {"EVS", "centre social", "EVS"};
    }
    if (column == "siege") {
        return {"oui", "", ""};
    }
    if (column == "debut") {
        return {"01/09/2021", "", "01/01/2023"};
    }
    if (column == "source") {
        return {"structure ou Caf", "schéma", "structure ou Caf"};
    }
    if (column == "reference") {
        return {"courriel du 12 mars", "p. 24", "courriel du 12 mars"};
    }
    return {};
}

} // namespace

Table templateNotice(const Project& project, const Table& blank) {
    Table notice{"", {kNoticeTitles.begin(), kNoticeTitles.end()}, {}};
    const auto add = [&](std::vector<std::string> cells) {
        cells.resize(notice.columns.size());
        notice.rows.push_back(std::move(cells));
    };
    for (std::size_t c = 0; c < blank.columns.size(); ++c) {
        const ColumnMeaning meaning = c < blank.meanings.size() ? blank.meanings[c] : ColumnMeaning{};
        std::vector<std::string> cells{blank.columns[c], meaning.meaning, joined(meaning.choices, " ; ")};
        for (std::string& cell : exampleOf(project, blank.columns[c])) {
            cells.push_back(std::move(cell));
        }
        add(std::move(cells));
    }
    add({});
    for (std::size_t i = 0; i < kSteps.size(); ++i) {
        add({formatCount(i + 1), std::string(kSteps[i])});
    }
    return notice;
}

} // namespace maillage
