// The one exception type of core: what could not be done, as a code and its parameters.
//
// Core never makes sentences: app/render/qt_text turns an Error into French. The comment beside each code
// lists its parameters in order.
#pragma once

#include <exception>
#include <string>
#include <vector>

namespace maillage {

enum class ErrorCode {
    FileMissing,             // path
    FileEmpty,               // path
    FileUnreadable,          // path, detail
    FileTruncated,           // path, announced count, read count
    FileNotALayer,           // path, detail
    SidecarMissing,          // path, extension
    CrsMissing,              // path
    CrsUnusable,             // path, detail
    LayerWithoutPolygons,    // path
    LayerWithoutCodes,       // path, field names
    LayerOtherDepartement,   // path, field, departements found, departement wanted
    CodeMissing,             // path, row, field
    CodeInvalid,             // path, row, field, value
    CodeLostZero,            // path, row, field, value, repaired value
    CodesArePostal,          // path, row, field, value, commune name, its INSEE code
    CodeDuplicate,           // path, row, field, value, first row
    GeometryMissing,         // path, row, code
    GeometryNotPolygon,      // path, row, code, kind
    GeometryInvalid,         // path, row, code, detail
    GeometryOutOfWindow,     // path, row, code
    CommunesWithoutGeometry, // path, count, codes
    CommunesUnknown,         // path, count, codes
    TableColumnMissing,      // path, column, columns present
    ValueInvalid,    // path, row, column, value, expected (a French noun phrase is chosen from it by qt_text)
    FigureDuplicate, // id, date
    QuoteNotClosed,  // path, line
    ListWithoutRows, // path
    ListTellsNothing,         // path
    ListNotRecognised,        // path, columns present
    ListOfPostalCodes,        // path, columns present
    ColumnOfPostalCodes,      // path, row, column, value, communes of this postal code
    ImportIncomplete,         // count of rows
    SheetMissing,             // path, sheet wanted, sheets present
    ReferenceUnknown,         // path, row, column, value
    ProjectNotMaillage,       // path
    ProjectTooNew,            // path, version
    ProjectDamaged,           // path, detail
    WriteFailed,              // path, detail
    CommuneUnknown,           // code, the one likely meant ("03118 (Gannat)") or empty
    CommuneWithoutEpci,       // code, name
    ScenarioUnknown,          // name, known names
    ScenarioExists,           // name
    FigureUnknown,            // id, known ids
    CrsTransformFailed,       // detail
    GeometryFailed,           // detail
    Cancelled,                // none
    OptionInvalid,            // option, value, expected
    EpciUnknown,              // SIREN, known ones
    SitingContradiction,      // codes both compulsory and forbidden
    SitingTooManyCompulsory,  // compulsory sites, sites to open
    SitingTooFewCandidates,   // sites to open, candidates
    SitingNotSolved,          // none
    QpvColumnMissing,         // path, column, fields present
    QpvCodeInvalid,           // path, row, field, value
    QpvCodeDuplicate,         // path, row, field, value, first row
    QpvWithoutPolygons,       // path
    DownloadNeedsDepartement, // none
    DownloadUnreachable,      // host, reason (a word that qt_text turns into French)
    DownloadStatus,           // host, HTTP status
    DownloadStalled,          // host, seconds
    DownloadTooLong,          // host, seconds
    DownloadTruncated,        // host, bytes received, bytes announced or empty
    DownloadTooLarge,         // host, bytes allowed
    DownloadRedirectRefused,  // host, address
    DownloadRedirectsTooMany, // host, redirections followed
    DownloadNotCommunes,      // host, what came instead: a type, "json", "geojson" or "code"
    DownloadWithoutCommunes,  // host, departement wanted
    DownloadOtherDepartement, // host, departements found, departement wanted
    TypedNameEmpty,           // none
    TypedReferenceEmpty,      // none
    TypedValueInvalid,        // column, what was typed, expected ("date", "choix", "oui_non")
    TypedPointInvalid,        // what was typed
    TypedPeriodReversed,      // begin, end (AAAA-MM-JJ)
    TypedCommuneAmbiguous,    // what was typed, communes it may mean
    StructureExists,          // name, its seat or empty
    ServiceAreaExists,        // structure, commune, begin or empty, end or empty of the row that is there
    ApprovalExists,           // structure, kind of agrément, begin or empty, end or empty of the row there
    QpvLinkExists,            // QPV, structure
    TravelTimesMissing,       // none
    TravelTimesSeparator,     // path, header
    ScenarioStructureUnknown, // scenario, id of the structure
    ScenarioStructureClosed,  // scenario, name of the structure
    ScenarioAlreadyCentreSocial, // scenario, name of the structure
    ScenarioIdTaken,             // scenario, id of the opening
    ScenarioNameEmpty,           // none
    ScenarioWithoutOpening,      // scenario
    OpeningNotNamed,             // scenario, ids of its openings
    OpeningUnknown,              // scenario, id, ids of its openings
    SheetQuestionUnknown,        // id, known ids
    StyleNotJson,                // path, line
    StyleKeyUnknown,             // path, key, known keys
    StyleValueInvalid,           // path, key or empty for the whole, value, expected (a word for style_text)
    StyleFileMissing,            // path, key, file
    StyleLogoUnreadable,         // path, file
    StyleFontFileUnreadable,     // path, file
    StyleFontUnknown,            // path, family, families that the font files have
    // path, colour, colour, vision ("normale", …, "gris"), difference, least one, count of other such pairs
    StyleColoursTooNear,
};

/// Thrown when an operation cannot go on. `context` may be filled by the layers it passes through.
class Error : public std::exception {
public:
    explicit Error(ErrorCode code, std::vector<std::string> parameters = {})
        : m_code(code), m_parameters(std::move(parameters)) {}

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const std::vector<std::string>& parameters() const { return m_parameters; }
    [[nodiscard]] const char* what() const noexcept override { return "maillage::Error"; }

private:
    ErrorCode m_code;
    std::vector<std::string> m_parameters;
};

} // namespace maillage
