// The words of files without a Q_OBJECT class, in the language of the window.
#pragma once

#include <QString>

namespace maillage {

/// `source`, French, in the language that is set (language.hpp), typeset (french/typography.hpp).
[[nodiscard]] QString translatedText(const char* context, const char* source);

} // namespace maillage

/// Declares, in the anonymous namespace of a file, the `tr` of its sentences. By this name lupdate knows the
/// context that they are looked up in (.ci/translations): a `tr` of one's own it would misplace.
#define MAILLAGE_TEXTS(context)                                                                              \
    QString tr(const char* source) {                                                                         \
        return translatedText(#context, source);                                                             \
    }                                                                                                        \
    static_assert(true)
