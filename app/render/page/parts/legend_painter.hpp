// The legend: its title, one line per entry with its number, the lines of the map, and how classes are made.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QPainter>

namespace maillage {

/// Sample, name and number of one entry. Returns the height used, with the gap below (hundredths of a
/// millimetre).
double paintLegendEntry(QPainter& painter, const MapSheet& sheet, std::size_t rank, QPointF topLeft,
                        double width);
/// What a sign with a number stands for, where a map gathers signs; returns the height used.
double paintGatheredEntry(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width);
/// The note alone; returns the height used, 0 without a note.
double paintLegendNote(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width);
/// Title, all entries with the unit of their numbers, that of gathered signs if there are any, the lines of
/// the map, then the note. Returns the height used.
double paintLegend(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width,
                   bool gathersSigns = false);

} // namespace maillage
