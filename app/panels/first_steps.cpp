#include "app/panels/first_steps.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

FirstSteps::FirstSteps(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("first-steps"));
    setAccessibleName(tr("Premiers pas"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new QLabel(tr("<b>Premiers pas</b>")));
    const QStringList hints{
        tr("<b>Cliquez une commune</b>\u00A0: à droite se lit pourquoi elle est couverte, ou ne l'est pas."),
        tr("<b>Simuler un EVS</b> (Ctrl+M)\u00A0: promenez-le sur la carte, les chiffres suivent\u00A0; un "
           "clic le place, Ctrl+Z l'ôte."),
        tr("<b>Données › Importer une liste</b> (Ctrl+L)\u00A0: la liste de la Caf remplace les territoires "
           "supposés.")};
    for (qsizetype i = 0; i < hints.size(); ++i) {
        auto* hint = new QLabel(QStringLiteral("%1.\u00A0%2").arg(i + 1).arg(hints[i]));
        hint->setTextFormat(Qt::RichText);
        hint->setWordWrap(true);
        words->addWidget(hint);
    }
    auto* guide = new QPushButton(tr("&Lire le guide (F1)"));
    auto* close = new QPushButton(tr("C&ompris"));
    close->setObjectName(QStringLiteral("dismiss"));
    for (QPushButton* button : {guide, close}) {
        button->setAutoDefault(true);
    }
    connect(guide, &QPushButton::clicked, this, &FirstSteps::guideAsked);
    connect(close, &QPushButton::clicked, this, &FirstSteps::dismiss);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(guide);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(words, 1);
    layout->addLayout(buttons);
    hide();
}

void FirstSteps::present() {
    show();
    raise();
    findChild<QPushButton*>(QStringLiteral("dismiss"))->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::dismiss() {
    hide();
    Q_EMIT dismissed();
}

void FirstSteps::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        return dismiss();
    }
    // The arrows would walk on the map below.
    event->setAccepted(event->key() != Qt::Key_F1);
}

} // namespace maillage
