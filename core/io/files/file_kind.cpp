#include "core/io/files/file_kind.hpp"

#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace maillage {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::size_t at;
    const char* word;
};

constexpr auto kSignatures = std::to_array<Signature>({
    {"%PDF", 0, "pdf"},
    {"{\\rtf", 0, "document"},
    {"\x89PNG"sv, 0, "image"},
    {"\xFF\xD8\xFF"sv, 0, "image"},
    {"GIF8", 0, "image"},
    {"II*\0"sv, 0, "image"},
    {"MM\0*"sv, 0, "image"},
    {"WEBP", 8, "image"},
    {"ftyphei", 4, "image"},
    {"ftyp", 4, "film"},
    {"\x7F"
     "ELF"sv,
     0, "programme"},
    {"7z\xBC\xAF\x27\x1C"sv, 0, "archive_autre"},
    {"Rar!", 0, "archive_autre"},
    {"\x1F\x8B"sv, 0, "archive_autre"},
    {"\xFD"
     "7zXZ"sv,
     0, "archive_autre"},
    {"BZh", 0, "archive_autre"},
    {"\x28\xB5\x2F\xFD"sv, 0, "archive_autre"},
    {"ustar", 257, "archive_autre"},
    {"SQLite format 3", 0, "base"},
    {"Standard Jet DB", 4, "base"},
    {"Standard ACE DB", 4, "base"},
    {"PAR1", 0, "base"},
    {"\x4C\0\0\0\x01\x14\x02\0"sv, 0, "raccourci"},
    {"[InternetShortcut]", 0, "raccourci"},
    {"MIME-Version:", 0, "page_archivee"},
    {"ID;PWXL", 0, "tableur_ancien"},
    {"ID;PCALC", 0, "tableur_ancien"},
    {"TABLE\r\n0,1", 0, "tableur_ancien"},
    {"\x09\x04\x06\0"sv, 0, "tableur_ancien"},
    {"\x09\x02\x06\0"sv, 0, "tableur_ancien"},
    {"\x09\0\x04\0"sv, 0, "tableur_ancien"},
    {"\0\0\x1A\0"sv, 0, "tableur_ancien"},
});

constexpr std::string_view kShapes = "\0\0\x27\x0A"sv;

/// By the number that its standard puts into the head of the database.
bool isGeoPackage(std::string_view bytes) {
    constexpr std::size_t kApplication = 68;
    return bytes.starts_with("SQLite format 3") && bytes.size() > kApplication &&
           bytes.substr(kApplication).starts_with("GPKG");
}

/// A name of a stream in a compound document, as it stands there: two bytes a letter.
bool hasStream(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

/// A workbook of Excel 97 with a password says so in the first records of its stream.
bool hasPassword(std::string_view bytes) {
    constexpr std::string_view kBegin = "\x09\x08\x10\0\0\x06\x05\0"sv;
    constexpr std::size_t kBeginLength = 20;
    constexpr std::size_t kHeadLength = 4;
    constexpr unsigned kPassword = 0x2F;
    std::size_t at = bytes.find(kBegin);
    if (at == std::string_view::npos) {
        return false;
    }
    at += kBeginLength;
    const auto word = [&](std::size_t place) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[place])) |
               static_cast<unsigned>(static_cast<unsigned char>(bytes[place + 1])) << 8U;
    };
    for (int i = 0; i < 3 && at + kHeadLength <= bytes.size(); ++i) {
        if (word(at) == kPassword) {
            return true;
        }
        at += kHeadLength + word(at + 2);
    }
    return false;
}

/// nullptr for an old workbook that can be read.
const char* wordOfCompound(std::string_view bytes) {
    if (hasStream(bytes, "EncryptedPackage") || hasStream(bytes, "EncryptionInfo")) {
        return "protege";
    }
    if (hasStream(bytes, "WordDocument")) {
        return "document";
    }
    if (hasStream(bytes, "PowerPoint Document")) {
        return "diaporama";
    }
    if (hasStream(bytes, "__substg1.0")) {
        return "courriel";
    }
    if (hasStream(bytes, "Workbook")) {
        return hasPassword(bytes) ? "protege" : nullptr;
    }
    return hasStream(bytes, "Book") ? "tableur_ancien" : "inconnu";
}

/// The beginning in small letters, one byte a letter whatever the encoding.
std::string plainHead(std::string_view bytes) {
    constexpr std::size_t kLooked = 16'384;
    std::string head;
    for (const char c : bytes.substr(0, kLooked)) {
        if (c != '\0') {
            head += c;
        }
    }
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        if (head.starts_with(mark)) {
            head.erase(0, mark.size());
        }
    }
    return asciiLower(trimmed(head));
}

/// nullopt for what is no mark-up; a word in `word` for mark-up without a table.
std::optional<FileKind> kindOfMarkup(const std::string& head, const char*& word) {
    const auto has = [&](std::string_view text) { return head.find(text) != std::string::npos; };
    if (!head.starts_with('<')) {
        return std::nullopt;
    }
    if (has("urn:schemas-microsoft-com:office:spreadsheet") && has("<?xml") && !has("<html")) {
        return FileKind::SpreadsheetMl;
    }
    if (has("opendocument:xmlns:office") && has("opendocument.spreadsheet")) {
        return FileKind::FlatOds;
    }
    if (has("opendocument:xmlns:office")) {
        word = "document";
    }
    constexpr std::array<std::string_view, 6> kHtml{"<html",  "<!doctype html", "<table",
                                                    "<style", "<meta",          "<body"};
    if (std::ranges::any_of(kHtml, has)) {
        return FileKind::Html;
    }
    if (word == nullptr && has("<?xml")) {
        word = has("<kml") || has("<gml") || has("featurecollection") ? "couche" : "xml";
    }
    return std::nullopt;
}

bool isJson(const std::string& head) {
    constexpr std::string_view kBlanks = " \r\n\t";
    const bool opens = head.starts_with('{') || head.starts_with('[');
    const std::size_t next = head.find_first_not_of(kBlanks, 1);
    return opens && next != std::string::npos &&
           (head[next] == '{' || (head[next] == '"' && head.front() == '{'));
}

} // namespace

FileKind kindOfFile(const std::filesystem::path& path, std::string_view bytes) {
    const auto refuse = [&](const char* word, std::string name = {}) {
        throw Error(ErrorCode::FileNotAList, {utf8Of(path), word, std::move(name)});
    };
    const std::string fileName = utf8Of(path.filename());
    constexpr std::string_view kExcelLock = "~$";
    constexpr std::string_view kOfficeLock = ".~lock.";
    if (fileName.starts_with(kExcelLock)) {
        refuse("verrou", fileName.substr(kExcelLock.size()));
    }
    if (fileName.starts_with(kOfficeLock)) {
        std::string name = fileName.substr(kOfficeLock.size());
        refuse("verrou", name.ends_with('#') ? name.substr(0, name.size() - 1) : name);
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return FileKind::Zip;
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (const char* const word = wordOfCompound(bytes)) {
            refuse(word);
        }
        return FileKind::OldXls;
    }
    if (isGeoPackage(bytes) || bytes.starts_with(kShapes)) {
        return FileKind::Layer;
    }
    for (const Signature& one : kSignatures) {
        if (bytes.size() > one.at && bytes.substr(one.at).starts_with(one.bytes)) {
            refuse(one.word);
        }
    }
    const std::string extension = lowerExtension(path);
    if ((bytes.starts_with("MZ") || bytes.starts_with("BM")) && bytes.find('\0') != std::string_view::npos) {
        refuse(bytes.starts_with("MZ") ? "programme" : "image");
    }
    if (extension == ".dbf" && bytes.find('\0') != std::string_view::npos) {
        refuse("dbf");
    }
    const std::string head = plainHead(bytes);
    const char* word = nullptr;
    if (const auto kind = kindOfMarkup(head, word)) {
        return *kind;
    }
    if (word != nullptr) {
        refuse(word);
    }
    if (isJson(head)) {
        if (head.find("\"featurecollection\"") != std::string::npos) {
            return FileKind::Layer;
        }
        refuse(extension == ".gsheet" ? "raccourci" : "json");
    }
    return FileKind::Text;
}

} // namespace maillage
