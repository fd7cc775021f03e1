#include "core/io/files/gdal_handle.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>

namespace maillage {

namespace {

/// Those that read layers (vector_source.cpp) and that write them (layer_export.cpp).
constexpr std::array<std::string_view, 7> kUsedDrivers{
    "ESRI Shapefile", "GPKG", "GeoJSON", "TopoJSON", "FlatGeobuf", "MapInfo File", "OpenFileGDB"};

/// Instead of a request: an answer that says there is none. Without any, GDAL would ask by its own means.
CPLHTTPResult* refuseRequest(const char* /*address*/, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                             void* /*progressArgument*/, CPLHTTPFetchWriteFunc /*write*/,
                             void* /*writeArgument*/, void* /*data*/) {
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("network refused");
    CPLError(CE_Failure, CPLE_AppDefined, "network refused");
    return result;
}

void registerUsedDrivers() {
    CPLHTTPSetFetchCallback(refuseRequest, nullptr);
    CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "none");
    // Megabytes of one feature: more points than any outline has.
    CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "16");
    CPLSetConfigOption("OGR_SQLITE_PRAGMA", "trusted_schema=OFF,cell_size_check=ON");
    OSRSetPROJEnableNetwork(0);
    GDALAllRegister();
    for (int i = GDALGetDriverCount() - 1; i >= 0; --i) {
        const GDALDriverH driver = GDALGetDriver(i);
        if (std::ranges::find(kUsedDrivers, GDALGetDriverShortName(driver)) == kUsedDrivers.end()) {
            GDALDeregisterDriver(driver);
            GDALDestroyDriver(driver);
        }
    }
}

} // namespace

void registerGdalDrivers() {
    static std::once_flag once;
    std::call_once(once, registerUsedDrivers);
}

std::string gdalVersion() {
    return GDALVersionInfo("RELEASE_NAME");
}

GdalErrors::GdalErrors() {
    CPLPushErrorHandlerEx(&GdalErrors::keep, this);
    CPLErrorReset();
}

GdalErrors::~GdalErrors() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

void GdalErrors::clear() {
    m_hasFailure = false;
    m_message.clear();
    CPLErrorReset();
}

// Called from within GDAL: it only remembers, nothing may be thrown through C code.
void GdalErrors::keep(CPLErr level, CPLErrorNum /*number*/, const char* message) {
    auto* self = static_cast<GdalErrors*>(CPLGetErrorHandlerUserData());
    if (level == CE_Failure || level == CE_Fatal) {
        if (!self->m_hasFailure) {
            self->m_message = message;
        }
        self->m_hasFailure = true;
    } else if (level == CE_Warning && !self->m_hasFailure) {
        self->m_message = message;
    }
}

CPLStringList gdalOptions(const std::vector<std::string>& texts) {
    CPLStringList options;
    for (const std::string& text : texts) {
        options.AddString(text.c_str());
    }
    return options;
}

GdalOption::GdalOption(const char* name, const char* value) : m_name(name) {
    CPLSetThreadLocalConfigOption(name, value);
}

GdalOption::~GdalOption() {
    CPLSetThreadLocalConfigOption(m_name, nullptr);
}

namespace {

std::string memoryName(const std::string& extension) {
    static std::atomic<std::int64_t> counter{0};
    return "/vsimem/maillage_" + formatInteger(++counter) + extension;
}

} // namespace

GdalMemoryFile::GdalMemoryFile(const std::string& extension, std::string& bytes)
    : m_path(memoryName(extension)) {
    VSILFILE* file =
        VSIFileFromMemBuffer(m_path.c_str(), reinterpret_cast<GByte*>(bytes.data()), bytes.size(), FALSE);
    if (file != nullptr) {
        VSIFCloseL(file);
    }
}

GdalMemoryFile::~GdalMemoryFile() {
    VSIUnlink(m_path.c_str());
}

namespace {

/// é, ç, ê, è and É of DOS beside a letter: in Windows-1252 low quotes, daggers, accents of nothing, which no
/// word holds.
bool looksLikeDos(std::string_view text) {
    constexpr std::string_view kTelling = "\x82\x87\x88\x8A\x90";
    const auto isLetter = [&](std::size_t i) {
        return i < text.size() && ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z'));
    };
    bool isTelling = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) >= 0xC0) {
            return false;
        }
        isTelling = isTelling || (kTelling.find(text[i]) != std::string_view::npos &&
                                  (isLetter(i + 1) || (i > 0 && isLetter(i - 1))));
    }
    return isTelling;
}

} // namespace

std::string asUtf8(std::string text, AssumedEncoding& assumed) {
    if (isValidUtf8(text)) {
        return text;
    }
    const bool hasDosSign = looksLikeDos(text);
    const bool isDos = assumed.isAllDos || hasDosSign;
    const bool hasLatinSign =
        std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
    assumed.dosSigns += hasDosSign ? 1U : 0U;
    assumed.latinSigns += hasLatinSign ? 1U : 0U;
    (isDos ? assumed.isDos : assumed.isLatin) = true;
    const GdalErrors errors;
    CplText recoded(CPLRecode(text.c_str(), isDos ? "CP850" : "CP1252", CPL_ENC_UTF8));
    if (!recoded || errors.hasFailure() || !isValidUtf8(recoded.get())) {
        recoded.reset(CPLRecode(text.c_str(), CPL_ENC_ISO8859_1, CPL_ENC_UTF8));
    }
    return recoded.get();
}

} // namespace maillage
