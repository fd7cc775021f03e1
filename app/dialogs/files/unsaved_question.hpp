// The question before what was changed and not saved is left.
#pragma once

#include <QString>

class QWidget;

namespace maillage {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// Waits for the answer.
[[nodiscard]] UnsavedAnswer askAboutUnsaved(const QString& question, QWidget* parent);

} // namespace maillage
