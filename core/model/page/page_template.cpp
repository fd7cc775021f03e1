#include "core/model/page/page_template.hpp"

#include "core/base/text.hpp"
#include "core/model/page/page_template_errors.hpp"
#include "core/model/project.hpp"

#include <algorithm>

namespace maillage {

namespace {

Project withTemplates(const Project& project, std::vector<PageTemplate> templates) {
    Project changed = project;
    // None is null, whatever was there: a project that lost its last is the one that never had any.
    changed.pageTemplates =
        templates.empty() ? nullptr : std::make_shared<const std::vector<PageTemplate>>(std::move(templates));
    return changed;
}

} // namespace

PageLayout PageTemplate::layoutFor(const Paper& paper) const {
    const auto found = std::ranges::find(layouts, paper, &PaperLayout::paper);
    return found == layouts.end() ? PageLayout() : found->layout;
}

PageTemplate PageTemplate::with(const Paper& paper, const PageLayout& layout) const {
    PageTemplate changed = *this;
    std::erase_if(changed.layouts, [&](const PaperLayout& one) { return one.paper == paper; });
    if (!layout.isEmpty()) {
        changed.layouts.push_back({paper, layout});
        std::ranges::sort(changed.layouts, {}, [](const PaperLayout& one) {
            return std::pair(one.paper.size, one.paper.isPortrait);
        });
    }
    return changed;
}

const std::vector<PageTemplate>& pageTemplatesOf(const Project& project) {
    static const std::vector<PageTemplate> kNone;
    return project.pageTemplates == nullptr ? kNone : *project.pageTemplates;
}

const PageTemplate* findPageTemplate(const Project& project, std::string_view name) {
    const std::vector<PageTemplate>& templates = pageTemplatesOf(project);
    const auto found = std::ranges::find(templates, name, &PageTemplate::name);
    return found == templates.end() ? nullptr : &*found;
}

const PageTemplate& pageTemplate(const Project& project, std::string_view name) {
    const PageTemplate* found = findPageTemplate(project, name);
    if (found == nullptr) {
        std::vector<std::string> names;
        for (const PageTemplate& known : pageTemplatesOf(project)) {
            names.push_back(known.name);
        }
        throw Error(ErrorCode::TemplateUnknown, {std::string(name), joined(names, ", ")});
    }
    return *found;
}

Project withPageTemplate(const Project& project, PageTemplate added) {
    std::vector<PageTemplate> templates = pageTemplatesOf(project);
    const auto found = std::ranges::find(templates, added.name, &PageTemplate::name);
    if (found != templates.end()) {
        *found = std::move(added);
    } else if (templates.size() == kMostTemplates) {
        throw Error(ErrorCode::TemplatesTooMany, {formatCount(kMostTemplates)});
    } else {
        templates.push_back(std::move(added));
    }
    return withTemplates(project, std::move(templates));
}

Project withoutPageTemplate(const Project& project, std::string_view name) {
    std::vector<PageTemplate> left = pageTemplatesOf(project);
    std::erase_if(left, [&](const PageTemplate& one) { return one.name == name; });
    return withTemplates(project, std::move(left));
}

} // namespace maillage
