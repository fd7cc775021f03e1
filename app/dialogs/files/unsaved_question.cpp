#include "app/dialogs/files/unsaved_question.hpp"

#include "app/text/texts.hpp"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace maillage {

namespace {

MAILLAGE_TEXTS(unsaved);

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
