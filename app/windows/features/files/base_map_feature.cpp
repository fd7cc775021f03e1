#include "app/windows/features/files/base_map_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/proxy_login_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/network/official_download.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/service/download_errors.hpp"

#include <QMessageBox>
#include <QPushButton>

namespace maillage {

BaseMapFeature::BaseMapFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work)
    : m_document(document), m_map(map), m_frame(frame), m_work(work) {
    frame.on(ActionId::ImportBaseMap, this, [this] { askFile(); });
    frame.on(ActionId::DownloadBaseMap, this, [this] { askDownload(); });
}

void BaseMapFeature::askFile() {
    const QString name = askFileToOpen(
        m_frame.window(), tr("Importer les contours des communes"),
        tr("Couches géographiques (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        importFile(name.toStdU16String());
    }
}

void BaseMapFeature::importFile(const std::filesystem::path& path) {
    const Project asked = m_document.project();
    run(
        tr("Importer un fond de carte"), tr("Lecture des contours des communes…"),
        [asked, path](const Monitor& monitor) { return exchangeBaseMap(asked, path, monitor); },
        [this, path](const std::exception_ptr& problem) { return offerProject(problem, path); });
}

bool BaseMapFeature::offerProject(const std::exception_ptr& problem, const std::filesystem::path& layer) {
    try {
        std::rethrow_exception(problem);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::LayerOtherDepartement) {
            return false;
        }
        const QString found = QString::fromStdString(error.parameters().at(2));
        const bool isOne = !found.contains(u',');
        const std::string& ours = m_document.project().territory->departement();
        auto* box =
            new QMessageBox(QMessageBox::Question, tr("Importer un fond de carte"),
                            isOne ? tr("Ce fond est celui %1, le projet celui %2.")
                                        .arg(ofDepartement(found.toStdString()), ofDepartement(ours))
                                  : tr("Ce fond est celui d'autres départements (%1), le projet celui %2.")
                                        .arg(found, ofDepartement(ours)),
                            QMessageBox::NoButton, m_frame.window());
        box->setInformativeText(
            tr("Un nouveau projet peut commencer avec ce fond ; celui qui est ouvert reste "
               "tel qu'il est enregistré."));
        QAbstractButton* yes = box->addButton(tr("&Nouveau projet…"), QMessageBox::AcceptRole);
        box->addButton(tr("&Annuler"), QMessageBox::RejectRole);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(yes, &QAbstractButton::clicked, this, [this, found, layer, isOne] {
            Q_EMIT projectAsked(isOne ? found : QString(), QString::fromStdU16String(layer.u16string()));
        });
        box->open();
        return true;
    } catch (...) {
        return false; // another's to tell
    }
}

OfficialSource BaseMapFeature::withLogin(OfficialSource source) const {
    if (!source.proxyLogin) {
        source.proxyLogin = m_login;
    }
    return source;
}

void BaseMapFeature::askDownload() {
    const OfficialSource source;
    const std::string& code = m_document.project().territory->departement();
    if (!m_frame.attempt([&] { static_cast<void>(communesAddress(source.base, code)); })) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Télécharger le fond officiel"),
                                tr("Télécharger les contours des communes %1 depuis %2\u00A0?")
                                    .arg(ofDepartement(code), source.base.host()),
                                QMessageBox::NoButton, m_frame.window());
    box->setInformativeText(tr(
        "Quelques mégaoctets. Seul le numéro du département est envoyé. Le fond prend la place de celui de la "
        "carte, les chiffres ne changent pas, et Ctrl+Z le retire."));
    QAbstractButton* yes = box->addButton(tr("&Télécharger"), QMessageBox::AcceptRole);
    box->addButton(tr("&Annuler"), QMessageBox::RejectRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, source] { download(source); });
    box->open();
}

void BaseMapFeature::download(const OfficialSource& asking) {
    const OfficialSource source = withLogin(asking);
    const Project asked = m_document.project();
    // On the worker's thread: the label is changed where it lives.
    const auto received = [this](qint64 bytes) {
        QMetaObject::invokeMethod(
            this,
            [this, bytes] { m_work.setDoing(tr("Téléchargement\u00A0: %1 reçus…").arg(bytesText(bytes))); },
            Qt::QueuedConnection);
    };
    run(
        tr("Télécharger le fond officiel"), tr("Connexion à %1…").arg(source.base.host()),
        [asked, source, received](const Monitor& monitor) {
            return exchangeForOfficialMap(asked, source, monitor, received);
        },
        [this, source](const std::exception_ptr& problem) {
            const std::optional<OfficialSource> again = answerProxy(problem, source);
            if (again) {
                download(*again);
            }
            return again.has_value();
        });
}

std::optional<OfficialSource> BaseMapFeature::answerProxy(const std::exception_ptr& problem,
                                                          OfficialSource source) {
    try {
        std::rethrow_exception(problem);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DownloadProxyLogin) {
            return std::nullopt;
        }
        m_login.reset();
        const QString proxy = QString::fromStdString(error.parameters().at(1));
        source.proxyLogin = m_askLogin ? m_askLogin(proxy) : askProxyLogin(proxy, m_frame.window());
        if (!source.proxyLogin) {
            return std::nullopt;
        }
        m_login = source.proxyLogin;
        return source;
    } catch (...) {
        return std::nullopt; // another's to tell
    }
}

void BaseMapFeature::run(const QString& name, const QString& doing,
                         std::function<ImportOutcome(const Monitor&)> work,
                         std::function<bool(const std::exception_ptr&)> isAnswered) {
    m_work.run<ImportOutcome>(
        name, doing, std::move(work),
        [this, name, territory = m_document.project().territory](const ImportOutcome& outcome) {
            // Dropped if the document has moved on to another territory in the meantime.
            if (territory == m_document.project().territory) {
                m_frame.attempt([&] { showImported(name, outcome); });
            }
        },
        std::move(isAnswered));
}

void BaseMapFeature::showImported(const QString& name, const ImportOutcome& outcome) {
    m_document.replaceProject(m_document.project().withBaseMap(outcome.project.baseMap), name);
    m_map.showAll();
    QStringList details;
    if (const Provenance& source = outcome.project.baseMap->provenance(); !source.sha256.empty()) {
        details
            << baseMapText(*outcome.project.baseMap)
            << tr("Empreinte du fichier reçu (SHA-256)\u00A0: %1").arg(QString::fromStdString(source.sha256));
    }
    for (const Diagnostic& diagnostic : outcome.diagnostics) {
        details << sentenceOf(diagnostic);
    }
    const QString done = tr("Le fond de carte est en place. Les chiffres ne changent pas.");
    if (details.isEmpty()) {
        return m_frame.say(done);
    }
    m_frame.tell(name, done, details);
}

} // namespace maillage
