#include "app/windows/features/files/page_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/document/view_request.hpp"
#include "app/document/view_text.hpp"
#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/page_text.hpp"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace maillage {

namespace {

std::optional<PageExtent> extentAsked(const ProjectDocument& document, const ExportOptions& options) {
    const Territory& territory = *document.project().territory;
    switch (options.extent) {
    case ExportExtent::Everything:
        break;
    case ExportExtent::Epci:
        return extentOfEpci(territory, options.epci);
    case ExportExtent::Chosen:
        return chosenExtent(territory, document.selection().communes());
    }
    return std::nullopt;
}

Paper paperAsked(const ExportOptions& options) {
    return {options.paper == QPageSize::A3 ? PaperSize::A3 : PaperSize::A4,
            options.orientation == QPageLayout::Portrait};
}

} // namespace

PageFeature::PageFeature(ProjectDocument& document, Frame& frame) : m_document(document), m_frame(frame) {
    frame.on(ActionId::ExportMap, this, [this] { askFile(); });
    frame.on(ActionId::PrintMap, this, [this] { askPrinter(); });
}

PageContent PageFeature::contentOf(const Scenario& scenario, const ExportOptions& options) const {
    PageRequest request = requestOf(m_document.project(), m_document.view(), scenario);
    request.extent = extentAsked(m_document, options);
    request.title = options.title.toStdString();
    request.paper = paperAsked(options);
    PageContent content = makePage(m_document.project(), request);
    if (m_document.preview()) {
        content.title = (pageTitle(content) + tr(" (aperçu, non enregistré)")).toStdString();
    }
    return content;
}

void PageFeature::tell(const QString& done, const QStringList& unplaced) {
    m_frame.say(unplaced.isEmpty() ? done : tr("%1. %2").arg(done, unplacedText(unplaced)));
}

void PageFeature::write(const std::filesystem::path& path, const ExportOptions& options) {
    const Scenario scenario = m_document.scenario();
    const QStringList unplaced = writePage(contentOf(scenario, options), path);
    tell(tr("Carte exportée\u00A0: %1").arg(QString::fromStdU16String(path.u16string())), unplaced);
}

void PageFeature::print(QPrinter& printer, const ExportOptions& options) {
    const Scenario scenario = m_document.scenario();
    const PageContent content = contentOf(scenario, options);
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
    tell(tr("Carte envoyée à l'imprimante"), unplaced);
}

void PageFeature::ask(PageTarget target, std::function<void(const ExportOptions&)> answered) {
    const auto usualTitle = [this](const ExportOptions& options) {
        return viewTitle(m_document, pagePlace(m_document.project(), extentAsked(m_document, options)));
    };
    auto* dialog = new ExportDialog(usualTitle, *m_document.project().territory,
                                    m_document.selection().communes().size(), target, m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [dialog, answered = std::move(answered)] { answered(dialog->options()); });
    dialog->open();
}

void PageFeature::askFile() {
    ask(PageTarget::File, [this](const ExportOptions& options) {
        const QString name =
            askFileToWrite(m_frame.window(), tr("Exporter la carte"), QStringLiteral("carte.pdf"),
                           tr("Page PDF (*.pdf);;Image PNG (*.png);;Dessin SVG (*.svg)"));
        if (!name.isEmpty()) {
            m_frame.attempt([&] { write(std::filesystem::path(name.toStdU16String()), options); });
        }
    });
}

void PageFeature::askPrinter() {
    ask(PageTarget::Printer, [this](const ExportOptions& options) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageLayout(layoutOf(paperAsked(options)));
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
