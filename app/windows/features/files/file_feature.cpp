#include "app/windows/features/files/file_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/map/map_view.hpp"
#include "app/settings/user_settings.hpp"
#include "app/text/change/others_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/store/journal/opening_mark.hpp"
#include "core/store/store_errors.hpp"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace maillage {

FileFeature::FileFeature(ProjectDocument& document, MapView& map, Frame& frame)
    : m_document(document), m_map(map), m_frame(frame), m_recent(frame) {
    frame.on(ActionId::OpenProject, this, [this] { askOpen(); });
    frame.on(ActionId::Save, this, [this] { saveOrAsk(); });
    frame.on(ActionId::SaveAs, this, [this] { askSaveAs(); });
    connect(&m_recent, &RecentMenu::chosen, this, &FileFeature::tryOpen);
}

HolderAnswer FileFeature::holderAnswer(const std::filesystem::path& path) const {
    const std::optional<LockOwner> holder = otherHolder(path);
    if (!holder) {
        return HolderAnswer::ReadOnly;
    }
    const QString sentence =
        tr("«\u00A0%1\u00A0» est déjà ouvert par %2.")
            .arg(QString::fromStdU16String(path.filename().u16string()), holderText(*holder));
    return m_askHolder ? m_askHolder(sentence) : askAboutHolder(sentence, m_frame.window());
}

void FileFeature::open(const std::filesystem::path& path) {
    const HolderAnswer answer = holderAnswer(path);
    if (answer == HolderAnswer::Cancel) {
        return;
    }
    auto mark = std::make_shared<OpeningMark>();
    if (!m_stateFolder.empty()) {
        *mark = OpeningMark(m_stateFolder, path);
    }
    if (mark->wasInterrupted() &&
        !(m_askReopen ? m_askReopen()
                      : askToReopen(QString::fromStdU16String(path.u16string()), m_frame.window()))) {
        return mark->leave();
    }
    show(path, std::move(mark));
    if (answer == HolderAnswer::TakeOver) {
        m_document.takeOver();
    }
}

void FileFeature::show(const std::filesystem::path& path, std::shared_ptr<OpeningMark> mark) {
    // Until the project has been drawn once.
    QTimer::singleShot(0, this, [mark = std::move(mark)] {});
    m_map.interruptTool();
    m_document.open(path);
    m_map.setTool(nullptr); // one that is tied to a structure knows that of another project
    UserSettings().addRecentProject(QString::fromStdU16String(path.u16string()));
    rememberLast();
    m_map.showAll();
}

void FileFeature::save(const std::filesystem::path& path) {
    m_document.save(path);
    saved(path);
}

void FileFeature::saved(const std::filesystem::path& path) {
    const QString name = QString::fromStdU16String(path.u16string());
    UserSettings().addRecentProject(name);
    rememberLast();
    m_frame.say(tr("Projet enregistré\u00A0: %1").arg(name), Stay::Brief);
}

bool FileFeature::trySave(const std::filesystem::path& path) {
    AnyErrorCode refusal = ErrorCode::Cancelled;
    const bool isDone = m_frame.attempt([&] {
        try {
            save(path);
        } catch (const Error& error) {
            refusal = error.code();
            if (refusal != ErrorCode::ProjectChanged && refusal != ErrorCode::ProjectHeld) {
                throw;
            }
        }
    });
    if (refusal == ErrorCode::ProjectChanged) {
        return settleChange();
    }
    return refusal == ErrorCode::ProjectHeld ? settleHolder(path) : isDone;
}

OthersAnswer FileFeature::ask(const OthersQuestion& question) const {
    return m_askOthers ? m_askOthers(question) : askAboutOthers(question, m_frame.window());
}

bool FileFeature::settleChange() {
    const std::filesystem::path path = m_document.path();
    bool isSaved = false;
    m_frame.attempt([&] {
        const Project& before = m_document.onDisk()->project;
        const ProjectOnDisk theirs = readProjectOnDisk(path);
        const ProjectMerge merge = mergedProjects(before, m_document.project(), theirs.project);
        OthersQuestion question{
            tr("Le projet a été changé par quelqu'un d'autre depuis que vous l'avez ouvert."),
            othersChangeLines(before, theirs.project),
            {}};
        for (const MergeConflict& conflict : merge.conflicts) {
            question.conflicts.append(conflictText(conflict));
        }
        switch (ask(question)) {
        case OthersAnswer::Merge:
            m_document.mergeWith(theirs, merge.project);
            isSaved = trySave(path);
            break;
        case OthersAnswer::SaveAs:
            isSaved = askSaveAs();
            break;
        case OthersAnswer::Overwrite:
            m_document.saveOver(path);
            saved(path);
            isSaved = true;
            break;
        case OthersAnswer::Cancel:
            break;
        }
    });
    return isSaved;
}

bool FileFeature::settleHolder(const std::filesystem::path& path) {
    const std::optional<LockOwner> holder = otherHolder(path);
    if (!holder) {
        return trySave(path); // closed meanwhile
    }
    const QString sentence =
        tr("Ce projet est ouvert par %1. Si vous prenez la main, c'est à cette personne qu'on demandera, quand elle "
           "enregistrera, quoi faire de vos changements.")
            .arg(holderText(*holder));
    switch (ask({sentence, {}, {}})) {
    case OthersAnswer::SaveAs:
        return askSaveAs();
    case OthersAnswer::Overwrite:
        if (path == m_document.path()) {
            m_document.takeOver();
            return trySave(path);
        }
        return m_frame.attempt([&] {
            m_document.saveOver(path);
            m_document.takeOver();
            saved(path);
        });
    case OthersAnswer::Merge:
    case OthersAnswer::Cancel:
        break;
    }
    return false;
}

void FileFeature::takeOver() {
    m_frame.attempt([&] {
        const std::filesystem::path path = m_document.path();
        const std::optional<ProjectOnDisk>& known = m_document.onDisk();
        if (known && m_document.undoStack().isClean() && stampOf(path) != known->stamp) {
            show(path, std::make_shared<OpeningMark>());
        }
        m_document.takeOver();
    });
}

void FileFeature::tryOpen(const std::filesystem::path& path) {
    if (mayLeave()) {
        m_frame.attempt([&] { open(path); });
    }
}

void FileFeature::rememberLast() const {
    UserSettings().setLastProject(QString::fromStdU16String(m_document.path().u16string()));
}

QString FileFeature::openLast(const std::function<bool(const std::filesystem::path&)>& isElsewhere) {
    const QString last = UserSettings().lastProject();
    const std::filesystem::path path = last.toStdU16String();
    if (last.isEmpty() || !UserSettings().reopensLast() || isElsewhere(path)) {
        return {};
    }
    const QString shown = QDir::toNativeSeparators(last);
    if (!QFileInfo(last).isFile()) {
        UserSettings().setLastProject({});
        return tr("Le dernier projet, «\u00A0%1\u00A0», n'est plus là\u00A0: la fenêtre s'ouvre sur le projet "
                  "fourni.")
            .arg(shown);
    }
    auto mark = std::make_shared<OpeningMark>();
    if (!m_stateFolder.empty()) {
        *mark = OpeningMark(m_stateFolder, path);
    }
    if (mark->wasInterrupted()) {
        mark->leave();
        UserSettings().setLastProject({});
        return tr("Le dernier projet, «\u00A0%1\u00A0», n'a pas été rouvert\u00A0: la fois précédente, son "
                  "ouverture a arrêté le programme. Fichier › Projets récents l'ouvre quand même.")
            .arg(shown);
    }
    try {
        show(path, std::move(mark));
    } catch (const Error& error) {
        UserSettings().setLastProject({});
        return tr("Le dernier projet n'a pas pu être rouvert\u00A0: %1").arg(sentenceOf(error));
    }
    return {};
}

void FileFeature::tellAtStart(const QString& remark) {
    m_frame.tell(tr("Dernier projet"), remark);
}

void FileFeature::askOpen() {
    if (!mayLeave()) {
        return;
    }
    const QString name =
        askFileToOpen(m_frame.window(), tr("Ouvrir un projet"), tr("Projets Maillage (*.gpkg)"));
    if (!name.isEmpty()) {
        m_frame.attempt([&] { open(name.toStdU16String()); });
    }
}

QString FileFeature::usualFile() const {
    const std::string name = foldedName(m_document.project().settings.name);
    return (name.empty() ? QStringLiteral("projet") : QString::fromStdString(name).replace(u' ', u'-')) +
           QStringLiteral(".gpkg");
}

bool FileFeature::askSaveAs() {
    const QString name = askFileToWrite(m_frame.window(), tr("Enregistrer le projet"), usualFile(),
                                        tr("Projets Maillage (*.gpkg)"));
    return !name.isEmpty() && trySave(name.toStdU16String());
}

bool FileFeature::saveOrAsk() {
    if (m_document.path().empty()) {
        askSaveAs();
    } else {
        trySave(m_document.path());
    }
    return m_document.undoStack().isClean();
}

bool FileFeature::mayLeave() {
    if (m_document.undoStack().isClean()) {
        return true;
    }
    const QString question = tr("Le projet a été modifié. Enregistrer les modifications\u00A0?");
    switch (m_askUnsaved ? m_askUnsaved() : askAboutUnsaved(question, m_frame.window())) {
    case UnsavedAnswer::Save:
        return saveOrAsk();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    return false;
}

} // namespace maillage
