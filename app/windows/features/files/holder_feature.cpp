#include "app/windows/features/files/holder_feature.hpp"

#include "app/text/change/others_text.hpp"
#include "app/widgets/announcement.hpp"
#include "app/windows/features/files/file_feature.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace maillage {

HolderFeature::HolderFeature(const ProjectDocument& document, FileFeature& files, Frame& frame)
    : m_document(document), m_strip(new QFrame), m_words(new QLabel) {
    m_strip->setObjectName(QStringLiteral("holder"));
    m_strip->setFrameShape(QFrame::StyledPanel);
    m_strip->setAutoFillBackground(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* take = new QPushButton(tr("&Prendre la main"));
    auto* copy = new QPushButton(tr("Enregistrer une &copie…"));
    for (QPushButton* button : {take, copy}) {
        button->setAutoDefault(true);
    }
    auto* line = new QHBoxLayout(m_strip);
    line->setContentsMargins(10, 6, 6, 6);
    line->addWidget(m_words, 1);
    line->addWidget(copy);
    line->addWidget(take);
    m_strip->hide();
    frame.placeAboveMap(m_strip);
    connect(take, &QPushButton::clicked, &files, &FileFeature::takeOver);
    connect(copy, &QPushButton::clicked, &frame.action(ActionId::SaveAs), &QAction::trigger);
    connect(&document, &ProjectDocument::changed, this, &HolderFeature::refresh);
    connect(&document, &ProjectDocument::holderChanged, this, &HolderFeature::refresh);
}

QString HolderFeature::sentence() const {
    const std::optional<LockOwner>& holder = m_document.heldBy();
    if (!holder) {
        return {};
    }
    return m_document.isLeft()
               ? tr("Ce projet est de nouveau libre (%1 l'avait ouvert)\u00A0: vous pouvez prendre la main.")
                     .arg(QString::fromStdString(holder->person))
               : tr("Lecture seule\u00A0: ce projet est ouvert par %1. Tout s'essaie ici, rien ne s'enregistre "
                    "dans son fichier.")
                     .arg(holderText(*holder));
}

void HolderFeature::refresh() {
    const QString words = sentence();
    if (words == m_words->text()) {
        return;
    }
    m_words->setText(words);
    m_strip->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        announce(*m_strip, words);
    }
}

} // namespace maillage
