// The signs that French type asks for, whatever a source or a file writes.
#pragma once

#include <QString>
#include <QTranslator>

namespace maillage {

inline constexpr QChar kNoBreakSpace(0x00A0);
inline constexpr QChar kMinus(0x2212);

/// The typewriter's apostrophes as typographic ones, where they part letters ("l'Allier" → "l’Allier", also
/// "l'%1"); two of them around words as « ».
[[nodiscard]] QString withApostrophes(QString text);

/// A text with typographic apostrophes, and no-break spaces before : ; ! ? % » and after «, where these are
/// parted.
[[nodiscard]] QString typeset(QString text);

/// What every `tr` of the program goes through, also in classes of Qt and on the command line: a translation,
/// or the French source where there is none, typeset.
class TypesetTranslator : public QTranslator {
public:
    /// With the source where there is no translation: French is the language of the sources.
    explicit TypesetTranslator(bool takesSource) : m_takesSource(takesSource) {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;

private:
    bool m_takesSource;
};

} // namespace maillage
