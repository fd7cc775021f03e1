#include "app/dialogs/composer/composer_dialog.hpp"

#include "app/dialogs/composer/composed_page.hpp"
#include "app/dialogs/composer/page_canvas.hpp"
#include "app/dialogs/composer/part_fields.hpp"
#include "app/text/map/part_text.hpp"
#include "app/text/qt_text.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace maillage {

/// From one template to another, and back to the very same.
class TemplateCommand : public QUndoCommand {
public:
    TemplateCommand(ComposerDialog& dialog, PageTemplate after, const QString& what, int mergeId)
        : QUndoCommand(what),
          m_dialog(dialog),
          m_before(dialog.m_template),
          m_after(std::move(after)),
          m_mergeId(mergeId) {}

    void undo() override { m_dialog.setTemplate(m_before); }
    void redo() override { m_dialog.setTemplate(m_after); }
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* next) override {
        m_after = dynamic_cast<const TemplateCommand&>(*next).m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    ComposerDialog& m_dialog;
    PageTemplate m_before;
    PageTemplate m_after;
    int m_mergeId;
};

namespace {

constexpr std::chrono::milliseconds kDrawingDelay(60);

/// Of steps that follow one another: keys that move a part, and letters of its words.
int mergeIdOf(PagePart part, bool isWords) {
    return 2 * static_cast<int>(part) + (isWords ? 1 : 0);
}

/// In the middle of the paper: seen at once, and put where it belongs from there.
PageRect middleOf(const Paper& paper) {
    constexpr double kWidth = 80;
    constexpr double kHeight = 20;
    return {(widthOf(paper) - kWidth) / 2, (heightOf(paper) - kHeight) / 2, kWidth, kHeight};
}

} // namespace

PageTemplate ComposerDialog::kept() const {
    PageTemplate named = m_template;
    named.name = m_name->text().trimmed().toStdString();
    return named;
}

void ComposerDialog::setTemplate(const PageTemplate& now) {
    m_template = now;
    m_job.layout = layoutNow();
    m_isOutdated = true;
    m_delay.start(kDrawingDelay);
    showFields();
}

void ComposerDialog::change(const PageTemplate& after, const QString& what, int mergeId) {
    if (after != m_template) {
        m_undoStack.push(new TemplateCommand(*this, after, what, mergeId));
    }
}

void ComposerDialog::changePart(PartSetting setting, const QString& what, int mergeId) {
    change(m_template.with(m_job.paper, layoutNow().with(std::move(setting))), what, mergeId);
}

void ComposerDialog::movePart(PagePart part, const PageRect& place, bool isStep) {
    PartSetting setting = layoutNow().of(part);
    setting.place = place;
    changePart(setting, tr("Placer %1").arg(partWithArticle(part)), isStep ? mergeIdOf(part, false) : -1);
    // Seen at once; the page follows.
    std::vector<DrawnPart> parts = m_canvas->parts();
    for (DrawnPart& one : parts) {
        if (one.part == part) {
            one.place = place;
        }
    }
    m_canvas->movedTo(std::move(parts));
    showFields();
}

void ComposerDialog::writeWords(const QString& words) {
    const std::optional<PagePart> part = chosenPart();
    if (!part || !hasOwnWords(*part)) {
        return;
    }
    PartSetting setting = layoutNow().of(*part);
    QString kept = words.left(mostLettersOf(*part));
    if (*part != PagePart::Text) {
        kept.replace(u'\n', u' ');
    }
    kept.removeIf([](QChar c) { return c < u' ' && c != u'\n'; });
    setting.words = kept.toStdString();
    if (*part == PagePart::Text && !setting.place && !setting.words.empty()) {
        setting.place = middleOf(m_job.paper);
    }
    changePart(setting, tr("Écrire %1").arg(partWithArticle(*part)), mergeIdOf(*part, true));
}

std::optional<PagePart> ComposerDialog::chosenPart() const {
    const QListWidgetItem* item = m_parts->currentItem();
    return item == nullptr ? std::nullopt
                           : std::optional(static_cast<PagePart>(item->data(Qt::UserRole).toInt()));
}

void ComposerDialog::choosePart(PagePart part) {
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(part)) {
            m_parts->setCurrentRow(row);
        }
    }
}

void ComposerDialog::showPart(const QListWidgetItem& item) {
    const auto part = static_cast<PagePart>(item.data(Qt::UserRole).toInt());
    PartSetting setting = layoutNow().of(part);
    setting.isShown = item.checkState() == Qt::Checked;
    changePart(setting, setting.isShown ? tr("Montrer %1").arg(partWithArticle(part))
                                        : tr("Masquer %1").arg(partWithArticle(part)));
}

void ComposerDialog::choosePaper() {
    const int chosen = m_paper->currentData().toInt();
    m_job.paper = {chosen / 2 == 1 ? PaperSize::A3 : PaperSize::A4, chosen % 2 == 1};
    setTemplate(m_template);
}

void ComposerDialog::checkName() {
    const std::string name = m_name->text().trimmed().toStdString();
    const bool isTaken = name != m_opened && findPageTemplate(m_job.project, name) != nullptr;
    m_nameNote->setText(name.empty() ? tr("Donnez un nom au modèle pour l'enregistrer.")
                        : isTaken    ? tr("Ce nom est pris : enregistrer remplace ce modèle.")
                                     : QString());
    m_nameNote->setVisible(!m_nameNote->text().isEmpty());
    m_save->setEnabled(!name.empty());
}

void ComposerDialog::draw() {
    if (m_runner.isRunning()) {
        return; // it is drawn when what runs has ended
    }
    m_isOutdated = false;
    m_runner.run<ComposedPage>([job = m_job, pixels = m_canvas->pictureSize()](
                                   const Monitor& /*monitor*/) { return composedPage(job, pixels); },
                               [this, paper = m_job.paper](const ComposedPage& page) {
                                   if (m_isOutdated) {
                                       return m_delay.start(kDrawingDelay);
                                   }
                                   m_remarks = page.remarks;
                                   m_usualTitle = page.usualTitle;
                                   m_canvas->show(paper, page.picture, page.parts);
                                   m_notes->setText(m_remarks.isEmpty()
                                                        ? tr("Relecture : chaque partie a sa place.")
                                                        : m_remarks.join(u'\n'));
                                   fillList();
                                   showFields();
                               },
                               [this](const std::exception_ptr& problem) {
                                   try {
                                       std::rethrow_exception(problem);
                                   } catch (const Error& error) {
                                       m_notes->setText(sentenceOf(error));
                                   } catch (const std::bad_alloc&) {
                                       m_notes->setText(tr("La mémoire ne suffit pas à cette page."));
                                   }
                               });
}

void ComposerDialog::fillList() {
    const std::optional<PagePart> chosen = chosenPart();
    m_isFilling = true;
    m_parts->clear();
    const PageLayout layout = layoutNow();
    for (const PagePart part : kPageParts) {
        const bool isThere =
            std::ranges::find(m_canvas->parts(), part, &DrawnPart::part) != m_canvas->parts().end();
        const PartSetting setting = layout.of(part);
        // What this page does not have is not to be chosen; words can be given to what has none yet.
        if (!isThere && setting.isUntouched() && !hasOwnWords(part)) {
            continue;
        }
        auto* item = new QListWidgetItem(
            setting.isUntouched() ? partName(part) : tr("%1 (changé)").arg(partName(part)), m_parts);
        item->setData(Qt::UserRole, static_cast<int>(part));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(setting.isShown && (isThere || !setting.isUntouched()) ? Qt::Checked
                                                                                   : Qt::Unchecked);
        if (!isThere && setting.isUntouched()) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setData(Qt::CheckStateRole, QVariant());
        }
    }
    if (chosen) {
        choosePart(*chosen);
    }
    m_isFilling = false;
}

void ComposerDialog::showFields() {
    const std::optional<PagePart> part = chosenPart();
    if (!part) {
        return m_fields->show(std::nullopt, nullptr, {});
    }
    const auto drawn = std::ranges::find(m_canvas->parts(), *part, &DrawnPart::part);
    m_fields->show(layoutNow().of(*part), drawn == m_canvas->parts().end() ? nullptr : &*drawn,
                   *part == PagePart::Title ? m_usualTitle : QString());
}

} // namespace maillage
