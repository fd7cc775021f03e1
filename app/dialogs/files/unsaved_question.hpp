// The questions before a project is left, or opened against better knowledge.
#pragma once

#include <QString>

class QWidget;

namespace maillage {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// Waits for the answer.
[[nodiscard]] UnsavedAnswer askAboutUnsaved(const QString& question, QWidget* parent);

/// Whether to open a project whose last opening ended the program. Waits for the answer.
[[nodiscard]] bool askToReopen(const QString& path, QWidget* parent);

} // namespace maillage
