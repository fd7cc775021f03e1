// What the parts of a fiche are, in reading order, for who hears its PDF.
#pragma once

#include "app/render/page/parts/table_elements.hpp"
#include "core/report/fiche.hpp"

namespace maillage {

/// Ranks in the structure that describeFiche makes.
struct FicheElements {
    std::size_t title = 0;
    std::size_t subtitle = 0;
    /// The map with its legend: what stands for it tells it in words.
    std::size_t map = 0;
    TableElements facts{};
    std::vector<std::size_t> figures{};
    std::vector<std::size_t> notes{};
    TableElements effect{};
    /// Of each paragraph of communes, questions and answers.
    std::vector<std::size_t> paragraphs{};
    std::size_t foot = 0;
};

/// `roles`: of the paragraphs that flow in columns.
[[nodiscard]] FicheElements describeFiche(PdfStructure& structure, const Project& project,
                                          const FicheContent& content, const std::vector<const char*>& roles);

} // namespace maillage
