#include "app/cli/options/change_options.hpp"

#include "app/cli/options/option_values.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/base/text.hpp"
#include "core/model/scenario/scenario_list.hpp"

namespace maillage {

namespace {

/// "ID=VALEUR".
std::pair<std::string, std::string> parted(const char* option, const std::string& typed,
                                           const QString& expected) {
    // An identifier may have the sign, a commune has not.
    const std::size_t sign = typed.rfind('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == typed.size()) {
        refuseValue(option, typed, expected);
    }
    return {typed.substr(0, sign), typed.substr(sign + 1)};
}

} // namespace

void ChangeOptions::addTo(CLI::App& command) {
    const auto add = [&](const char* option, std::vector<std::string>& values, const char* what,
                         const char* type) {
        command.add_option(option, values, what)->type_name(type)->take_all();
    };
    add("--deplacer", moved, "Structure et commune de son nouveau siège, à répéter", "ID=CODE");
    add("--etendre", extended, "Structure et communes à ajouter à son territoire, à répéter", "ID=A,B,…");
    add("--reduire", reduced, "Structure et communes à retirer de son territoire, à répéter", "ID=A,B,…");
    add("--transformer", turned, "EVS qui devient centre social, à répéter", "ID");
    add("--fermer", closed, "Structure à fermer, à répéter", "ID");
    command.add_option("--debut", start, "Jour à partir duquel le scénario vaut (défaut : toujours)")
        ->type_name("AAAA-MM-JJ");
    command.add_option("--depuis", from, "Part d'un scénario du projet au lieu de rien")->type_name("NOM");
}

bool ChangeOptions::isEmpty() const {
    return closed.empty() && moved.empty() && extended.empty() && reduced.empty() && turned.empty() &&
           from.empty();
}

Scenario ChangeOptions::begun(const Project& project, const std::string& name) const {
    return from.empty() ? Scenario{name, {}} : branchOf(project.scenario(from), name);
}

void ChangeOptions::appendTo(Scenario& scenario, const std::optional<ServiceRule>& rule) const {
    for (const std::string& typed : moved) {
        const auto [id, site] = parted("--deplacer", typed, tr("ID=CODE, l'identifiant et la commune"));
        scenario.edits.emplace_back(MoveStructure{id, site, rule});
    }
    for (const std::string& typed : extended) {
        const auto [id, codes] = parted("--etendre", typed, tr("ID=A,B,…, l'identifiant et des communes"));
        scenario.edits.emplace_back(ExtendTerritory{id, splitList(codes, ',')});
    }
    for (const std::string& typed : reduced) {
        const auto [id, codes] = parted("--reduire", typed, tr("ID=A,B,…, l'identifiant et des communes"));
        scenario.edits.emplace_back(ReduceTerritory{id, splitList(codes, ',')});
    }
    for (const std::string& id : turned) {
        scenario.edits.emplace_back(BecomeCentreSocial{id});
    }
    for (const std::string& id : closed) {
        scenario.edits.emplace_back(CloseStructure{id});
    }
    if (!start.empty()) {
        scenario.start = dateOf("--debut", start);
    }
}

} // namespace maillage
