#include "app/dialogs/files/others_question.hpp"

#include "app/text/texts.hpp"

#include <QMessageBox>
#include <QPushButton>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// More would make the message taller than a screen; all of them stand behind its button.
constexpr qsizetype kMostShown = 8;

QString listText(const QStringList& lines) {
    QString text = lines.mid(0, kMostShown).join(QLatin1Char('\n'));
    return lines.size() > kMostShown ? text + QStringLiteral("\n…") : text;
}

} // namespace

OthersAnswer askAboutOthers(const OthersQuestion& question, QWidget* parent) {
    QMessageBox box(QMessageBox::Warning, tr("Maillage"), question.sentence, QMessageBox::NoButton, parent);
    QStringList parts;
    if (!question.differences.isEmpty()) {
        parts.append(tr("Ce qui a changé dans le fichier :\n%1").arg(listText(question.differences)));
        box.setDetailedText((question.differences + question.conflicts).join(QLatin1Char('\n')));
    }
    if (!question.conflicts.isEmpty()) {
        parts.append(tr("Changé aussi par vous, et autrement :\n%1").arg(listText(question.conflicts)));
    }
    box.setInformativeText(parts.join(QStringLiteral("\n\n")));
    const bool canMerge = !question.differences.isEmpty() && question.conflicts.isEmpty();
    QPushButton* merge =
        canMerge ? box.addButton(tr("&Réunir les deux et enregistrer"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* saveAs = box.addButton(tr("Enregistrer &sous…"), QMessageBox::AcceptRole);
    const QAbstractButton* over =
        box.addButton(question.differences.isEmpty() ? tr("&Prendre la main et enregistrer")
                                                     : tr("&Écraser leurs changements"),
                      QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(tr("&Annuler"), QMessageBox::RejectRole));
    box.setDefaultButton(canMerge ? merge : saveAs);
    box.exec();
    const QAbstractButton* chosen = box.clickedButton();
    if (chosen == nullptr) {
        return OthersAnswer::Cancel;
    }
    return chosen == merge    ? OthersAnswer::Merge
           : chosen == saveAs ? OthersAnswer::SaveAs
           : chosen == over   ? OthersAnswer::Overwrite
                              : OthersAnswer::Cancel;
}

HolderAnswer askAboutHolder(const QString& sentence, QWidget* parent) {
    QMessageBox box(QMessageBox::Question, tr("Maillage"), sentence, QMessageBox::NoButton, parent);
    box.setInformativeText(tr(
        "En lecture seule, tout se regarde et s'essaie ; rien ne s'enregistre dans ce fichier. Si vous prenez la "
        "main, cette personne en est prévenue dans sa fenêtre."));
    QPushButton* read = box.addButton(tr("Ouvrir en &lecture seule"), QMessageBox::AcceptRole);
    const QAbstractButton* take = box.addButton(tr("&Prendre la main"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(tr("&Annuler"), QMessageBox::RejectRole));
    box.setDefaultButton(read);
    box.exec();
    const QAbstractButton* chosen = box.clickedButton();
    return chosen == read   ? HolderAnswer::ReadOnly
           : chosen == take ? HolderAnswer::TakeOver
                            : HolderAnswer::Cancel;
}

} // namespace maillage
