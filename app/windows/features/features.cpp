#include "app/windows/features/features.hpp"

namespace maillage {

Features::Features(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work)
    : edit(document, map, frame),
      year(document, frame),
      toolBar(frame, edit.searchBox(), year.control()),
      display(document, map, frame),
      simulation(document, map, frame, work, display.dock()),
      figures(document, frame),
      history(document, frame),
      tables(document, map, frame, work),
      proof(document, map, figures.panel(), frame),
      scenarios(document, frame, work),
      tool(document, map, tables.panel(), frame),
      structures(map, figures.panel(), tables.panel(), tool, frame),
      siting(document, map, frame),
      time(document, frame),
      needPanel(document, map, frame),
      help(document, map, frame),
      files(document, map, frame),
      holder(document, files, frame),
      recovery(document, map, frame),
      properties(document, frame),
      lists(document, map, frame, work),
      baseMap(document, map, frame, work),
      newProjects(document, map, frame, work, files, lists, baseMap),
      outlineOffer(document, baseMap, frame),
      epcis(document, frame, work),
      qpvs(document, frame, work),
      travelTimes(document, frame, work),
      needs(document, frame, work),
      pages(document, map, frame, work),
      dataExport(document, frame, work),
      reports(document, frame, work),
      style(document, frame),
      appearance(frame),
      language(document, frame) {
    QObject::connect(&needPanel, &NeedPanelFeature::exportAsked, &tables, &TableFeature::askFile);
    QObject::connect(&needs, &NeedFeature::imported, &needPanel, &NeedPanelFeature::show);
    QObject::connect(&figures, &FigureFeature::portraitAsked, &needPanel, &NeedPanelFeature::showPortrait);
    QObject::connect(&reports, &ReportFeature::figureAsked, &proof, &ProofFeature::showFigure);
}

} // namespace maillage
