#include "app/models/project/typed_cells.hpp"

#include "app/text/figures/proof_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/model/typed_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::array kSources{Source::Structure, Source::Schema, Source::Hypothese};
constexpr std::array kKinds{StructureKind::CentreSocial, StructureKind::Evs};
constexpr std::array kApprovals{ApprovalKind::AnimationGlobale, ApprovalKind::Evs, ApprovalKind::Acf,
                                ApprovalKind::PsJeunes};

QString textOf(Source source) {
    return nameOf(source);
}
QString textOf(StructureKind kind) {
    return kindName(kind);
}
QString textOf(ApprovalKind kind) {
    return nameOf(kind);
}

template <typename Values>
QStringList textsOf(const Values& values) {
    QStringList texts;
    for (const auto value : values) {
        texts << textOf(value);
    }
    return texts;
}

[[noreturn]] void refuse(const QString& column, const QString& typed, const char* expected) {
    throw Error(ErrorCode::TypedValueInvalid, {column.toStdString(), typed.toStdString(), expected});
}

template <typename Values>
auto chosen(const Values& values, const QString& column, const QString& typed) {
    for (const auto value : values) {
        if (textOf(value) == typed) {
            return value;
        }
    }
    refuse(column, typed, "choix");
}

} // namespace

QString handReference() {
    return tr("saisie à la main");
}

Attestation attestedByHand() {
    return {Source::Structure, handReference().toStdString()};
}

Attestation typedOver(Attestation attestation) {
    if (attestation.source == Source::Schema) {
        return attestedByHand();
    }
    if (attestation.reference.empty()) {
        attestation.reference = handReference().toStdString();
    }
    attestation.origin = {};
    return attestation;
}

Attestation withSource(Attestation attestation, Source source) {
    if (!attestation.origin.file.empty() && source != attestation.source) {
        attestation.reference = handReference().toStdString();
    }
    attestation.source = source;
    attestation.origin = {};
    return attestation;
}

Attestation withReference(Attestation attestation, const QString& reference) {
    attestation.reference = reference.toStdString();
    attestation.origin = {};
    return attestation;
}

QString shortDate(const std::optional<Date>& date) {
    if (!date) {
        return {};
    }
    const QString iso = QString::fromStdString(date->iso());
    return iso.mid(8, 2) + u'/' + iso.mid(5, 2) + u'/' + iso.left(4);
}

QString shortOrigin(const Origin& origin) {
    const QString text = originText(origin);
    return text.isEmpty() ? handReference() : text;
}

QString kindName(StructureKind kind) {
    return nameOf(kind);
}

QStringList sourceChoices() {
    return textsOf(kSources);
}
QStringList structureKindChoices() {
    return textsOf(kKinds);
}
QStringList approvalKindChoices() {
    return textsOf(kApprovals);
}

std::optional<Date> typedDate(const QString& column, const QString& typed, bool isEnd) {
    if (typed.isEmpty() || (isEnd && isOpenEnd(typed.toStdString()))) {
        return std::nullopt;
    }
    const auto date = parseTypedDate(typed.toStdString(), isEnd);
    if (!date) {
        refuse(column, typed, "date");
    }
    return date;
}

Source typedSource(const QString& column, const QString& typed) {
    return chosen(kSources, column, typed);
}
StructureKind typedKind(const QString& column, const QString& typed) {
    return chosen(kKinds, column, typed);
}
ApprovalKind typedApproval(const QString& column, const QString& typed) {
    return chosen(kApprovals, column, typed);
}

std::optional<bool> typedYesNo(const QString& column, const QString& typed) {
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    if (typed != yesNoText(true) && typed != yesNoText(false)) {
        refuse(column, typed, "oui_non");
    }
    return typed == yesNoText(true);
}

QString yesNoText(const std::optional<bool>& value) {
    return !value ? QString() : *value ? tr("oui") : tr("non");
}

QString communeCell(const Commune& commune) {
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(commune.name),
                                         QString::fromStdString(commune.code));
}

CommuneIndex typedCommune(const Project& project, const QString& typed) {
    const CommuneChoices none;
    return communeTyped(CommuneResolver(*project.territory, *project.passages, none), typed.toStdString());
}

std::optional<MapPoint> typedPoint(const QString& typed) {
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<std::string> parts = splitList(typed.toStdString(), ';');
    const auto x = parts.size() == 2 ? parseDouble(parts[0]) : std::nullopt;
    const auto y = parts.size() == 2 ? parseDouble(parts[1]) : std::nullopt;
    if (!x || !y) {
        throw Error(ErrorCode::TypedPointInvalid, {typed.toStdString()});
    }
    return MapPoint{*x, *y};
}

QString pointText(const std::optional<MapPoint>& point) {
    return point ? QString::fromStdString(formatShortest(point->x) + " ; " + formatShortest(point->y))
                 : QString();
}

} // namespace maillage
