#include "app/windows/features/files/page_feature.hpp"

#include "app/dialogs/composer/composer_dialog.hpp"
#include "app/dialogs/files/file_question.hpp"
#include "app/map/map_view.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/widgets/picture_copy.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace maillage {

namespace {

QStringList remarks(const QStringList& unplaced) {
    return unplaced.isEmpty() ? QStringList() : QStringList(unplacedText(unplaced));
}

/// The three endings, that of the format first.
QString filterOf(PageFormat format) {
    const QString pdf = PageFeature::tr("Page PDF (*.pdf)");
    const QString png = PageFeature::tr("Image PNG (*.png)");
    const QString svg = PageFeature::tr("Dessin SVG (*.svg)");
    switch (format) {
    case PageFormat::Pdf:
        return QStringList{pdf, png, svg}.join(QStringLiteral(";;"));
    case PageFormat::Png:
        return QStringList{png, pdf, svg}.join(QStringLiteral(";;"));
    case PageFormat::Svg:
        return QStringList{svg, pdf, png}.join(QStringLiteral(";;"));
    }
    return {};
}

/// What goes to the clipboard.
struct CopiedPage {
    QImage picture;
    QByteArray drawing;
};

} // namespace

PageFeature::PageFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work)
    : m_document(document), m_map(map), m_frame(frame), m_work(work) {
    frame.on(ActionId::ExportMap, this, [this] { askFile(); });
    frame.on(ActionId::PrintMap, this, [this] { askPrinter(); });
    frame.on(ActionId::CopyMap, this, [this] { m_frame.attempt([this] { copy(); }); });
    // Elsewhere the key copies what has the focus: a text, lines of a table.
    frame.action(ActionId::CopyMap).setShortcutContext(Qt::WidgetShortcut);
    map.addAction(&frame.action(ActionId::CopyMap));
}

PageJob PageFeature::job(const ExportOptions& options) const {
    return pageJob(m_document, options, m_map.seen());
}

void PageFeature::write(const std::filesystem::path& path, const ExportOptions& options) {
    const PageJob asked = job(options);
    m_frame.tellWritten(path, remarks(writePage(asked.content(), path, options.picture)));
}

void PageFeature::startWriting(const std::filesystem::path& path, const ExportOptions& options) {
    m_work.write({tr("Exporter la carte"), tr("La page se dessine…"), path,
                  [asked = job(options), path, size = options.picture](const Monitor& monitor) {
                      monitor.step(0);
                      return remarks(writePage(asked.content(), path, size, monitor));
                  }});
}

void PageFeature::copy() {
    const Theme theme = m_document.view().theme;
    ExportOptions options = ExportMemory(m_document.path()).remembered(theme);
    options.extent = m_map.showsAll() ? ExportExtent::Everything : ExportExtent::Seen;
    m_work.run<CopiedPage>(
        tr("Copier la carte"), tr("La page se dessine…"),
        [asked = job(options)](const Monitor& monitor) {
            monitor.step(0);
            const PageContent content = asked.content();
            monitor.step(0.3);
            QImage picture = pagePicture(content);
            monitor.step(0.7);
            return CopiedPage{std::move(picture), pageDrawing(content)};
        },
        [this](const CopiedPage& page) {
            QGuiApplication::clipboard()->setMimeData(pictureData(page.picture, page.drawing));
            m_frame.say(
                tr("Carte copiée, avec sa légende et ses sources\u00A0: collez-la dans un document."));
        });
}

void PageFeature::print(QPrinter& printer, const ExportOptions& options) {
    const PageContent content = job(options).content();
    printer.setFullPage(true); // the page has margins of its own
    printer.setDocName(pageTitle(content));
    constexpr double kUnitsPerInch = 2540;
    const double scale = printer.resolution() / kUnitsPerInch;
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size() * 100;
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw Error(ErrorCode::WriteFailed,
                    {printer.printerName().toStdString(), tr("l'imprimante ne répond pas").toStdString()});
    }
    painter.scale(scale, scale);
    const QStringList unplaced = paintPage(painter, content, size);
    m_frame.say(
        (QStringList(tr("Carte envoyée à l'imprimante")) + remarks(unplaced)).join(QStringLiteral(". ")));
}

void PageFeature::ask(PageTarget target, std::function<void(const ExportOptions&)> answered) {
    auto* dialog = new ExportDialog(m_document, m_map.seen(), target, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::styleAsked, &m_frame.action(ActionId::Style), &QAction::trigger);
    connect(dialog, &ExportDialog::composerAsked, this,
            [this, dialog] { m_frame.attempt([&] { compose(*dialog); }); });
    connect(dialog, &QDialog::accepted, this,
            [dialog, answered = std::move(answered)] { answered(dialog->options()); });
    dialog->open();
}

void PageFeature::compose(ExportDialog& asked) {
    const ExportOptions options = asked.options();
    auto* composer = new ComposerDialog(job(options), options.pageTemplate, &asked);
    composer->setAttribute(Qt::WA_DeleteOnClose);
    connect(composer, &QDialog::accepted, this,
            [this, composer, &asked] { m_frame.attempt([&] { keepTemplate(*composer, asked); }); });
    composer->open();
}

/// One step of the project; the page of the dialog is that one from now on.
void PageFeature::keepTemplate(const ComposerDialog& composer, ExportDialog& asked) {
    if (composer.outcome() == ComposerDialog::Outcome::Removed) {
        m_document.replaceProject(
            withoutPageTemplate(m_document.project(), composer.openedName()),
            tr("Supprimer le modèle « %1 »").arg(QString::fromStdString(composer.openedName())));
        return;
    }
    const PageTemplate kept = composer.kept();
    const PageTemplate* known = findPageTemplate(m_document.project(), kept.name);
    if (known == nullptr || *known != kept) {
        m_document.replaceProject(withPageTemplate(m_document.project(), kept),
                                  tr("Modèle de page « %1 »").arg(QString::fromStdString(kept.name)));
    }
    asked.chooseTemplate(kept.name, composer.paper());
}

void PageFeature::askFile() {
    ask(PageTarget::File, [this](const ExportOptions& options) {
        m_frame.attempt([&] {
            const QString name =
                askFileToWrite(m_frame.window(), tr("Exporter la carte"),
                               job(options).usualName(options.format), filterOf(options.format));
            if (!name.isEmpty()) {
                startWriting(name.toStdU16String(), options);
            }
        });
    });
}

void PageFeature::askPrinter() {
    ask(PageTarget::Printer, [this](const ExportOptions& options) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageLayout(layoutOf(options.paper));
        auto* dialog = new QPrintDialog(printer.get(), m_frame.window());
        dialog->setWindowTitle(tr("Imprimer la carte"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, printer, options] { m_frame.attempt([&] { print(*printer, options); }); });
        // It outlives its printer's last use: the dialog holds a plain pointer.
        connect(dialog, &QObject::destroyed, this, [printer] {});
        dialog->open();
    });
}

} // namespace maillage
