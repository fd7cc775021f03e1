#include "app/dialogs/files/file_question.hpp"

#include "app/text/texts.hpp"
#include "app/settings/user_settings.hpp"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// "Page PDF (*.pdf);;Image PNG (*.png)" → pdf, png.
QStringList endingsOf(const QString& filter) {
    static const QRegularExpression kEnding(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    QStringList endings;
    for (auto match = kEnding.globalMatch(filter); match.hasNext();) {
        endings << match.next().captured(1);
    }
    return endings;
}

/// The part of the filter that a name belongs to.
QString partFor(const QString& name, const QString& filter) {
    for (const QString& part : filter.split(QStringLiteral(";;"))) {
        if (endingsOf(part).contains(QFileInfo(name).suffix(), Qt::CaseInsensitive)) {
            return part;
        }
    }
    return {};
}

bool mayReplace(QWidget* parent, const QString& title, const QString& file) {
    QMessageBox box(QMessageBox::Question, title,
                    tr("«\u00A0%1\u00A0» existe déjà. Le remplacer\u00A0?").arg(QFileInfo(file).fileName()),
                    QMessageBox::NoButton, parent);
    QAbstractButton* replace = box.addButton(tr("&Remplacer"), QMessageBox::AcceptRole);
    box.addButton(tr("&Annuler"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QString tableFilter() {
    return tr("Classeur Excel (*.xlsx);;Classeur LibreOffice (*.ods);;CSV (*.csv)");
}

QString withEnding(const QString& name, const QString& chosen, const QString& filter) {
    if (endingsOf(filter).contains(QFileInfo(name).suffix(), Qt::CaseInsensitive)) {
        return name;
    }
    const QStringList endings = endingsOf(chosen) + endingsOf(filter);
    return endings.isEmpty() ? name : name + QLatin1Char('.') + endings.front();
}

QString askFileToOpen(QWidget* parent, const QString& title, const QString& filter) {
    UserSettings settings;
    QString file = QFileDialog::getOpenFileName(parent, title, settings.lastFolder(), filter);
    if (!file.isEmpty()) {
        settings.keepFolderOf(file);
    }
    return file;
}

QStringList askFilesToOpen(QWidget* parent, const QString& title, const QString& filter) {
    UserSettings settings;
    QStringList files = QFileDialog::getOpenFileNames(parent, title, settings.lastFolder(), filter);
    if (!files.isEmpty()) {
        settings.keepFolderOf(files.front());
    }
    return files;
}

QString askFileToWrite(QWidget* parent, const QString& title, const QString& usualName,
                       const QString& filter) {
    UserSettings settings;
    QString chosen = partFor(usualName, filter);
    // It would ask about the name that was typed, not about the one with its ending: we ask, once.
    const QString typed =
        QFileDialog::getSaveFileName(parent, title, QDir(settings.lastWrittenFolder()).filePath(usualName),
                                     filter, &chosen, QFileDialog::DontConfirmOverwrite);
    if (typed.isEmpty()) {
        return {};
    }
    settings.keepWrittenFolderOf(typed);
    QString file = withEnding(typed, chosen, filter);
    return QFileInfo::exists(file) && !mayReplace(parent, title, file) ? QString() : file;
}

} // namespace maillage
