#include "app/dialogs/files/proxy_login_dialog.hpp"

#include "app/text/texts.hpp"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

std::optional<ProxyLogin> askProxyLogin(const QString& proxy, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Serveur mandataire (proxy)"));
    auto* why = new QLabel(
        tr("« %1 », par où passe la connexion, demande qui vous êtes. Votre réponse sert jusqu'à ce que "
           "la fenêtre soit fermée ; elle n'est écrite nulle part.")
            .arg(proxy));
    why->setWordWrap(true);
    auto* user = new QLineEdit;
    auto* password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    auto* buttons = new QDialogButtonBox;
    QPushButton* go = buttons->addButton(tr("&Continuer"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(false);
    buttons->addButton(tr("&Annuler"), QDialogButtonBox::RejectRole);
    QObject::connect(user, &QLineEdit::textChanged, go,
                     [go](const QString& text) { go->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* form = new QFormLayout(&dialog);
    form->addRow(why);
    form->addRow(tr("&Nom d'utilisateur :"), user);
    form->addRow(tr("&Mot de passe :"), password);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return ProxyLogin{user->text().trimmed(), password->text()};
}

} // namespace maillage
