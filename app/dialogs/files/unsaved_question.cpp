#include "app/dialogs/files/unsaved_question.hpp"

#include "app/text/texts.hpp"

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

} // namespace maillage
