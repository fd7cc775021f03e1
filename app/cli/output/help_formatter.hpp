// How --help is laid out.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace maillage {

/// The library's own counts bytes, after which columns with "é" or "…" stand askew, and writes what it is
/// given.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter();

    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPositional) const override;
    [[nodiscard]] std::string make_subcommand(const CLI::App* command) const override;
    [[nodiscard]] std::string make_description(const CLI::App* command) const override;
};

} // namespace maillage
