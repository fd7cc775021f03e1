// The questions before a project is left, or opened against better knowledge.
#pragma once

#include <QString>

#include <cstddef>

class QWidget;

namespace maillage {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// Waits for the answer.
[[nodiscard]] UnsavedAnswer askAboutUnsaved(const QString& question, QWidget* parent);

/// Whether to close what is asked without the choices that were made in it. Waits for the answer.
[[nodiscard]] bool askToLoseChoices(std::size_t choices, QWidget* parent);

/// Whether to close the composer without so many changes of the page. Waits for the answer.
[[nodiscard]] bool askToLosePage(std::size_t changes, QWidget* parent);

/// Whether to open a project whose last opening ended the program. Waits for the answer.
[[nodiscard]] bool askToReopen(const QString& path, QWidget* parent);

} // namespace maillage
