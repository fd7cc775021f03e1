// The words of files without a Q_OBJECT class, in the language of the window.
#pragma once

#include <QString>

namespace maillage {

/// `source`, French, in the language that is set (language.hpp), typeset (french/typography.hpp). `comment`
/// tells apart what French says alike and another language does not.
[[nodiscard]] QString tr(const char* source, const char* comment = nullptr);

} // namespace maillage

/// First in the anonymous namespace of a file that uses this `tr`: so lupdate knows the context of its
/// sentences
/// (.ci/translations), which is "texts" for all.
#define MAILLAGE_TEXTS(context) static_assert(true)
