#include "app/dialogs/report/statement_dialog.hpp"

#include "app/document/view_request.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/report/atlas_text.hpp"
#include "app/text/report/report_html.hpp"
#include "app/widgets/written_notice.hpp"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace maillage {

StatementDialog::StatementDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_place(new QComboBox),
      m_text(new QTextBrowser),
      m_notice(new WrittenNotice(this)) {
    setWindowTitle(tr("État des lieux"));
    resize(820, 640);
    const Territory& territory = *document.project().territory;
    m_place->addItem(tr("tout le territoire"), QString());
    for (const Epci& epci : territory.epcisByName()) {
        m_place->addItem(shownName(epci.name), QString::fromStdString(epci.code));
    }
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("État des lieux"));
    auto* label = new QLabel(tr("&De"));
    label->setBuddy(m_place);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_place, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Fermer"));
    auto* copyButton = buttons->addButton(tr("&Copier"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("À coller dans un traitement de texte, avec titres et tableaux"));
    auto* save = buttons->addButton(tr("&Enregistrer…"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &StatementDialog::copy);
    connect(save, &QPushButton::clicked, this, &StatementDialog::fileAsked);
    connect(m_place, &QComboBox::currentIndexChanged, this, &StatementDialog::refresh);
    // All of it is computed anew: at each step of a structure that is dragged, the map would wait for it.
    constexpr int kRest = 200; // milliseconds
    m_late.setSingleShot(true);
    m_late.setInterval(kRest);
    connect(&m_late, &QTimer::timeout, this, &StatementDialog::refresh);
    connect(&m_document, &ProjectDocument::changed, &m_late, qOverload<>(&QTimer::start));
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT figureAsked(link.path()); });
    refresh();
}

void StatementDialog::showPlace(const QString& epci) {
    m_place->setCurrentIndex(std::max(0, m_place->findData(epci)));
}

const ReportDocument& StatementDialog::statement() {
    if (m_late.isActive()) {
        refresh();
    }
    return m_statement;
}

void StatementDialog::refresh() {
    m_late.stop();
    const ViewState& view = m_document.view();
    const Scenario scenario = m_document.scenario();
    const std::string epci = m_place->currentData().toString().toStdString();
    AtlasRequest request{{view.date, view.withHypotheses, scenario.edits.empty() ? nullptr : &scenario},
                         {epci.empty() ? AtlasPart::Statement : AtlasPart::Epcis}};
    request.themes.clear();
    request.map = view.options;
    if (!epci.empty()) {
        request.epcis = {epci};
    }
    const auto atlas = std::make_shared<const AtlasContent>(makeAtlas(m_document.project(), request));
    const std::optional<std::size_t> section = epci.empty() ? std::nullopt : std::optional<std::size_t>(0);
    m_statement = statementDocument(atlas, section, QString::fromStdString(view.options.style->author));
    m_text->setHtml(htmlOf(m_statement, true));
}

void StatementDialog::copy() {
    auto* copied = new QMimeData;
    copied->setHtml(htmlOf(statement()));
    copied->setText(plainTextOf(m_statement));
    QApplication::clipboard()->setMimeData(copied);
}

} // namespace maillage
