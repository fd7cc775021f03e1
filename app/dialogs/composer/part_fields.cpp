#include "app/dialogs/composer/part_fields.hpp"

#include "app/text/language.hpp"
#include "app/text/map/part_text.hpp"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace maillage {

PartFields::PartFields(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_wordsLabel(new QLabel(tr("Te&xte"))),
      m_words(new QPlainTextEdit),
      m_reset(new QPushButton(tr("&Remettre en place"))) {
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setWordWrap(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Texte de la partie"));
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 4 + 12);
    m_wordsLabel->setBuddy(m_words);
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(tr("La partie revient où la page la met, avec ses mots"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_name, 0, 0, 1, 4);
    grid->addWidget(m_wordsLabel, 1, 0, 1, 4);
    grid->addWidget(m_words, 2, 0, 1, 4);
    const std::array names{tr("&Gauche"), tr("&Haut"), tr("&Largeur"), tr("Ha&uteur")};
    for (std::size_t k = 0; k < m_numbers.size(); ++k) {
        auto* number = new QDoubleSpinBox;
        const bool isSide = k >= 2;
        number->setRange(isSide ? kLeastSide : -kFarthest, kFarthest);
        number->setDecimals(1);
        number->setLocale(currentLocale());
        number->setSuffix(QStringLiteral("\u00A0mm"));
        number->setKeyboardTracking(false);
        auto* label = new QLabel(names.at(k));
        label->setBuddy(number);
        const int row = 3 + static_cast<int>(k / 2);
        const int column = k % 2 == 0 ? 0 : 2;
        grid->addWidget(label, row, column);
        grid->addWidget(number, row, column + 1);
        m_numbers.at(k) = number;
        connect(number, &QDoubleSpinBox::valueChanged, this, &PartFields::typePlace);
    }
    grid->addWidget(m_reset, 5, 0, 1, 4);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            Q_EMIT wordsTyped(m_words->toPlainText());
        }
    });
    connect(m_reset, &QPushButton::clicked, this, &PartFields::resetAsked);
    show(std::nullopt, nullptr, {});
}

void PartFields::show(const std::optional<PartSetting>& setting, const DrawnPart* drawn,
                      const QString& usual) {
    m_isShowing = true;
    m_name->setText(setting ? partName(setting->part) : tr("Choisissez une partie de la page"));
    const bool hasWords = setting && hasOwnWords(setting->part);
    m_words->setEnabled(hasWords);
    m_wordsLabel->setEnabled(hasWords);
    m_words->setPlaceholderText(usual);
    if (const QString words = setting ? QString::fromStdString(setting->words) : QString();
        words != m_words->toPlainText()) { // what is being typed keeps its cursor
        m_words->setPlainText(words);
    }
    const PageRect place = drawn != nullptr ? drawn->place : PageRect{};
    const std::array values{place.left, place.top, place.width, place.height};
    for (std::size_t k = 0; k < m_numbers.size(); ++k) {
        m_numbers.at(k)->setEnabled(drawn != nullptr);
        m_numbers.at(k)->setValue(values.at(k));
    }
    m_reset->setEnabled(setting && !setting->isUntouched());
    m_isShowing = false;
}

void PartFields::typePlace() {
    if (!m_isShowing) {
        Q_EMIT placeTyped(
            {m_numbers[0]->value(), m_numbers[1]->value(), m_numbers[2]->value(), m_numbers[3]->value()});
    }
}

} // namespace maillage
