#include "app/windows/features/program/language_feature.hpp"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace maillage {

namespace {

/// In the language itself, so that a person finds it in any other.
QString ownName(Language language) {
    return language == Language::English ? QStringLiteral("&English") : QStringLiteral("&Français");
}

} // namespace

LanguageFeature::LanguageFeature(ProjectDocument& document, Frame& frame)
    : m_document(document), m_frame(frame) {
    QMenu& menu = frame.actions().submenu(ActionId::Language);
    m_languages = new QActionGroup(&menu);
    for (const Language language : kLanguages) {
        QAction* action = m_languages->addAction(ownName(language));
        action->setCheckable(true);
        action->setChecked(language == currentLanguage());
        action->setData(codeOf(language));
        connect(action, &QAction::triggered, this, [this, language] { ask(language); });
        menu.addAction(action);
    }
}

void LanguageFeature::ask(Language language) {
    if (language == currentLanguage()) {
        return;
    }
    if (m_document.undoStack().count() == 0) {
        Q_EMIT chosen(language);
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Changer de langue"),
        tr("La fenêtre s'ouvre à nouveau dans l'autre langue. Le projet reste comme il est, enregistré ou non, "
           "mais Ctrl+Z ne défera plus ce qui a été fait jusqu'ici."),
        QMessageBox::NoButton, m_frame.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* change = box->addButton(tr("&Changer de langue"), QMessageBox::AcceptRole);
    box->addButton(tr("&Annuler"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, change, language] {
        if (box->clickedButton() == change) {
            Q_EMIT chosen(language);
            return;
        }
        for (QAction* action : m_languages->actions()) {
            action->setChecked(action->data().toString() == codeOf(currentLanguage()));
        }
    });
    box->open();
}

} // namespace maillage
