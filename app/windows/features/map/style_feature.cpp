#include "app/windows/features/map/style_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/render/map/fonts.hpp"
#include "app/render/page/style_loading.hpp"
#include "app/settings/user_settings.hpp"
#include "app/text/qt_text.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace maillage {

StyleFeature::StyleFeature(ProjectDocument& document, Frame& frame) : m_document(document), m_frame(frame) {
    frame.on(ActionId::Style, this, [this] { ask(); });
    frame.on(ActionId::DefaultStyle, this, [this] {
        useDefault();
        m_frame.say(tr("Les cartes ont l'apparence par défaut."), Stay::Brief);
    });
    const auto follow = [this] {
        m_frame.action(ActionId::DefaultStyle)
            .setEnabled(m_document.view().options.style != defaultMapStyle() ||
                        !UserSettings().styleFile().isEmpty());
    };
    connect(&frame.actions().menu(MenuId::Display), &QMenu::aboutToShow, this, follow);
    connect(&document, &ProjectDocument::changed, this, follow);
    follow();
}

void StyleFeature::ask() {
    const QString name = askFileToOpen(m_frame.window(), tr("Choisir une charte graphique"),
                                       tr("Chartes graphiques (*.json);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        m_frame.attempt([&] { use(std::filesystem::path(name.toStdU16String())); });
    }
}

void StyleFeature::use(const std::filesystem::path& path) {
    show(loadMapStyle(path));
    const QString name = QString::fromStdU16String(path.u16string());
    UserSettings().setStyleFile(name);
    m_frame.say(tr("Charte graphique en place\u00A0: %1").arg(QFileInfo(name).fileName()), Stay::Brief);
}

void StyleFeature::useDefault() {
    UserSettings().setStyleFile({});
    usePageFont(*defaultMapStyle());
    show(defaultMapStyle());
}

void StyleFeature::restore() {
    const QString name = UserSettings().styleFile();
    if (name.isEmpty()) {
        return;
    }
    if (!QFileInfo::exists(name)) {
        return m_frame.say(tr("La charte graphique «\u00A0%1\u00A0» n'est plus là\u00A0: les cartes "
                              "ont l'apparence par défaut. Elle reviendra avec son fichier.")
                               .arg(QDir::toNativeSeparators(name)),
                           Stay::AtStart);
    }
    try {
        show(loadMapStyle(std::filesystem::path(name.toStdU16String())));
    } catch (const Error& error) {
        m_frame.say(tr("Les cartes ont l'apparence par défaut\u00A0: %1").arg(sentenceOf(error)),
                    Stay::AtStart);
    }
}

void StyleFeature::show(std::shared_ptr<const MapStyle> style) {
    m_document.look([&style](ViewState& view) { view.options.style = std::move(style); });
}

} // namespace maillage
