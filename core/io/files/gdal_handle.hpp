// GDAL through its C interface: owned handles, captured errors, drivers registered once.
//
// Only this file, layer_table.cpp, vector_source.cpp and layer_export.cpp include GDAL's headers.
// Handles and captures never leave the thread that made them.
#pragma once

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>
#include <string>
#include <vector>

namespace maillage {

/// Any thread, any number of times; the first call registers the drivers that are read or written, and no
/// other, and keeps GDAL and PROJ off the network: what a file names elsewhere is not fetched.
void registerGdalDrivers();
/// Of the library that is loaded: "3.6.2".
[[nodiscard]] std::string gdalVersion();

struct GdalDatasetDeleter {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
using GdalDataset = std::unique_ptr<void, GdalDatasetDeleter>;

struct OgrFeatureDeleter {
    void operator()(void* feature) const { OGR_F_Destroy(feature); }
};
using OgrFeature = std::unique_ptr<void, OgrFeatureDeleter>;

struct OgrFieldDefinitionDeleter {
    void operator()(void* field) const { OGR_Fld_Destroy(static_cast<OGRFieldDefnH>(field)); }
};
using OgrFieldDefinition = std::unique_ptr<std::remove_pointer_t<OGRFieldDefnH>, OgrFieldDefinitionDeleter>;

struct OgrGeometryDeleter {
    void operator()(void* geometry) const { OGR_G_DestroyGeometry(geometry); }
};
using OgrGeometry = std::unique_ptr<void, OgrGeometryDeleter>;

struct VsiFileDeleter {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using VsiFile = std::unique_ptr<VSILFILE, VsiFileDeleter>;

struct CplTextDeleter {
    void operator()(char* text) const { CPLFree(text); }
};
using CplText = std::unique_ptr<char, CplTextDeleter>;

/// While it lives, what GDAL says in this thread is kept instead of printed. Made per operation.
class GdalErrors {
public:
    GdalErrors();
    ~GdalErrors();
    GdalErrors(const GdalErrors&) = delete;
    GdalErrors& operator=(const GdalErrors&) = delete;

    /// True once GDAL reported a failure (a warning is none).
    [[nodiscard]] bool hasFailure() const { return m_hasFailure; }
    /// GDAL's words: the first failure, else the last warning, else empty.
    [[nodiscard]] const std::string& message() const { return m_message; }
    void clear();

private:
    static void CPL_STDCALL keep(CPLErr level, CPLErrorNum number, const char* message);

    bool m_hasFailure = false;
    std::string m_message;
};

/// "NAME=value" as GDAL takes it when it opens a source.
[[nodiscard]] CPLStringList gdalOptions(const std::vector<std::string>& texts);

/// A configuration option of this thread, taken back at the end of the scope.
class GdalOption {
public:
    GdalOption(const char* name, const char* value);
    ~GdalOption();
    GdalOption(const GdalOption&) = delete;
    GdalOption& operator=(const GdalOption&) = delete;

private:
    const char* m_name;
};

/// Bytes as a file of GDAL's memory file system, under a name of its own. `bytes` must outlive it.
class GdalMemoryFile {
public:
    GdalMemoryFile(const std::string& extension, std::string& bytes);
    ~GdalMemoryFile();
    GdalMemoryFile(const GdalMemoryFile&) = delete;
    GdalMemoryFile& operator=(const GdalMemoryFile&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

/// How bytes that are no UTF-8 were read, and are to be.
struct AssumedEncoding {
    bool isLatin = false;
    bool isDos = false;
    bool isAllDos = false;      // every text is read as CP850
    std::size_t latinSigns = 0; // texts that only Windows-1252 can mean
    std::size_t dosSigns = 0;   // texts that only CP850 can mean

    /// One file has one encoding: texts that could be either were taken for the wrong one.
    [[nodiscard]] bool isMixed() const { return isLatin && dosSigns > latinSigns; }
};

/// The text in UTF-8: as it stands when it is; else read as Windows-1252, which is ISO-8859-1 with "œ", "’"
/// and "€", or as CP850 where it holds what would be "cit‚" otherwise. `assumed` remembers which.
[[nodiscard]] std::string asUtf8(std::string text, AssumedEncoding& assumed);

} // namespace maillage
