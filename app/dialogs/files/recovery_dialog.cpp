#include "app/dialogs/files/recovery_dialog.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

RecoveryDialog::RecoveryDialog(const RecoveryWords& words, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Travail interrompu"));
    auto* question = new QLabel(words.question);
    question->setWordWrap(true);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    auto* reason =
        new QLabel(tr("Maillage s'est arrêté avant que ce travail soit enregistré. %1").arg(words.file));
    reason->setWordWrap(true);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    QStringList lines{tr("Changements, dans l'ordre :")};
    for (const QString& step : words.steps) {
        lines.append(QStringLiteral("• ") + step);
    }
    if (!words.changes.isEmpty()) {
        lines << QString() << tr("Ce que le travail a de plus que le fichier :");
        for (const QString& change : words.changes) {
            lines.append(QStringLiteral("• ") + change);
        }
    }
    auto* details = new QPlainTextEdit(lines.join(QChar(u'\n')));
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setAccessibleName(tr("Ce que contient le travail interrompu"));

    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role, RecoveryAnswer given) {
        QPushButton* button = buttons->addButton(text, role);
        connect(button, &QPushButton::clicked, this, [this, given] {
            m_answer = given;
            accept();
        });
        return button;
    };
    add(tr("&Reprendre"), QDialogButtonBox::AcceptRole, RecoveryAnswer::Resume)->setDefault(true);
    add(tr("&Plus tard"), QDialogButtonBox::RejectRole, RecoveryAnswer::Later)
        ->setToolTip(tr("Ce travail sera proposé de nouveau au prochain démarrage"));
    add(tr("&Abandonner ce travail"), QDialogButtonBox::DestructiveRole, RecoveryAnswer::Forget)
        ->setToolTip(tr("Le fichier enregistré reste comme il est ; ces changements sont perdus"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(reason);
    layout->addWidget(details, 1);
    layout->addWidget(buttons);
    resize(640, 320);
}

RecoveryAnswer RecoveryDialog::answer() {
    m_answer = RecoveryAnswer::Later;
    exec();
    return m_answer;
}

} // namespace maillage
