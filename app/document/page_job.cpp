#include "app/document/page_job.hpp"

#include "app/document/view_request.hpp"
#include "app/render/page/style_loading.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/map/epci_text.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/model/page/page_template.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

std::optional<PageExtent> extentAsked(const ProjectDocument& document, const ExportOptions& options) {
    const Territory& territory = *document.project().territory;
    switch (options.extent) {
    case ExportExtent::Everything:
    case ExportExtent::Seen:
        break;
    case ExportExtent::Epci:
        return extentOfEpci(territory, options.epci);
    case ExportExtent::Chosen:
        return chosenExtent(territory, document.selection().communes());
    }
    return std::nullopt;
}

std::shared_ptr<const MapStyle> signedStyle(const MapOptions& map, const ExportOptions& options) {
    Signature signature{options.author.trimmed().toStdString(), {}};
    if (!options.logo.trimmed().isEmpty()) {
        signature.logos.push_back(loadLogo(options.logo.trimmed().toStdU16String()));
    }
    return signedBy(map.style, signature);
}

QString previewTitle(const QString& title) {
    return title + tr(" (aperçu, non enregistré)");
}

/// What the page is about, as the part of a file's name.
QString placePart(const PageJob& job) {
    if (!job.extent) {
        return QString::fromStdString(job.project.settings.name);
    }
    if (!job.extent->epci.empty()) {
        return epciShortName(shownName(job.project.territory->epciName(job.extent->epci)));
    }
    const std::vector<CommuneIndex> communes = job.extent->communes.members();
    return communes.size() == 1
               ? QString::fromStdString(job.project.territory->commune(communes.front()).name)
               : QStringLiteral("%1 communes").arg(communes.size());
}

} // namespace

QString endingOf(PageFormat format) {
    switch (format) {
    case PageFormat::Pdf:
        return QStringLiteral("pdf");
    case PageFormat::Png:
        return QStringLiteral("png");
    case PageFormat::Svg:
        return QStringLiteral("svg");
    }
    return {};
}

PageJob pageJob(const ProjectDocument& document, const ExportOptions& options, const Envelope& seen) {
    PageJob job{document.project(), document.scenario(), document.view()};
    job.view.theme = options.theme.value_or(job.view.theme);
    job.view.withHypotheses = options.withHypotheses.value_or(job.view.withHypotheses);
    job.view.options.style = signedStyle(job.view.options, options);
    job.extent = extentAsked(document, options);
    if (options.extent == ExportExtent::Seen && !seen.isEmpty()) {
        job.shown = seen;
    }
    job.title = options.title.trimmed().toStdString();
    job.paper = options.paper;
    if (isPairable(job.view.theme)) {
        job.pair = options.pair;
        job.pairedDate = options.pairedDate;
    }
    job.isPreview = document.preview().has_value();
    if (const PageTemplate* chosen = findPageTemplate(job.project, options.pageTemplate)) {
        job.layout = chosen->layoutFor(job.paper);
    }
    return job;
}

PageContent PageJob::content() const {
    PageRequest request = requestOf(project, view, scenario);
    request.extent = extent;
    request.shown = shown;
    request.title = title;
    request.paper = paper;
    request.pair = pair;
    request.layout = layout;
    if (pair == ThemeBeside::Date) {
        request.comparedDate = pairedDate;
    } else if (pair == ThemeBeside::Scenario) {
        request.comparedScenario = nullptr;
    }
    PageContent content = makePage(project, request);
    if (isPreview) {
        content.title = previewTitle(pageTitle(content)).toStdString();
    }
    return content;
}

QString PageJob::usualName(PageFormat format) const {
    QStringList parts{themePart(view.theme)};
    if (besideOf(view.theme) == ThemeBeside::Scenario || !scenario.edits.empty()) {
        parts << QString::fromStdString(scenario.name);
    }
    if (besideOf(view.theme) == ThemeBeside::Scenario && !view.comparedScenario.empty()) {
        parts << QString::fromStdString(view.comparedScenario);
    }
    parts << placePart(*this);
    if (shown) {
        parts << QStringLiteral("detail");
    }
    if (besideOf(view.theme) == ThemeBeside::Date) {
        parts << datePart(earlierDate(view, project.settings));
    }
    if (pair == ThemeBeside::Date) {
        parts << datePart(pairedDate.value_or(view.date));
    } else if (pair == ThemeBeside::Scenario) {
        parts << QStringLiteral("avant et avec");
    }
    parts << datePart(view.date);
    if (!view.withHypotheses) {
        parts << QStringLiteral("faits attestes");
    }
    return fileName(parts, endingOf(format));
}

} // namespace maillage
