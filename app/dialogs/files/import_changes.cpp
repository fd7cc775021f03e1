#include "app/dialogs/files/import_changes.hpp"

#include "app/look/text_colours.hpp"
#include "app/text/exchange/import_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/scrolled.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace maillage {

namespace {

QString changesText(const ImportAnswer& answer) {
    if (answer.problem) {
        return sentenceOf(*answer.problem);
    }
    if (answer.isSheetOpen) {
        return ImportChanges::tr(
            "Plusieurs feuilles peuvent être la liste\u00A0: choisissez d'abord la feuille.");
    }
    if (answer.isQuestionFirst) {
        return ImportChanges::tr("La liste ne peut pas être lue avant la réponse à la question ci-dessus.");
    }
    if (answer.reading->isEmpty()) {
        return ImportChanges::tr("Rien à importer : aucune ligne n'est complète.");
    }
    return answer.changes.isEmpty() ? ImportChanges::tr("Rien : la liste dit ce que le projet dit déjà.")
                                    : answer.changes.join(QStringLiteral("\n"));
}

} // namespace

ImportChanges::ImportChanges(QWidget* parent)
    : QGroupBox(tr("Ce qui changera dans le projet"), parent),
      m_losses(new QLabel),
      m_changes(new QLabel),
      m_scopes(new QWidget),
      m_completes(new QRadioButton(tr("Co&mpléter (seules les structures nommées changent)"))),
      m_replaces(new QRadioButton(tr("Rem&placer (ce que la liste ne nomme pas s'en va)"))),
      m_partial(new QCheckBox(tr("Importer &sans les lignes ambiguës ou non rattachées"))) {
    m_losses->setObjectName(QStringLiteral("losses"));
    m_losses->setTextFormat(Qt::PlainText);
    m_losses->setWordWrap(true);
    m_losses->setAccessibleName(tr("Ce qui serait perdu"));
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QScrollArea* changes = scrolled(m_changes);
    changes->setFrameShape(QFrame::NoFrame);
    auto* scopes = new QHBoxLayout(m_scopes);
    scopes->setContentsMargins(0, 0, 0, 0);
    scopes->addWidget(m_completes);
    scopes->addWidget(m_replaces);
    scopes->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scopes);
    layout->addWidget(m_losses);
    layout->addWidget(changes);
    layout->addWidget(m_partial);
    m_losses->hide();
    m_scopes->hide();
    m_partial->hide();
    connect(m_completes, &QRadioButton::clicked, this, [this] { chooseScope(ListScope::Part); });
    connect(m_replaces, &QRadioButton::clicked, this, [this] { chooseScope(ListScope::Whole); });
    connect(m_partial, &QCheckBox::toggled, this, &ImportChanges::partialChosen);
}

void ImportChanges::chooseScope(ListScope scope) {
    m_scope = scope;
    Q_EMIT scopeChosen();
}

void ImportChanges::show(const ImportAnswer& answer) {
    const bool isRead = !answer.problem && !answer.isQuestionFirst && !answer.reading->isEmpty();
    m_scopes->setVisible(isRead && hasScope(answer.layout.kind));
    (answer.scope == ListScope::Part ? m_completes : m_replaces)->setChecked(true);
    showLosses(isRead ? answer.losses : ListLosses{});
    m_changes->setText(changesText(answer));
}

void ImportChanges::showLosses(const ListLosses& losses) {
    m_losses->setText(QStringLiteral("⚠ ") + lossesText(losses));
    QPalette palette = m_losses->palette();
    palette.setColor(QPalette::WindowText, textColour(TextColour::Loss, this->palette()));
    m_losses->setPalette(palette);
    QFont bold = font();
    bold.setBold(true);
    m_losses->setFont(bold);
    m_losses->setVisible(!losses.isNothing());
}

bool ImportChanges::acceptsPartial() const {
    return m_partial->isChecked();
}

void ImportChanges::offerPartial(bool isOffered) {
    m_partial->setVisible(isOffered);
}

} // namespace maillage
