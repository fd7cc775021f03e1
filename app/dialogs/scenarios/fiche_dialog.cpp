#include "app/dialogs/scenarios/fiche_dialog.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/render/page/fiche_painter.hpp"
#include "app/text/change/fiche_text.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/scrolled.hpp"
#include "app/widgets/written_notice.hpp"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kAnswerLines = 3;

QScrollArea* withoutFrame(QWidget* inner) {
    QScrollArea* area = scrolled(inner);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QPlainTextEdit* answerBox(const QString& question, const QString& answer) {
    auto* box = new QPlainTextEdit(answer);
    box->setAccessibleName(question);
    box->setPlaceholderText(unansweredText());
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * kAnswerLines + 14);
    return box;
}

/// As a table of HTML; all columns but the first are numbers.
QString htmlOf(const TextTable& table) {
    const auto row = [](const std::vector<QString>& cells, const QString& tag) {
        QString html;
        for (std::size_t k = 0; k < cells.size(); ++k) {
            html += QStringLiteral("<%1 align='%2'>%3</%1>")
                        .arg(tag, k == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                             cells[k].toHtmlEscaped());
        }
        return QStringLiteral("<tr>%1</tr>").arg(html);
    };
    QString html = table.header.empty() ? QString() : row(table.header, QStringLiteral("th"));
    for (const auto& cells : table.rows) {
        html += row(cells, QStringLiteral("td"));
    }
    return QStringLiteral("<table cellspacing='0' cellpadding='3'>%1</table>").arg(html);
}

QString effectHtml(const Project& project, const FicheContent& content) {
    QString html =
        QStringLiteral("<h3>%1</h3><p>%2</p>")
            .arg(sheetTitle(project, content).toHtmlEscaped(), sheetSubtitle(content).toHtmlEscaped());
    TextTable facts = sheetFacts(project, content);
    facts.rows.pop_back(); // the progress has its own line, which follows what is typed
    for (const auto& row : facts.rows) {
        html += FicheDialog::tr("%1\u00A0: %2<br>").arg(row[0].toHtmlEscaped(), row[1].toHtmlEscaped());
    }
    html += QStringLiteral("<p>");
    for (const FicheFigure& figure : sheetFigures(content)) {
        html += QStringLiteral("<b>%1</b> %2<br>").arg(figure.value, figure.label);
    }
    html += QStringLiteral("</p>") + htmlOf(sheetEffect(content));
    for (const QString& line : sheetNotes(content) + sheetCommunes(project, content)) {
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    }
    return html;
}

} // namespace

FicheDialog::FicheDialog(ProjectDocument& document, std::size_t rank, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_scenario(document.view().scenario),
      m_structure(structureOf(document.edits().at(rank))),
      m_saved(std::get<OpenStructure>(document.edits().at(rank)).sheet),
      m_effect(new QLabel),
      m_progress(new QLabel),
      m_problem(new QLabel),
      m_notice(new WrittenNotice(this)) {
    setWindowTitle(tr("Fiche projet"));
    resize(1040, 720);
    auto* form = new QWidget;
    auto* families = new QVBoxLayout(form);
    for (const FicheFamily family : kFicheFamilies) {
        auto* group = new QGroupBox(nameOf(family));
        auto* questions = new QVBoxLayout(group);
        for (const FicheQuestion& question : kFicheQuestions) {
            if (question.family != family) {
                continue;
            }
            auto* label = new QLabel(questionText(question));
            label->setWordWrap(true);
            QPlainTextEdit* box = answerBox(questionText(question), answerText(m_saved, question));
            label->setBuddy(box);
            questions->addWidget(label);
            questions->addWidget(box);
            connect(box, &QPlainTextEdit::textChanged, this, &FicheDialog::showProgress);
            m_answers.push_back(box);
        }
        families->addWidget(group);
    }
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effect->setAccessibleName(tr("Effet de la structure"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();

    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(tr("&Enregistrer"), QDialogButtonBox::AcceptRole);
    QPushButton* print = buttons->addButton(tr("Exporter en &PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("A&nnuler"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    auto* body = new QHBoxLayout;
    body->addWidget(withoutFrame(form), 3);
    body->addWidget(withoutFrame(m_effect), 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &FicheDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FicheDialog::reject);
    connect(print, &QPushButton::clicked, this, &FicheDialog::askExport);
    m_saved = answered().sheet; // without the white space that a file may hold
    m_answers.front()->setFocus();
    showEffect();
    showProgress();
}

OpenStructure FicheDialog::answered() const {
    const Scenario& scenario = m_document.project().scenario(m_scenario);
    OpenStructure opening = std::get<OpenStructure>(scenario.edits[openingRank(scenario, m_structure)]);
    for (std::size_t k = 0; k < m_answers.size(); ++k) {
        opening.sheet = withAnswer(std::move(opening.sheet), kFicheQuestions[k].id,
                                   m_answers[k]->toPlainText().toStdString());
    }
    return opening;
}

FicheContent FicheDialog::content() const {
    Scenario scenario = m_document.project().scenario(m_scenario);
    scenario.edits[openingRank(scenario, m_structure)] = answered();
    const ViewState& view = m_document.view();
    // The date that is looked at, unless the scenario starts later.
    const Date date = std::max(view.date, scenario.start.value_or(view.date));
    return makeFiche(m_document.project(), scenario, m_structure, date, view.withHypotheses,
                     {true, true, true, view.options.style});
}

bool FicheDialog::isModified() const {
    return answered().sheet != m_saved;
}

void FicheDialog::showEffect() {
    attempt([this] { m_effect->setText(effectHtml(m_document.project(), content())); });
}

void FicheDialog::showProgress() {
    const auto filled = std::ranges::count_if(
        m_answers, [](const QPlainTextEdit* box) { return !box->toPlainText().trimmed().isEmpty(); });
    m_progress->setText(progressText(static_cast<std::size_t>(filled)));
}

FileJob FicheDialog::job(const std::filesystem::path& path) const {
    return {tr("Exporter la fiche projet"), tr("La fiche se dessine…"), path,
            [project = m_document.project(), content = content(), path](const Monitor& monitor) {
                writeFiche(project, content, path, monitor);
                return QStringList();
            }};
}

void FicheDialog::askExport() {
    const QString usual =
        fileName({QStringLiteral("fiche"), QString::fromStdString(answered().name)}, QStringLiteral("pdf"));
    const QString name = askFileToWrite(this, tr("Exporter la fiche projet"), usual, tr("Page PDF (*.pdf)"));
    if (!name.isEmpty()) {
        attempt([&] { Q_EMIT exportAsked(job(name.toStdU16String())); });
    }
}

void FicheDialog::accept() {
    const bool isDone = attempt([this] {
        if (isModified()) {
            const Scenario& scenario = m_document.project().scenario(m_scenario);
            m_document.replaceEdit(openingRank(scenario, m_structure), answered(),
                                   tr("Remplir la fiche projet"));
        }
    });
    if (isDone) {
        QDialog::accept();
    }
}

void FicheDialog::reject() {
    if (isModified()) {
        const QString question =
            tr("Des réponses de la fiche ne sont pas enregistrées. Les enregistrer\u00A0?");
        switch (m_askUnsaved ? m_askUnsaved() : askAboutUnsaved(question, this)) {
        case UnsavedAnswer::Save:
            return accept();
        case UnsavedAnswer::Discard:
            break;
        case UnsavedAnswer::Cancel:
            return;
        }
    }
    QDialog::reject();
}

bool FicheDialog::attempt(const std::function<void()>& work) {
    try {
        work();
        m_problem->hide();
        return true;
    } catch (const Error& error) {
        m_problem->setText(QStringLiteral("⚠ ") + sentenceOf(error));
        m_problem->show();
        return false;
    }
}

} // namespace maillage
