#include "app/panels/first_steps.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

FirstSteps::FirstSteps(QWidget* parent) : QFrame(parent), m_hints(new QWidget), m_buttons(new QVBoxLayout) {
    setObjectName(QStringLiteral("first-steps"));
    setAccessibleName(tr("Premiers pas"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* lines = new QVBoxLayout(m_hints);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
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
        lines->addWidget(hint);
    }
    auto* guide = new QPushButton(tr("&Lire le guide (F1)"));
    auto* close = new QPushButton(tr("C&ompris"));
    close->setObjectName(QStringLiteral("dismiss"));
    for (QPushButton* button : {guide, close}) {
        button->setAutoDefault(true);
    }
    connect(guide, &QPushButton::clicked, this, &FirstSteps::guideAsked);
    connect(close, &QPushButton::clicked, this, &FirstSteps::dismiss);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new QLabel(tr("<b>Premiers pas</b>")));
    words->addWidget(m_hints);
    m_buttons->addWidget(guide);
    m_buttons->addWidget(close);
    m_buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
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

void FirstSteps::fit() {
    constexpr int kTitle = 40; // pixels, of its line and the margins
    constexpr int kLeastMap = 260;
    const int beside = m_buttons->sizeHint().width();
    const bool hasRoom =
        m_hints->heightForWidth(width() - beside) + kTitle + kLeastMap <= parentWidget()->height();
    m_hints->setVisible(hasRoom);
    m_buttons->setDirection(hasRoom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FirstSteps::showEvent(QShowEvent* event) {
    parentWidget()->installEventFilter(this);
    fit();
    QFrame::showEvent(event);
}

bool FirstSteps::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

void FirstSteps::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        return dismiss();
    }
    // The arrows would walk on the map below.
    event->setAccepted(event->key() != Qt::Key_F1);
}

} // namespace maillage
