#include "app/dialogs/files/export_memory.hpp"

#include "app/text/data/file_name.hpp"
#include "core/base/text.hpp"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace maillage {

namespace {

constexpr qsizetype kMostProjects = 30;
constexpr qsizetype kLongestText = 500;

const QString kAll = QStringLiteral("export/all");
const QString kProjects = QStringLiteral("export/projects");
const QString kUsed = QStringLiteral("used");

QString textOf(const QSettings& settings, const QString& key) {
    const QString text = settings.value(key).toString();
    const bool isText = std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return isText ? text.left(kLongestText) : QString();
}

/// Nothing for what is no number of that range.
std::optional<int> numberOf(const QSettings& settings, const QString& key, int least, int most) {
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QString titleKey(Theme theme) {
    return QStringLiteral("title-") + themePart(theme);
}

void keep(QSettings& settings, const QString& key, const QVariant& value, bool isUsual) {
    isUsual ? settings.remove(key) : settings.setValue(key, value);
}

/// The projects that were exported longest ago are forgotten.
void prune(QSettings& settings) {
    settings.beginGroup(kProjects);
    QStringList groups = settings.childGroups();
    std::ranges::sort(
        groups, {}, [&](const QString& group) { return settings.value(group + u'/' + kUsed).toLongLong(); });
    for (qsizetype k = 0; k + kMostProjects < groups.size(); ++k) {
        settings.remove(groups[k]);
    }
    settings.endGroup();
}

} // namespace

ExportMemory::ExportMemory(const std::filesystem::path& project) {
    const std::string name = utf8Of(project.lexically_normal());
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256);
    m_group = kProjects + u'/' + QString::fromLatin1(hash.toHex().left(16));
}

ExportOptions ExportMemory::remembered(Theme theme) const {
    QSettings settings;
    ExportOptions options;
    settings.beginGroup(kAll);
    options.author = textOf(settings, QStringLiteral("author"));
    options.logo = textOf(settings, QStringLiteral("logo"));
    options.paper = {settings.value(QStringLiteral("paper")).toString() == QStringLiteral("A3")
                         ? PaperSize::A3
                         : PaperSize::A4,
                     settings.value(QStringLiteral("portrait")).toBool()};
    const QString format = settings.value(QStringLiteral("format")).toString();
    const auto* const found = std::ranges::find(kPageFormats, format, &endingOf);
    options.format = found == kPageFormats.end() ? PageFormat::Pdf : *found;
    options.picture.dpi =
        numberOf(settings, QStringLiteral("dpi"), PictureSize::kLeastDpi, PictureSize::kMostDpi);
    const QSize points = settings.value(QStringLiteral("points")).toSize();
    if (isPictureSize(points)) {
        options.picture.points = points;
    }
    settings.endGroup();
    settings.beginGroup(m_group);
    options.title = textOf(settings, titleKey(theme));
    options.extent = static_cast<ExportExtent>(
        numberOf(settings, QStringLiteral("extent"), 0, static_cast<int>(ExportExtent::Seen)).value_or(0));
    options.epci = textOf(settings, QStringLiteral("epci")).toStdString();
    options.pageTemplate = textOf(settings, QStringLiteral("template")).toStdString();
    settings.endGroup();
    return options;
}

void ExportMemory::remember(const ExportOptions& options, Theme theme) const {
    QSettings settings;
    settings.beginGroup(kAll);
    keep(settings, QStringLiteral("author"), options.author, options.author.isEmpty());
    keep(settings, QStringLiteral("logo"), options.logo, options.logo.isEmpty());
    keep(settings, QStringLiteral("paper"), QStringLiteral("A3"), options.paper.size == PaperSize::A4);
    keep(settings, QStringLiteral("portrait"), true, !options.paper.isPortrait);
    keep(settings, QStringLiteral("format"), endingOf(options.format), options.format == PageFormat::Pdf);
    keep(settings, QStringLiteral("dpi"), options.picture.dpi.value_or(0), !options.picture.dpi);
    keep(settings, QStringLiteral("points"), options.picture.points.value_or(QSize()),
         !options.picture.points);
    settings.endGroup();
    settings.beginGroup(m_group);
    keep(settings, titleKey(theme), options.title, options.title.isEmpty());
    keep(settings, QStringLiteral("extent"), static_cast<int>(options.extent),
         options.extent == ExportExtent::Everything);
    keep(settings, QStringLiteral("epci"), QString::fromStdString(options.epci), options.epci.empty());
    keep(settings, QStringLiteral("template"), QString::fromStdString(options.pageTemplate),
         options.pageTemplate.empty());
    settings.setValue(kUsed, QDateTime::currentSecsSinceEpoch());
    settings.endGroup();
    prune(settings);
}

void ExportMemory::forget() const {
    QSettings settings;
    settings.remove(kAll);
    settings.remove(m_group);
}

} // namespace maillage
