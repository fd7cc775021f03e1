#include "app/dialogs/files/unsaved_question.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

bool askToLeave(const QString& question, const QString& lost, QWidget* parent) {
    QMessageBox box(QMessageBox::Question, tr("Maillage"), question, QMessageBox::NoButton, parent);
    box.setInformativeText(lost);
    const QAbstractButton* leave = box.addButton(tr("&Fermer"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Continuer"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace

UnsavedAnswer askAboutUnsaved(const QString& question, QWidget* parent) {
    QMessageBox box(QMessageBox::Question, tr("Maillage"), question, QMessageBox::NoButton, parent);
    const QAbstractButton* save = box.addButton(tr("&Enregistrer"), QMessageBox::AcceptRole);
    const QAbstractButton* discard = box.addButton(tr("&Ne pas enregistrer"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Annuler"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == save      ? UnsavedAnswer::Save
           : box.clickedButton() == discard ? UnsavedAnswer::Discard
                                            : UnsavedAnswer::Cancel;
}

bool askToLoseChoices(std::size_t choices, QWidget* parent) {
    return askToLeave(tr("Fermer sans importer ?"),
                      counted(choices, tr("Votre choix pour cette liste sera perdu."),
                              tr("Vos %1 choix pour cette liste seront perdus.")),
                      parent);
}

bool askToLosePage(std::size_t changes, QWidget* parent) {
    return askToLeave(tr("Fermer sans enregistrer le modèle ?"),
                      counted(changes, tr("Votre changement de la page sera perdu."),
                              tr("Vos %1 changements de la page seront perdus.")),
                      parent);
}

bool askToReopen(const QString& path, QWidget* parent) {
    QMessageBox box(QMessageBox::Warning, tr("Maillage"),
                    tr("La dernière ouverture de « %1 » a arrêté le programme. L'ouvrir quand même ?")
                        .arg(QDir::toNativeSeparators(path)),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(
        tr("Ce que vous faites est noté, et sera proposé de nouveau si Maillage s'arrête encore."));
    const QAbstractButton* open = box.addButton(tr("&Ouvrir quand même"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("&Annuler"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == open;
}

} // namespace maillage
