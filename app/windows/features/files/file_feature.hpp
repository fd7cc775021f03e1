// The project's file: opened, saved, opened again from the list of those used last. Choosing a file and
// working on it are apart: only the ask… functions open a dialog.
#pragma once

#include "app/dialogs/files/others_question.hpp"
#include "app/dialogs/files/unsaved_question.hpp"
#include "app/document/project_document.hpp"
#include "app/windows/features/files/recent_menu.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;
class OpeningMark;

class FileFeature : public QObject {
    Q_OBJECT
public:
    FileFeature(ProjectDocument& document, MapView& map, Frame& frame);

    /// Where somebody else has it open, asks whether to read it only. Throws Error, and leaves the project as
    /// it was; so does the answer not to open it, or not what ended the program the last time.
    void open(const std::filesystem::path& path);
    /// Throws Error.
    void save(const std::filesystem::path& path);
    /// The same, but where somebody else wrote to the file or has it open, asks what shall become of it, and
    /// a failure becomes a message. True when saved.
    bool trySave(const std::filesystem::path& path);
    /// What somebody else has open is this window's from now on; where nothing was changed here, it shows
    /// what they saved last.
    void takeOver();
    /// How it is asked what shall become of it; by default, a message box.
    void setOthersQuestion(std::function<OthersAnswer(const OthersQuestion&)> question) {
        m_askOthers = std::move(question);
    }
    /// How it is asked whether to open what somebody else has open; by default, a message box.
    void setHolderQuestion(std::function<HolderAnswer(const QString&)> question) {
        m_askHolder = std::move(question);
    }
    /// Asks about unsaved work; false where the person would rather stay.
    [[nodiscard]] bool mayLeave();
    /// How it is asked about; by default, a message box.
    void setUnsavedQuestion(std::function<UnsavedAnswer()> question) { m_askUnsaved = std::move(question); }
    /// Where it is noted that a project is being opened, so that one that ended the program is not opened
    /// again without asking; nowhere unless told.
    void setStateFolder(std::filesystem::path folder) { m_stateFolder = std::move(folder); }
    /// How that is asked; by default, a message box.
    void setReopenQuestion(std::function<bool()> question) { m_askReopen = std::move(question); }
    /// Where nothing speaks against leaving the project that is open; a failure becomes a message.
    void tryOpen(const std::filesystem::path& path);
    /// The project of the last window, at the start of this one, unless a person does not want it or
    /// `isElsewhere` (another window has it). What stands against it, in one sentence to be told once the
    /// window is there: it is gone, its opening ended the program, or what Error says; empty otherwise.
    [[nodiscard]] QString openLast(const std::function<bool(const std::filesystem::path&)>& isElsewhere);
    /// What openLast gave.
    void tellAtStart(const QString& remark);
    /// The project that is open is the one that the next start opens again.
    void rememberLast() const;

private:
    /// How to open it: Cancel for not at all.
    [[nodiscard]] HolderAnswer holderAnswer(const std::filesystem::path& path) const;
    void show(const std::filesystem::path& path, std::shared_ptr<OpeningMark> mark);
    void askOpen();
    bool askSaveAs();
    /// What a file of this project is offered to be called: "creuse.gpkg".
    [[nodiscard]] QString usualFile() const;
    void saved(const std::filesystem::path& path);
    bool settleChange();
    bool settleHolder(const std::filesystem::path& path);
    [[nodiscard]] OthersAnswer ask(const OthersQuestion& question) const;
    /// To the file that it has; true when nothing is unsaved any more.
    bool saveOrAsk();

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    RecentMenu m_recent;
    std::function<UnsavedAnswer()> m_askUnsaved;
    std::function<bool()> m_askReopen;
    std::filesystem::path m_stateFolder;
    std::function<OthersAnswer(const OthersQuestion&)> m_askOthers;
    std::function<HolderAnswer(const QString&)> m_askHolder;
};

} // namespace maillage
