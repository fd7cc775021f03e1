#include "app/windows/features/files/new_project_feature.hpp"

#include "app/map/map_view.hpp"
#include "app/text/exchange/epci_text.hpp"
#include "app/text/data/missing_text.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "core/service/epci_import.hpp"

namespace maillage {

namespace {

/// What of the table of EPCI found no place; that each commune comes to one is what was asked for.
QStringList unplacedOf(const Project& before, EpciImport import) {
    import.moves.clear();
    import.membership.elsewhere = 0;
    return changeLines(before, import);
}

} // namespace

NewProjectFeature::NewProjectFeature(ProjectDocument& document, MapView& map, Frame& frame,
                                     BackgroundWork& work, FileFeature& files, ListFeature& lists,
                                     BaseMapFeature& baseMap)
    : m_document(document),
      m_map(map),
      m_frame(frame),
      m_work(work),
      m_files(files),
      m_lists(lists),
      m_baseMap(baseMap) {
    frame.on(ActionId::NewProject, this, [this] { ask(); });
    connect(&baseMap, &BaseMapFeature::projectAsked, this,
            [this](const QString& departement, const QString& layer) {
                ask(departement.toStdString(), layer.toStdU16String());
            });
}

void NewProjectFeature::ask(const std::string& departement, const std::filesystem::path& layer) {
    if (!m_files.mayLeave()) {
        return;
    }
    auto* dialog = new NewProjectDialog(m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!departement.empty()) {
        dialog->setDepartement(departement);
    }
    if (!layer.empty()) {
        dialog->setMap(layer);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog] { create(dialog->choice()); });
    dialog->open();
}

void NewProjectFeature::create(const NewProjectChoice& choice, const OfficialSource& asking) {
    const OfficialSource source = m_baseMap.withLogin(asking);
    const TerritoryWords words = territoryWords(choice.departement);
    const NewProject wanted{choice.departement, words.name.toStdString(), words.nameOf.toStdString(),
                            choice.referenceDate, choice.map.value_or(std::filesystem::path())};
    const bool isFile = choice.map.has_value();
    m_work.run<MadeProject>(
        tr("Nouveau projet"),
        isFile ? tr("Lecture des contours des communes…") : tr("Connexion à %1…").arg(source.base.host()),
        [wanted, source, isFile, epcis = choice.epcis](const Monitor& monitor) {
            const ImportOutcome begun =
                isFile ? newProject(wanted, monitor) : newProjectOnOfficialMap(wanted, source, monitor);
            MadeProject made{begun.project, {}};
            if (epcis) {
                const EpciImport import = importEpcis(begun.project, *epcis);
                made.project = import.project;
                made.remarks = unplacedOf(begun.project, import);
            }
            for (const Diagnostic& diagnostic : begun.diagnostics) {
                // What is still unknown once the lists are in is told of the project as it then is.
                if (diagnostic.code != DiagnosticCode::PopulationUnknown) {
                    made.remarks << sentenceOf(diagnostic);
                }
            }
            return made;
        },
        [this, choice](const MadeProject& made) { m_frame.attempt([&] { begin(made, choice); }); },
        [this, choice, source](const std::exception_ptr& problem) {
            const std::optional<OfficialSource> again = m_baseMap.answerProxy(problem, source);
            if (again) {
                create(choice, *again);
            }
            return again.has_value();
        });
}

void NewProjectFeature::begin(const MadeProject& made, const NewProjectChoice& choice) {
    m_map.interruptTool();
    m_document.begin(made.project);
    m_map.setTool(nullptr); // one that is tied to a structure knows that of another project
    m_map.showAll();
    m_lists.importLists(choice.lists, [this, remarks = made.remarks] { tell(remarks); });
}

void NewProjectFeature::tell(const QStringList& remarks) {
    const Project& project = m_document.project();
    QStringList details;
    for (const MissingPart part : missingParts(project)) {
        details << missingText(part);
    }
    details << remarks;
    m_frame.tell(tr("Nouveau projet"),
                 tr("Le projet %1 est ouvert : %2. Il n'a pas encore de fichier : enregistrez-le (Ctrl+S).")
                     .arg(placeText(project.settings), communesText(project.territory->size())),
                 details);
}

} // namespace maillage
