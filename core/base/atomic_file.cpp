#include "core/base/atomic_file.hpp"

#include "core/base/staged_file.hpp"

#include <memory>

namespace maillage {

void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
    StagedFile file(path);
    file.write(bytes);
    file.seal();
    file.giveName();
}

void writeFilesAtomically(const std::vector<NamedBytes>& files) {
    std::vector<std::unique_ptr<StagedFile>> staged;
    staged.reserve(files.size());
    for (const NamedBytes& file : files) {
        staged.push_back(std::make_unique<StagedFile>(file.path));
        staged.back()->write(file.bytes);
        staged.back()->seal();
    }
    for (const auto& file : staged) {
        file->giveName();
    }
}

} // namespace maillage
