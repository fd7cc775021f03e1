#include "app/dialogs/files/import_questions.hpp"

#include "app/text/exchange/import_text.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace maillage {

ImportQuestions::ImportQuestions(QWidget* parent)
    : QGroupBox(tr("À préciser avant d'importer"), parent), m_rows(new QGridLayout(this)) {
    m_rows->setColumnStretch(0, 1);
    setVisible(false);
}

void ImportQuestions::show(const Worksheet& sheet, const ListLayout& layout, const BlankEffect& blanks) {
    clear();
    m_layout = layout;
    const bool asksBlanks = blanks.cells > 0 && !blanks.isSame;
    m_isOpen = !layout.questions.empty() || (asksBlanks && layout.blanks == Blanks::Ask);
    for (std::size_t q = 0; q < layout.questions.size(); ++q) {
        addColumnQuestion(sheet, q);
    }
    if (asksBlanks) {
        const auto name = layout.columnOf(Role::StructureName);
        const std::size_t column = name ? *name : layout.columnOf(Role::StructureId).value_or(0);
        addBlanks(QString::fromStdString(columnLabel(columnTitles(sheet, layout), column)), blanks);
    }
    setTitle(m_isOpen ? tr("À préciser avant d'importer") : tr("Ce qui a été précisé"));
    setVisible(asksBlanks || !layout.questions.empty());
}

void ImportQuestions::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QComboBox* ImportQuestions::addRow(const QString& question, const QString& name) {
    const int row = m_rows->rowCount();
    auto* label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setPlaceholderText(tr("(à choisir)"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(box, row, 1);
    return box;
}

void ImportQuestions::addColumnQuestion(const Worksheet& sheet, std::size_t q) {
    const ColumnQuestion& question = m_layout.questions[q];
    const std::vector<std::string> titles = columnTitles(sheet, m_layout);
    const auto titleOf = [&](std::size_t column) {
        return QString::fromStdString(columnLabel(titles, column)).simplified();
    };
    if (question.columns.size() > 1) {
        const Role role = question.roles.front();
        QComboBox* box = addRow(
            tr("Plusieurs colonnes peuvent être «\u00A0%1\u00A0» et ne disent pas la même chose. Laquelle lire\u00A0?")
                .arg(nameOf(role)),
            tr("Colonne à lire"));
        for (const std::size_t column : question.columns) {
            box->addItem(titleOf(column), static_cast<int>(column));
        }
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::activated, this, [this, box, role] {
            tellColumn(m_layout, static_cast<std::size_t>(box->currentData().toInt()), role);
            Q_EMIT answered(m_layout, false);
        });
        return;
    }
    const std::size_t column = question.columns.front();
    if (question.about == QuestionOf::State || question.about == QuestionOf::Years) {
        addRowQuestion(titleOf(column), q);
        return;
    }
    const bool isSeat = question.about == QuestionOf::Seat;
    const bool isPeriod = question.roles.front() == Role::Period;
    const bool isDate = question.roles.size() > 1 && !isSeat;
    QComboBox* box = addRow(
        isDate ? tr("La colonne «\u00A0%1\u00A0» contient des dates. Que disent-elles\u00A0?")
                     .arg(titleOf(column))
        : isSeat ? tr("La colonne «\u00A0%1\u00A0» est celle d'une adresse. Est-ce la commune que dessert la "
                      "structure, ou seulement son siège\u00A0?")
                       .arg(titleOf(column))
        : isPeriod ? tr("La colonne «\u00A0%1\u00A0» contient des périodes. Que disent-elles\u00A0?")
                         .arg(titleOf(column))
                   : tr("La colonne «\u00A0%1\u00A0» est-elle «\u00A0%2\u00A0»\u00A0?")

                         .arg(titleOf(column), nameOf(question.roles.front())),
        tr("Contenu de la colonne «\u00A0%1\u00A0» à préciser").arg(titleOf(column)));
    for (const Role role : question.roles) {
        const QString text =
            isSeat && role == Role::SeatCommune
                ? tr("Le siège seulement\u00A0: rien n'est dit des communes desservies")
            : isSeat ? tr("La commune desservie (communes desservies\u00A0: %1)")
                           .arg(QString::fromStdString(question.values))
            : role == Role::Begin  ? tr("Le début\u00A0: la commune compte à partir de cette date")
            : role == Role::End    ? tr("La fin\u00A0: la commune ne compte plus après cette date")
            : role == Role::Period ? tr("Début et fin\u00A0: la commune compte de l'un à l'autre")
                                   : tr("Oui");
        box->addItem(text, static_cast<int>(role));
    }
    if (!isSeat) {
        box->addItem(isDate || isPeriod ? tr("Autre chose\u00A0: ne pas lire cette colonne") : tr("Non"),
                     static_cast<int>(Role::Ignored));
    }
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, [this, box, column, q] {
        const auto role = static_cast<Role>(box->currentData().toInt());
        if (role == Role::Ignored) {
            dismissQuestion(m_layout, q);
        } else {
            tellColumn(m_layout, column, role);
        }
        Q_EMIT answered(m_layout, false);
    });
}

void ImportQuestions::addRowQuestion(const QString& column, std::size_t q) {
    const ColumnQuestion& question = m_layout.questions[q];
    const QString values = QString::fromStdString(question.values);
    QComboBox* box = addRow(
        (question.about == QuestionOf::Years
             ? tr("La colonne «\u00A0%1\u00A0» est de plusieurs années (%2). Ne gardez dans le fichier que les "
                  "lignes d'une année, ou lisez-les toutes.")
             : tr("La colonne «\u00A0%1\u00A0» dit de certaines lignes qu'elles ne comptent peut-être pas (%2). "
                  "Retirez ces lignes du fichier, ou lisez-les toutes."))
            .arg(column, values),
        tr("Lignes à lire selon la colonne «\u00A0%1\u00A0»").arg(column));
    box->addItem(tr("Lire toutes les lignes, sans cette colonne"));
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, [this, q] {
        dismissQuestion(m_layout, q);
        Q_EMIT answered(m_layout, false);
    });
}

void ImportQuestions::addBlanks(const QString& column, const BlankEffect& blanks) {
    const bool isApprovals = m_layout.kind == ListKind::Approvals;
    const auto countOf = [&](std::size_t count) {
        const char* text = isApprovals         ? QT_TR_NOOP("agréments\u00A0: %1")
                           : isSingular(count) ? QT_TR_NOOP("%1 commune desservie")
                                               : QT_TR_NOOP("%1 communes desservies");
        return tr(text).arg(countText(count));
    };
    QComboBox* box =
        addRow(tr("Colonne «\u00A0%1\u00A0», cellules vides\u00A0: %2. Veulent-elles dire «\u00A0"
                  "aucune structure\u00A0» (%3) ou «\u00A0la même que la ligne du dessus\u00A0» (%4)\u00A0?")
                   .arg(column.simplified(), countText(blanks.cells), countOf(blanks.ifNone),
                        countOf(blanks.ifRepeated)),
               tr("Sens d'une structure laissée vide"));
    box->addItem(tr("Aucune structure\u00A0: %1").arg(countOf(blanks.ifNone)),
                 static_cast<int>(Blanks::None));
    box->addItem(tr("La même que la ligne du dessus\u00A0: %1").arg(countOf(blanks.ifRepeated)),
                 static_cast<int>(Blanks::Repeat));
    box->setCurrentIndex(box->findData(static_cast<int>(m_layout.blanks)));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_layout.blanks = static_cast<Blanks>(box->currentData().toInt());
        Q_EMIT answered(m_layout, true);
    });
}

} // namespace maillage
