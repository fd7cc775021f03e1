// Another base map: out of a file, or from the official source.
#pragma once

#include "app/document/project_document.hpp"
#include "app/network/official_source.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"
#include "core/service/base_map_exchange.hpp"

#include <functional>
#include <optional>

namespace maillage {

class MapView;

/// All runs in the background; a failure is told in a message, and the project stays as it was.
class BaseMapFeature : public QObject {
    Q_OBJECT
public:
    BaseMapFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    void importFile(const std::filesystem::path& path);
    /// Where a proxy wants to know who asks, the person is asked, and it is tried again; what they answer
    /// serves until the window is closed.
    void download(const OfficialSource& asking = {});
    /// Asks for the file, then imports it.
    void askFile();

    /// What is known of the proxy by now goes with the source.
    [[nodiscard]] OfficialSource withLogin(OfficialSource source) const;
    /// The source to try again with, when the problem is a proxy's question and the person answered it.
    [[nodiscard]] std::optional<OfficialSource> answerProxy(const std::exception_ptr& problem,
                                                            OfficialSource source);

    /// How a person is asked for their name and password at a proxy; by default, a dialog.
    void setLoginQuestion(std::function<std::optional<ProxyLogin>(const QString& proxy)> question) {
        m_askLogin = std::move(question);
    }

Q_SIGNALS:
    /// A layer is of another département than the project, and the person would begin a project with it.
    void projectAsked(const QString& departement, const QString& layer);

private:
    void askDownload();
    /// Runs what gives another base map; its answer is one undo step of this name.
    void run(const QString& name, const QString& doing, std::function<ImportOutcome(const Monitor&)> work,
             std::function<bool(const std::exception_ptr&)> isAnswered = nullptr);
    /// True when the layer is of another département, which a new project is offered for.
    bool offerProject(const std::exception_ptr& problem, const std::filesystem::path& layer);
    void showImported(const QString& name, const ImportOutcome& outcome);

    ProjectDocument& m_document;
    MapView& m_map;
    Frame& m_frame;
    BackgroundWork& m_work;
    std::optional<ProxyLogin> m_login;
    std::function<std::optional<ProxyLogin>(const QString&)> m_askLogin;
};

} // namespace maillage
