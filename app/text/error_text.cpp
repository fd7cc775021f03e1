#include "app/text/data/download_text.hpp"
#include "app/text/data/style_text.hpp"
#include "app/text/errors/area_sentences.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "app/text/typed_text.hpp"

#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(errors);

/// An area each; a code is of one.
constexpr std::array kAreas{baseSentence,   storeSentence,    tableSentence,    layerSentence, geoSentence,
                            listSentence,   modelSentence,    scenarioSentence, ficheSentence, figureSentence,
                            sitingSentence, downloadSentence, typedSentence,    styleSentence};

QString patternOf(DiagnosticCode code) {
    switch (code) {
    case DiagnosticCode::GeometryRepaired:
        return tr(
            "attention : ligne %1, %2 avait un contour invalide (%3), qui a été réparé (surface changée de %4 %)");
    case DiagnosticCode::CommunesLeftOutOfWindow:
        return tr("attention : %1 communes hors de la France métropolitaine laissées de côté (%2)");
    case DiagnosticCode::OtherDepartementsLeft:
        return tr("note : %1 communes d'autres départements laissées de côté, seul le %2 est gardé");
    case DiagnosticCode::EncodingAssumedLatin1:
        return tr("note : les textes ne sont pas en UTF-8, ils ont été lus en ISO-8859-1");
    case DiagnosticCode::PopulationUnknown:
        return tr("note : population inconnue pour %1 communes (%2)");
    case DiagnosticCode::CodesRepaired:
        return tr("note : codes réparés, au nombre de %1 (d'abord « %2 » → %3)");
    case DiagnosticCode::QpvOtherDepartementsLeft:
        return tr("note : %1 QPV d'autres départements laissés de côté, seuls ceux du %2 sont gardés");
    case DiagnosticCode::QpvCommunesOutside:
        return tr("attention : le QPV %1 s'étend sur des communes hors du projet (%2), laissées de côté");
    }
    return {};
}

} // namespace

QString namedByCode(const std::string& code) {
    return (code.starts_with('Q') ? tr("le QPV %1") : tr("la commune %1")).arg(QString::fromStdString(code));
}

QString filledPattern(const QString& pattern, const std::vector<std::string>& parameters) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        text += index < parameters.size() ? QString::fromStdString(parameters[index]) : QString();
    }
    return text;
}

QString sentenceOf(const Error& error) {
    for (const auto sentenceIn : kAreas) {
        if (QString sentence = sentenceIn(error); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return {};
}

QString sentenceOf(const Diagnostic& diagnostic) {
    std::vector<std::string> parameters = diagnostic.parameters;
    if (diagnostic.code == DiagnosticCode::GeometryRepaired && parameters.size() >= 2) {
        parameters[1] = namedByCode(parameters[1]).toStdString();
    }
    return filledPattern(patternOf(diagnostic.code), parameters);
}

} // namespace maillage
