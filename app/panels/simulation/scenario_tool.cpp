#include "app/panels/simulation/scenario_tool.hpp"

#include "app/text/change/scenario_text.hpp"
#include "app/text/qt_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Above those by which the changes of one rule merge.
constexpr int kFirstMergeId = 1'000'000;

template <typename Edit>
std::optional<std::size_t> rankOf(const std::vector<ScenarioEdit>& edits, const std::string& structure) {
    const auto found = std::ranges::find_if(edits, [&](const ScenarioEdit& edit) {
        return std::holds_alternative<Edit>(edit) && structureOf(edit) == structure;
    });
    return found == edits.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - edits.begin()));
}

} // namespace

ScenarioTool::ScenarioTool(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_mergeId(kFirstMergeId) {}

void ScenarioTool::attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        Q_EMIT told(sentenceOf(error));
    }
}

QString ScenarioTool::stepText(const ScenarioEdit& edit) const {
    return tr("Scénario\u00A0: %1").arg(editText(m_document.project(), m_document.scenario(), edit));
}

QString ScenarioTool::nameOf(const std::string& structure) const {
    const std::vector<ActiveStructure>& known = m_document.situation().structures;
    const auto found = std::ranges::find(known, structure, &ActiveStructure::id);
    return QString::fromStdString(found == known.end() ? structure : found->name);
}

void ScenarioTool::add(const ScenarioEdit& edit) {
    attempt([&] {
        const QString what = stepText(edit);
        m_document.addEdit(edit, what);
        Q_EMIT told(what);
    });
}

void ScenarioTool::close(const std::string& structure) {
    add(CloseStructure{structure});
}

void ScenarioTool::becomeCentreSocial(const std::string& structure) {
    add(BecomeCentreSocial{structure});
}

void ScenarioTool::reopen(const std::string& structure) {
    if (const auto rank = rankOf<CloseStructure>(m_document.edits(), structure)) {
        m_document.removeEdit(*rank, tr("Scénario\u00A0: ne plus fermer %1").arg(nameOf(structure)));
    }
}

void ScenarioTool::open(CommuneIndex site) {
    m_document.setGhostSite(site);
    if (m_document.ghostProblem()) {
        return Q_EMIT told(sentenceOf(*m_document.ghostProblem()));
    }
    attempt([this] { m_document.placeGhost(); });
}

void ScenarioTool::start(Mode mode, const std::string& structure) {
    m_mode = mode;
    m_structure = structure;
    m_rank.reset();
    ++m_mergeId;
    Q_EMIT modeChanged();
    const QString name = nameOf(structure);
    switch (mode) {
    case Mode::Move:
        return Q_EMIT told(
            tr("Déplacer «\u00A0%1\u00A0»\u00A0: cliquez sur sa nouvelle commune\u00A0; Échap y renonce")
                .arg(name));
    case Mode::Extend:
        return Q_EMIT told(
            tr("Étendre le territoire de «\u00A0%1\u00A0»\u00A0: cliquez sur les communes à y ajouter\u00A0; "
               "Échap termine")
                .arg(name));
    case Mode::Reduce:
        return Q_EMIT told(
            tr("Réduire le territoire de «\u00A0%1\u00A0»\u00A0: cliquez sur les communes à en "
               "retirer\u00A0; Échap termine")
                .arg(name));
    case Mode::None:
        break;
    }
}

void ScenarioTool::stop() {
    if (m_mode != Mode::None) {
        m_mode = Mode::None;
        m_structure.clear();
        Q_EMIT modeChanged();
    }
}

void ScenarioTool::pick(CommuneIndex commune) {
    switch (m_mode) {
    case Mode::None:
        return;
    case Mode::Move: {
        const std::string structure = m_structure;
        if (rankOf<OpenStructure>(m_document.edits(), structure)) {
            drag(structure, commune);
            endDrag();
        } else {
            add(MoveStructure{structure, m_document.project().territory->commune(commune).code,
                              std::nullopt});
        }
        return stop();
    }
    case Mode::Extend:
        return toggle<ExtendTerritory>(commune, true);
    case Mode::Reduce:
        return toggle<ReduceTerritory>(commune, false);
    }
}

template <typename Edit>
void ScenarioTool::toggle(CommuneIndex commune, bool isServed) {
    const Commune& picked = m_document.project().territory->commune(commune);
    const std::vector<ScenarioEdit>& edits = m_document.edits();
    const auto* begun = m_rank && *m_rank < edits.size() ? std::get_if<Edit>(&edits[*m_rank]) : nullptr;
    Edit edit{m_structure, {}};
    if (begun != nullptr && begun->structure == m_structure) {
        edit = *begun;
    } else {
        m_rank.reset();
    }
    const auto known = std::ranges::find(edit.communes, picked.code);
    const std::vector<ActiveStructure>& all = m_document.situation().structures;
    const auto active = std::ranges::find(all, m_structure, &ActiveStructure::id);
    if (known != edit.communes.end()) {
        edit.communes.erase(known);
    } else if (active != all.end() && active->communes.contains(commune) == isServed) {
        const QString said = isServed ? tr("%1 est déjà dans le territoire de «\u00A0%2\u00A0»")
                                      : tr("%1 n'est pas dans le territoire de «\u00A0%2\u00A0»");
        return Q_EMIT told(said.arg(QString::fromStdString(picked.name), nameOf(m_structure)));
    } else {
        edit.communes.push_back(picked.code);
    }
    attempt([&] {
        const QString what = stepText(edit);
        if (edit.communes.empty()) {
            m_document.removeEdit(*std::exchange(m_rank, std::nullopt), what, m_mergeId);
        } else if (m_rank) {
            m_document.replaceEdit(*m_rank, edit, what, m_mergeId);
        } else {
            m_document.addEdit(edit, what, m_mergeId);
            m_rank = m_document.edits().size() - 1;
        }
        Q_EMIT told(what);
    });
}

void ScenarioTool::drag(const std::string& structure, CommuneIndex site) {
    const std::vector<ScenarioEdit>& edits = m_document.edits();
    const auto rank = rankOf<OpenStructure>(edits, structure);
    if (!rank) {
        return;
    }
    const Territory& territory = *m_document.project().territory;
    OpenStructure opening = std::get<OpenStructure>(edits[*rank]);
    const auto before = territory.find(opening.site);
    if (before && opening.name == ProjectDocument::openingName(territory.commune(*before))) {
        opening.name = ProjectDocument::openingName(territory.commune(site));
    }
    opening.site = territory.commune(site).code;
    attempt([&] {
        m_document.replaceEdit(*rank, opening, tr("Déplacer %1").arg(QString::fromStdString(opening.name)),
                               m_mergeId);
    });
}

void ScenarioTool::endDrag() {
    ++m_mergeId;
}

} // namespace maillage
