#include "app/dialogs/files/export_dialog.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/page_preview.hpp"
#include "app/dialogs/files/pair_box.hpp"
#include "app/dialogs/files/picture_size_edit.hpp"
#include "app/dialogs/files/unplaced_note.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/grow_to_fit.hpp"
#include "core/model/page/page_template.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QWidget* besideButton(QWidget* field, QPushButton* button) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(button);
    row->setFocusProxy(field);
    return row;
}

} // namespace

ExportDialog::ExportDialog(const ProjectDocument& document, const Envelope& seen, PageTarget target,
                           QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_seen(seen),
      m_memory(document.path()),
      m_titled(document.view().theme),
      m_preview(new PagePreview),
      m_theme(new QComboBox),
      m_attestedOnly(new QCheckBox(tr("&Sans hypothèses"))),
      m_extent(new QComboBox),
      m_epci(new QComboBox),
      m_pair(new PairBox(document)),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_logo(new QLineEdit),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_format(new QComboBox),
      m_template(new QComboBox),
      m_picture(new PictureSizeEdit),
      m_note(new UnplacedNote),
      m_remarks(new RemarkBox) {
    setWindowTitle(target == PageTarget::Printer ? tr("Imprimer la carte") : tr("Exporter la carte"));
    fill(target);
    makeLayout(target);
    show(m_memory.remembered(theme()));
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::followTheme);
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_extent, m_epci, m_pair, m_paper, m_orientation,
                                                            m_format, m_template}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    }
    connect(m_picture, &PictureSizeEdit::changed, this, &ExportDialog::follow);
    for (QLineEdit* line : {m_title, m_author, m_logo}) {
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::follow);
    }
    connect(m_attestedOnly, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        fillTemplates();
        follow();
    });
    connect(m_preview, &PagePreview::drawn, this, [this](const QString& title, const QStringList& unplaced) {
        m_title->setPlaceholderText(title);
        m_note->tell(unplaced);
        m_remarks->show(m_preview->remarks());
        growToFit(*this);
    });
    connect(m_remarks, &RemarkBox::repairAsked, this, &ExportDialog::repair);
    follow();
}

void ExportDialog::fill(PageTarget target) {
    for (const ThemeName& entry : themeNames()) {
        m_theme->addItem(entry.name, static_cast<int>(entry.theme));
    }
    choose(*m_theme, static_cast<int>(m_document.view().theme));
    m_attestedOnly->setChecked(!m_document.view().withHypotheses);
    fillExtents();
    fillTemplates();
    m_paper->addItem(QStringLiteral("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(QStringLiteral("A3"), static_cast<int>(PaperSize::A3));
    m_orientation->addItem(tr("paysage"), false);
    m_orientation->addItem(tr("portrait"), true);
    if (target == PageTarget::File) {
        m_format->addItem(tr("PDF, pour envoyer et imprimer"), static_cast<int>(PageFormat::Pdf));
        m_format->addItem(tr("PNG, pour une présentation"), static_cast<int>(PageFormat::Png));
        m_format->addItem(tr("SVG, pour retoucher"), static_cast<int>(PageFormat::Svg));
    } else {
        m_format->addItem(QString(), static_cast<int>(PageFormat::Pdf));
    }
}

void ExportDialog::fillExtents() {
    const Territory& territory = *m_document.project().territory;
    m_extent->addItem(tr("tout le territoire"), static_cast<int>(ExportExtent::Everything));
    if (const std::size_t chosen = m_document.selection().communes().size(); chosen > 0) {
        m_extent->addItem(tr("les communes choisies (%1)").arg(chosen),
                          static_cast<int>(ExportExtent::Chosen));
    }
    for (const Epci& epci : territory.epcisByName()) {
        m_epci->addItem(shownName(epci.name), QString::fromStdString(epci.code));
    }
    if (m_epci->count() > 0) {
        m_extent->addItem(tr("un EPCI"), static_cast<int>(ExportExtent::Epci));
    }
    if (!m_seen.isEmpty()) {
        m_extent->addItem(tr("ce que la fenêtre montre"), static_cast<int>(ExportExtent::Seen));
    }
}

/// The one that was chosen stays where the project still has it.
void ExportDialog::fillTemplates() {
    const QSignalBlocker still(m_template);
    const QVariant chosen = m_template->currentData();
    m_template->clear();
    m_template->addItem(tr("aucun\u00A0: la page se compose seule"), QString());
    for (const PageTemplate& one : pageTemplatesOf(m_document.project())) {
        m_template->addItem(QString::fromStdString(one.name), QString::fromStdString(one.name));
    }
    choose(*m_template, chosen);
}

void ExportDialog::chooseTemplate(const std::string& name, const Paper& paper) {
    choose(*m_template, QString::fromStdString(name));
    choose(*m_paper, static_cast<int>(paper.size));
    choose(*m_orientation, paper.isPortrait);
}

QWidget* ExportDialog::makeTemplate() {
    m_template->setAccessibleName(tr("Modèle de page"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(12);
    auto* compose = new QPushButton(tr("Composer la page…"));
    compose->setAutoDefault(false);
    compose->setToolTip(tr("Déplacer, masquer ou écrire les parties de la page, et les garder en modèle"));
    connect(compose, &QPushButton::clicked, this, &ExportDialog::composerAsked);
    return besideButton(m_template, compose);
}

QWidget* ExportDialog::makeLogo() {
    m_logo->setAccessibleName(tr("Fichier du logo"));
    m_logo->setPlaceholderText(tr("aucun, ou ceux de la charte"));
    auto* browse = new QPushButton(tr("Par&courir…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file = askFileToOpen(this, tr("Choisir un logo"),
                                           tr("Logos (*.svg *.png *.jpg *.jpeg);;Tous les fichiers (*)"));
        if (!file.isEmpty()) {
            m_logo->setText(file);
        }
    });
    return besideButton(m_logo, browse);
}

QFormLayout* ExportDialog::makeForm(PageTarget target) {
    m_title->setMaxLength(kMostTitleLetters);
    m_author->setMaxLength(kMostTitleLetters);
    m_title->setToolTip(tr("Laisser vide pour garder le titre proposé"));
    m_author->setPlaceholderText(tr("par exemple\u00A0: Caf de l'Allier, service études"));
    m_format->setAccessibleName(tr("Format du fichier"));
    auto* charte = new QPushButton(tr("C&harte graphique…"));
    charte->setAutoDefault(false);
    charte->setToolTip(tr("Couleurs, police et logos de toutes les cartes, d'après un fichier"));
    connect(charte, &QPushButton::clicked, this, &ExportDialog::styleAsked);
    auto* form = new QFormLayout;
    form->addRow(tr("Thè&me"), m_theme);
    form->addRow(m_attestedOnly);
    form->addRow(tr("É&tendue"), m_extent);
    form->addRow(tr("&EPCI"), m_epci);
    form->addRow(tr("Nom&bre de cartes"), m_pair);
    form->addRow(tr("T&itre"), m_title);
    form->addRow(tr("A&uteur"), m_author);
    form->addRow(tr("&Logo"), makeLogo());
    form->addRow(charte);
    form->addRow(tr("&Papier"), m_paper);
    form->addRow(tr("Se&ns"), m_orientation);
    form->addRow(tr("Mo&dèle"), makeTemplate());
    if (target == PageTarget::File) {
        form->addRow(tr("&Format"), m_format);
        form->addRow(tr("Taille de l'ima&ge"), m_picture);
        form->addRow(tr("Rés&olution"), &m_picture->dpi());
    } else { // a printer has its own
        for (QWidget* unused : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_picture),
                                static_cast<QWidget*>(&m_picture->dpi())}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    return form;
}

void ExportDialog::makeLayout(PageTarget target) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)
        ->setText(target == PageTarget::Printer ? tr("Ch&oisir l'imprimante…") : tr("E&xporter…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    QPushButton* again = buttons->addButton(tr("&Réinitialiser"), QDialogButtonBox::ResetRole);
    again->setToolTip(tr("Tout comme au premier jour\u00A0: titre proposé, A4 paysage, PDF, sans logo"));
    connect(again, &QPushButton::clicked, this, &ExportDialog::reset);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* body = new QHBoxLayout;
    body->addWidget(m_preview, 3);
    body->addLayout(makeForm(target), 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_remarks);
    layout->addWidget(buttons);
    resize(1040, 620);
}

Theme ExportDialog::theme() const {
    return static_cast<Theme>(m_theme->currentData().toInt());
}

void ExportDialog::show(const ExportOptions& options) {
    m_title->setText(options.title);
    m_author->setText(options.author);
    m_logo->setText(options.logo);
    choose(*m_extent, static_cast<int>(options.extent));
    choose(*m_epci, QString::fromStdString(options.epci));
    m_pair->setCurrentIndex(0); // of this page alone
    choose(*m_paper, static_cast<int>(options.paper.size));
    choose(*m_orientation, options.paper.isPortrait);
    choose(*m_format, static_cast<int>(options.format));
    choose(*m_template, QString::fromStdString(options.pageTemplate));
    m_picture->setSize(options.picture);
}

void ExportDialog::reset() {
    m_memory.forget();
    m_titles.clear();
    choose(*m_theme, static_cast<int>(m_document.view().theme));
    m_attestedOnly->setChecked(!m_document.view().withHypotheses);
    show({});
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.logo = m_logo->text().trimmed();
    options.paper = {static_cast<PaperSize>(m_paper->currentData().toInt()),
                     m_orientation->currentData().toBool()};
    options.extent = static_cast<ExportExtent>(m_extent->currentData().toInt());
    options.epci = m_epci->currentData().toString().toStdString();
    options.theme = theme();
    options.withHypotheses = !m_attestedOnly->isChecked();
    options.format = static_cast<PageFormat>(m_format->currentData().toInt());
    options.pageTemplate = m_template->currentData().toString().toStdString();
    m_pair->writeTo(options);
    if (options.format == PageFormat::Png) {
        options.picture = m_picture->size();
    }
    return options;
}

void ExportDialog::followTheme() {
    // A title that was typed is of its theme.
    m_titles[m_titled] = m_title->text();
    m_titled = theme();
    const auto typed = m_titles.find(m_titled);
    m_title->setText(typed == m_titles.end() ? m_memory.remembered(m_titled).title : typed->second);
    follow();
}

void ExportDialog::repair(PageFault fault) {
    switch (fault) {
    case PageFault::TitleMissing:
    case PageFault::TitleTooLong:
    case PageFault::DateMissing:
        return m_title->clear();
    case PageFault::AuthorMissing:
        return m_author->setFocus();
    case PageFault::TextTooSmall:
    case PageFault::TextsCollide:
        return choose(*m_paper, static_cast<int>(PaperSize::A3));
    case PageFault::ColourAlone:
    case PageFault::ContrastLow:
        return Q_EMIT styleAsked();
    default:
        return;
    }
}

void ExportDialog::follow() {
    m_pair->follow(theme());
    const ExportOptions asked = options();
    m_epci->setEnabled(asked.extent == ExportExtent::Epci);
    m_picture->setUsable(asked.format == PageFormat::Png);
    try {
        m_preview->show(pageJob(m_document, asked, m_seen), asked.picture);
    } catch (const Error& error) {
        m_preview->tell(sentenceOf(error));
    }
}

void ExportDialog::accept() {
    m_memory.remember(options(), theme());
    QDialog::accept();
}

} // namespace maillage
