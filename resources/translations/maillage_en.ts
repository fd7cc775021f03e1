<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>maillage::AboutDialog</name>
    <message>
        <source>domaine public</source>
        <translation>public domain</translation>
    </message>
    <message>
        <source>LGPL-3.0&#xa0;; Qt Charts&#xa0;: GPL-3.0</source>
        <translation>LGPL-3.0; Qt Charts: GPL-3.0</translation>
    </message>
    <message>
        <source>police Lato</source>
        <translation>Lato typeface</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1, © Łukasz Dziedzic</source>
        <translation>SIL Open Font License 1.1, © Łukasz Dziedzic</translation>
    </message>
    <message>
        <source>icônes</source>
        <translation>icons</translation>
    </message>
    <message>
        <source>dessinées pour Maillage, GPL-3.0-or-later</source>
        <translation>drawn for Maillage, GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>À propos de Maillage</source>
        <translation>About Maillage</translation>
    </message>
    <message>
        <source>Versions, licences et sources</source>
        <translation>Versions, licences and sources</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Maillage&lt;/h2&gt;&lt;p&gt;La couverture des communes par l&apos;animation de la vie sociale. Logiciel libre, sans aucune garantie.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Maillage&lt;/h2&gt;&lt;p&gt;The coverage of communes by animation de la vie sociale (AVS). Free software, without any warranty.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Versions et licences&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Versions and licences&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Données du projet «&#xa0;%1&#xa0;»&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Data of the project “%1”&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Icône de Maillage</source>
        <translation>Maillage icon</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>Le tout en texte, pour un message</source>
        <translation>All of it as text, for a message</translation>
    </message>
</context>
<context>
    <name>maillage::AcceptanceDialog</name>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Rien n&apos;est encore changé. Une fois importé, Ctrl+Z revient en arrière.</source>
        <translation>Nothing has changed yet. Once imported, Ctrl+Z goes back.</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>maillage::AppearanceFeature</name>
    <message>
        <source>Comme le s&amp;ystème</source>
        <translation>As the s&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Claire</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Sombre</source>
        <translation>&amp;Dark</translation>
    </message>
</context>
<context>
    <name>maillage::AtlasDialog</name>
    <message>
        <source>&amp;Un fichier par EPCI</source>
        <translation>One &amp;file for each EPCI</translation>
    </message>
    <message>
        <source>Atlas et état des lieux</source>
        <translation>Atlas and situation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Paysage</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>celui de l&apos;atlas</source>
        <translation>that of the atlas</translation>
    </message>
    <message>
        <source>par exemple le nom de la Caf</source>
        <translation>for example the name of the Caf</translation>
    </message>
    <message>
        <source>Le nom de chaque EPCI s&apos;ajoute à celui du fichier que vous choisirez</source>
        <translation>The name of each EPCI is added to that of the file that you choose</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parts</translation>
    </message>
    <message>
        <source>&amp;Cartes de l&apos;ensemble</source>
        <translation>&amp;Maps of the whole</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>&amp;EPCI</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Réalisation</source>
        <translation>Made &amp;by</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Paper &amp;size</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Choi&amp;sir le fichier…</source>
        <translation>Choo&amp;se the file…</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>maillage::BackgroundWork</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>maillage::BaseDialog</name>
    <message>
        <source>Retenir comme base</source>
        <translation>Adopt as baseline</translation>
    </message>
    <message>
        <source>Les changements de «&#xa0;%1&#xa0;» deviennent des lignes du projet, à partir du jour donné&#xa0;: structures, agréments et territoires. Le scénario quitte la liste&#xa0;; Ctrl+Z le ramène.</source>
        <translation>The changes of “%1” become rows of the project, from the given day: structures, agréments and service areas. The scenario leaves the list; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>31/12/2025, 2025-12-31 ou 2025</source>
        <translation>31/12/2025, 2025-12-31 or 2025</translation>
    </message>
    <message>
        <source>&amp;Retenir</source>
        <translation>&amp;Adopt</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>À partir &amp;du</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Donnez le jour à partir duquel la base change.</source>
        <translation>Give the day from which the baseline changes.</translation>
    </message>
    <message>
        <source>Retenir «&#xa0;%1&#xa0;» comme base</source>
        <translation>Adopt “%1” as baseline</translation>
    </message>
</context>
<context>
    <name>maillage::BaseMapFeature</name>
    <message>
        <source>Importer les contours des communes</source>
        <translation>Import the outlines of the communes</translation>
    </message>
    <message>
        <source>Importer un fond de carte</source>
        <translation>Import a base map</translation>
    </message>
    <message>
        <source>Lecture des contours des communes…</source>
        <translation>Reading the outlines of the communes…</translation>
    </message>
    <message>
        <source>Télécharger le fond officiel</source>
        <translation>Download the official base map</translation>
    </message>
    <message>
        <source>Quelques mégaoctets. Seul le numéro du département est envoyé. Le fond prend la place de celui de la carte, les chiffres ne changent pas, et Ctrl+Z le retire.</source>
        <translation>A few megabytes. Only the number of the département is sent. The base map takes the place of the present one, the figures do not change, and Ctrl+Z removes it.</translation>
    </message>
    <message>
        <source>&amp;Télécharger</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Téléchargement&#xa0;: %1 reçus…</source>
        <translation>Download: %1 received…</translation>
    </message>
    <message>
        <source>Connexion à %1…</source>
        <translation>Connecting to %1…</translation>
    </message>
    <message>
        <source>Empreinte du fichier reçu (SHA-256)&#xa0;: %1</source>
        <translation>Checksum of the file received (SHA-256): %1</translation>
    </message>
    <message>
        <source>Le fond de carte est en place. Les chiffres ne changent pas.</source>
        <translation>The base map is in place. The figures do not change.</translation>
    </message>
    <message>
        <source>Télécharger les contours des communes %1 depuis %2&#xa0;?</source>
        <translation>Download the outlines of the communes of %1 from %2?</translation>
    </message>
    <message>
        <source>Ce fond est celui %1, le projet celui %2.</source>
        <translation>This base map is that of %1, the project that of %2.</translation>
    </message>
    <message>
        <source>Ce fond est celui d&apos;autres départements (%1), le projet celui %2.</source>
        <translation>This base map is that of other départements (%1), the project that of %2.</translation>
    </message>
    <message>
        <source>Un nouveau projet peut commencer avec ce fond ; celui qui est ouvert reste tel qu&apos;il est enregistré.</source>
        <translation>A new project can begin with this base map; the one that is open stays as it was saved.</translation>
    </message>
    <message>
        <source>&amp;Nouveau projet…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message>
        <source>Couches géographiques (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;Tous les fichiers (*)</source>
        <translation>Geographic layers (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;All files (*)</translation>
    </message>
</context>
<context>
    <name>maillage::ChartPage</name>
    <message>
        <source>Copier l&apos;&amp;image</source>
        <translation>Copy the &amp;image</translation>
    </message>
    <message>
        <source>Copier le &amp;tableau</source>
        <translation>Copy the &amp;table</translation>
    </message>
</context>
<context>
    <name>maillage::ChartPanel</name>
    <message>
        <source>A&amp;nnées</source>
        <translation>&amp;Years</translation>
    </message>
    <message>
        <source>C&amp;lasses par EPCI</source>
        <translation>C&amp;lasses by EPCI</translation>
    </message>
</context>
<context>
    <name>maillage::CheckDialog</name>
    <message>
        <source>&amp;Réparer</source>
        <translation>&amp;Repair</translation>
    </message>
    <message>
        <source>Contrôle du projet</source>
        <translation>Project check</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Double clic&#xa0;: montrer l&apos;endroit sur la carte</source>
        <translation>Double-click: show the place on the map</translation>
    </message>
    <message>
        <source>Retire les lignes en double et joint les périodes qui n&apos;en font qu&apos;une&#xa0;; aucun chiffre ne change, Ctrl+Z le défait</source>
        <translation>Removes duplicate rows and joins periods that are really one; no figure changes, Ctrl+Z undoes it</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Contrôle en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Rien à signaler.</source>
        <translation>Nothing to report.</translation>
    </message>
    <message>
        <source>Erreurs&#xa0;: %1. Avertissements&#xa0;: %2. Réparables&#xa0;: %3.</source>
        <translation>Errors: %1. Warnings: %2. Repairable: %3.</translation>
    </message>
    <message>
        <source>Réparer le projet</source>
        <translation>Repair the project</translation>
    </message>
</context>
<context>
    <name>maillage::ClassChart</name>
    <message>
        <source>sans EPCI connu</source>
        <translation>without a known EPCI</translation>
    </message>
    <message>
        <source>Communes de chaque EPCI par classe de couverture</source>
        <translation>Communes of each EPCI by coverage class</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>part en zone blanche</source>
        <translation>share in zone blanche</translation>
    </message>
    <message>
        <source>Communes par classe, au %1</source>
        <translation>Communes by class, %1</translation>
    </message>
    <message>
        <source>&#xa0;; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1&#xa0;: zones blanches %2, sur %3</source>
        <translation>%1: zones blanches %2, out of %3</translation>
    </message>
    <message>
        <source>%1, dont supposées %2</source>
        <translation>%1, of which assumed %2</translation>
    </message>
</context>
<context>
    <name>maillage::CommuneLine</name>
    <message>
        <source>nom ou code Insee</source>
        <translation>name or Insee code</translation>
    </message>
</context>
<context>
    <name>maillage::CommuneStateModel</name>
    <message>
        <source>indécise</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>sûrement</source>
        <translation>certainly</translation>
    </message>
    <message>
        <source>sûrement pas</source>
        <translation>certainly not</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Code Insee</source>
        <translation>Insee code</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Centre social</source>
        <translation>Centre social</translation>
    </message>
    <message>
        <source>Structure AVS</source>
        <translation>AVS structure</translation>
    </message>
</context>
<context>
    <name>maillage::CommuneTableModel</name>
    <message>
        <source>Code Insee</source>
        <translation>Insee code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;Communes</source>
        <translation>&amp;Communes</translation>
    </message>
    <message>
        <source>Distance, au plus (km)</source>
        <translation>Distance, at most (km)</translation>
    </message>
</context>
<context>
    <name>maillage::ComparisonDialog</name>
    <message>
        <source>Indicateurs des deux côtés</source>
        <translation>Indicators on both sides</translation>
    </message>
    <message>
        <source>Comparer des scénarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>De &amp;A</source>
        <translation>From &amp;A</translation>
    </message>
    <message>
        <source>à &amp;B</source>
        <translation>to &amp;B</translation>
    </message>
    <message>
        <source>&amp;Exporter en PDF…</source>
        <translation>&amp;Export as PDF…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Base seule</source>
        <translation>Baseline only</translation>
    </message>
    <message>
        <source>Exporter la comparaison</source>
        <translation>Export the comparison</translation>
    </message>
    <message>
        <source>Page PDF (*.pdf);;Image PNG (*.png);;Dessin SVG (*.svg)</source>
        <translation>PDF page (*.pdf);;PNG picture (*.png);;SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Couverte par</source>
        <translation>Covered by</translation>
    </message>
    <message>
        <source>Communes couvertes d&apos;un seul côté</source>
        <translation>Communes covered on one side only</translation>
    </message>
    <message>
        <source>&amp;Copier la carte</source>
        <translation>&amp;Copy the map</translation>
    </message>
    <message>
        <source>Au %1&#xa0;: couvertes par A seulement %2 (%3), par B seulement %4 (%5), par les deux %6, par aucun des deux %7.</source>
        <translation>On %1: covered by A only %2 (%3), by B only %4 (%5), by both %6, by neither %7.</translation>
    </message>
    <message>
        <source>A seulement</source>
        <translation>A only</translation>
    </message>
    <message>
        <source>B seulement</source>
        <translation>B only</translation>
    </message>
    <message>
        <source>La page se dessine…</source>
        <translation>Drawing the page…</translation>
    </message>
</context>
<context>
    <name>maillage::ComposerDialog</name>
    <message>
        <source>Placer %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Écrire %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Montrer %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Masquer %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Donnez un nom au modèle pour l&apos;enregistrer.</source>
        <translation>Give the template a name to save it.</translation>
    </message>
    <message>
        <source>Ce nom est pris : enregistrer remplace ce modèle.</source>
        <translation>This name is taken: saving replaces that template.</translation>
    </message>
    <message>
        <source>Relecture : chaque partie a sa place.</source>
        <translation>Proof-reading: every part has its place.</translation>
    </message>
    <message>
        <source>La mémoire ne suffit pas à cette page.</source>
        <translation>There is not enough memory for this page.</translation>
    </message>
    <message>
        <source>%1 (changé)</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>Composer la page</source>
        <translation>Compose the page</translation>
    </message>
    <message>
        <source>Relecture de la page</source>
        <translation>Proof-reading of the page</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 portrait</translation>
    </message>
    <message>
        <source>%1 paysage</source>
        <translation>%1 landscape</translation>
    </message>
    <message>
        <source>Parties de la page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>&amp;Nom du modèle</source>
        <translation>&amp;Name of the template</translation>
    </message>
    <message>
        <source>P&amp;apier</source>
        <translation>P&amp;aper</translation>
    </message>
    <message>
        <source>Part&amp;ies (cochées&#xa0;: sur la page)</source>
        <translation>P&amp;arts (ticked: on the page)</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le modèle</source>
        <translation>&amp;Save the template</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Tout remettre en place</source>
        <translation>Put &amp;everything back</translation>
    </message>
    <message>
        <source>Tout remettre en place</source>
        <translation>Put everything back</translation>
    </message>
    <message>
        <source>Imp&amp;orter…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Ex&amp;porter…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Supprimer le modèle</source>
        <translation>&amp;Remove the template</translation>
    </message>
    <message>
        <source>Remettre %1 en place</source>
        <translation>Put %1 back</translation>
    </message>
    <message>
        <source>Importer un modèle de page</source>
        <translation>Import a page template</translation>
    </message>
    <message>
        <source>Modèles de page (*.json);;Tous les fichiers (*)</source>
        <translation>Page templates (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Importer « %1 »</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Exporter le modèle de page</source>
        <translation>Export the page template</translation>
    </message>
    <message>
        <source>modele</source>
        <translation>template</translation>
    </message>
    <message>
        <source>Modèles de page (*.json)</source>
        <translation>Page templates (*.json)</translation>
    </message>
    <message>
        <source>Modèle %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Fer&amp;mer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>maillage::ComputedTableModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>maillage::ConcentrationCurve</name>
    <message>
        <source>Courbe de concentration</source>
        <translation>Concentration curve</translation>
    </message>
    <message>
        <source>De gauche à droite, les habitants du plus grand besoin au plus petit ; de bas en haut, la part de tous les habitants couverts. Au-dessus de la diagonale, la couverture va plutôt au besoin. Trait plein : la base ; tireté : le scénario.</source>
        <translation>From left to right, inhabitants from the greatest need to the least; from bottom to top, the share of all covered inhabitants. Above the diagonal, coverage goes rather to need. Full line: the baseline; dashed: the scenario.</translation>
    </message>
    <message>
        <source>Indice de concentration : %1</source>
        <translation>Concentration index: %1</translation>
    </message>
    <message>
        <source>habitants, grand besoin d&apos;abord</source>
        <translation>inhabitants, great need first</translation>
    </message>
    <message>
        <source>part des couverts</source>
        <translation>share of the covered</translation>
    </message>
</context>
<context>
    <name>maillage::DataExportDialog</name>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Classeur LibreOffice (*.ods)</source>
        <translation>LibreOffice workbook (*.ods)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>GeoPackage, pour QGIS (*.gpkg)</source>
        <translation>GeoPackage, for QGIS (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Shapefile (*.shp)</source>
        <translation>Shapefile (*.shp)</translation>
    </message>
    <message>
        <source>&amp;Seulement ce qui vaut au %1</source>
        <translation>&amp;Only what is valid at %1</translation>
    </message>
    <message>
        <source>CSV pour &amp;Excel en français</source>
        <translation>CSV for &amp;Excel in French</translation>
    </message>
    <message>
        <source>CSV&#xa0;: &amp;protéger les noms qui commencent par = + - @</source>
        <translation>CSV: &amp;protect names that begin with = + - @</translation>
    </message>
    <message>
        <source>Exporter les données</source>
        <translation>Export the data</translation>
    </message>
    <message>
        <source>Pour les listes (structures, territoires, agréments, QPV)&#xa0;; sinon toutes leurs lignes, avec leurs dates</source>
        <translation>For the lists (structures, service areas, agréments, QPV); otherwise all their rows, with their dates</translation>
    </message>
    <message>
        <source>Point-virgule, virgule décimale et marque UTF-8&#xa0;: un double clic suffit</source>
        <translation>Semicolon, decimal comma and UTF-8 mark: a double click is enough</translation>
    </message>
    <message>
        <source>Une apostrophe devant ces noms, pour qu&apos;aucun tableur n&apos;y voie une formule</source>
        <translation>An apostrophe before these names, so that no spreadsheet program takes them for a formula</translation>
    </message>
    <message>
        <source>&amp;Choisir le fichier…</source>
        <translation>C&amp;hoose the file…</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Données</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Pages PDF, avec définitions et sources (*.pdf)</source>
        <translation>PDF pages, with definitions and sources (*.pdf)</translation>
    </message>
</context>
<context>
    <name>maillage::DataExportFeature</name>
    <message>
        <source>Exporter les données</source>
        <translation>Export the data</translation>
    </message>
    <message>
        <source>Les données s&apos;écrivent…</source>
        <translation>Writing the data…</translation>
    </message>
</context>
<context>
    <name>maillage::DatePopup</name>
    <message>
        <source>Date de la carte</source>
        <translation>Date of the map</translation>
    </message>
    <message>
        <source>31/12/2022, 2022-12-31 ou 2022</source>
        <translation>31/12/2022, 2022-12-31 or 2022</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Aujourd&apos;hui</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Fin %1</source>
        <translation>&amp;End of %1</translation>
    </message>
    <message>
        <source>Date du &amp;projet</source>
        <translation>Date of the &amp;project</translation>
    </message>
    <message>
        <source>Donnez un jour, un mois ou une année.</source>
        <translation>Give a day, a month or a year.</translation>
    </message>
</context>
<context>
    <name>maillage::DefinitionsDialog</name>
    <message>
        <source>Définitions comparées</source>
        <translation>Definitions compared</translation>
    </message>
    <message>
        <source>&#xa0;km</source>
        <translation>&#xa0;km</translation>
    </message>
    <message>
        <source>&amp;Rayon de la troisième définition</source>
        <translation>&amp;Radius of the third definition</translation>
    </message>
    <message>
        <source>Indicateurs sous chaque définition</source>
        <translation>Indicators under each definition</translation>
    </message>
    <message>
        <source>Communes dont la classe dépend de la définition</source>
        <translation>Communes whose class depends on the definition</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source> Structures sans place connue, qui ne couvrent rien par le siège ni par le rayon&#xa0;: %1.</source>
        <translation> Structures without a known place, which cover nothing by seat or by radius: %1.</translation>
    </message>
    <message>
        <source>%1 commune change de classe selon la définition (double clic&#xa0;: la voir sur la carte).</source>
        <translation>%1 commune changes class with the definition (double-click: see it on the map).</translation>
    </message>
    <message>
        <source>%1 communes changent de classe selon la définition (double clic&#xa0;: en voir une sur la carte).</source>
        <translation>%1 communes change class with the definition (double-click: see one on the map).</translation>
    </message>
</context>
<context>
    <name>maillage::DescriptionPanel</name>
    <message>
        <source>La carte en mots</source>
        <translation>The map in words</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>maillage::DifferenceView</name>
    <message>
        <source>Carte des différences</source>
        <translation>Map of differences</translation>
    </message>
</context>
<context>
    <name>maillage::DisplayFeature</name>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>maillage::DragTool</name>
    <message>
        <source>Déplacer «&#xa0;%1&#xa0;»&#xa0;: relâchez sur sa nouvelle commune&#xa0;; le scénario change, pas la base&#xa0;; Échap la remet où elle était</source>
        <translation>Move “%1”: release over its new commune; the scenario changes, not the base; Esc puts it back where it was</translation>
    </message>
</context>
<context>
    <name>maillage::EpciFeature</name>
    <message>
        <source>Importer les EPCI</source>
        <translation>Import the EPCI</translation>
    </message>
    <message>
        <source>Tableaux de l&apos;Insee (*.xlsx *.xls *.ods *.csv);;Tous les fichiers (*)</source>
        <translation>Tables of INSEE (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Lecture des EPCI…</source>
        <translation>Reading the EPCI…</translation>
    </message>
    <message>
        <source>Les communes sont déjà dans les EPCI du fichier : rien à changer.</source>
        <translation>The communes are in the EPCI of the file already: nothing to change.</translation>
    </message>
    <message>
        <source>Le projet a changé entre-temps ; importez à nouveau le fichier.</source>
        <translation>The project has changed in the meantime; import the file again.</translation>
    </message>
</context>
<context>
    <name>maillage::EpciTableModel</name>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Centre social et EVS</source>
        <translation>Centre social and EVS</translation>
    </message>
    <message>
        <source>Centre social</source>
        <translation>Centre social</translation>
    </message>
    <message>
        <source>EVS seul</source>
        <translation>EVS only</translation>
    </message>
    <message>
        <source>Zone blanche</source>
        <translation>Zone blanche</translation>
    </message>
    <message>
        <source>Couvertes par un centre social (%)</source>
        <translation>Covered by a centre social (%)</translation>
    </message>
    <message>
        <source>Couvertes par une structure AVS (%)</source>
        <translation>Covered by an AVS structure (%)</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Habitants couverts par un centre social</source>
        <translation>Inhabitants covered by a centre social</translation>
    </message>
    <message>
        <source>Habitants couverts par une structure AVS</source>
        <translation>Inhabitants covered by an AVS structure</translation>
    </message>
    <message>
        <source>Secteurs de zones blanches</source>
        <translation>Clusters of zones blanches</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>E&amp;PCI</translation>
    </message>
    <message>
        <source>Non attestée</source>
        <translation>Not attested</translation>
    </message>
    <message>
        <source>Dont supposées</source>
        <translation>Of which assumed</translation>
    </message>
</context>
<context>
    <name>maillage::EquityPage</name>
    <message>
        <source>Équité</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Un clic sur un quintile choisit ses communes</source>
        <translation>A click on a quintile chooses its communes</translation>
    </message>
</context>
<context>
    <name>maillage::EvolutionChart</name>
    <message>
        <source>Structures et couverture par année</source>
        <translation>Structures and coverage by year</translation>
    </message>
    <message>
        <source>Centres sociaux</source>
        <translation>Centres sociaux</translation>
    </message>
    <message>
        <source>EVS</source>
        <translation>EVS</translation>
    </message>
    <message>
        <source>Centre social</source>
        <translation>Centre social</translation>
    </message>
    <message>
        <source>Structure AVS</source>
        <translation>AVS structure</translation>
    </message>
    <message>
        <source>Nombre de structures</source>
        <translation>Number of structures</translation>
    </message>
    <message>
        <source>Part des communes couvertes (%)</source>
        <translation>Share of communes covered (%)</translation>
    </message>
    <message>
        <source>année</source>
        <translation>year</translation>
    </message>
    <message>
        <source>centres sociaux</source>
        <translation>centres sociaux</translation>
    </message>
    <message>
        <source>couvertes par un centre social</source>
        <translation>covered by a centre social</translation>
    </message>
    <message>
        <source>couvertes par une structure AVS</source>
        <translation>covered by an AVS structure</translation>
    </message>
    <message>
        <source>&#xa0;; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1&lt;br/&gt;axe coupé à %2</source>
        <translation>%1&lt;br/&gt;axis cut at %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: centres sociaux %2, EVS %3, part des communes couvertes %4</source>
        <translation>%1: centres sociaux %2, EVS %3, share of the communes covered %4</translation>
    </message>
    <message>
        <source>Nombre de structures, au moins</source>
        <translation>Number of structures, at least</translation>
    </message>
    <message>
        <source>Part des communes couvertes (%), au moins</source>
        <translation>Share of communes covered (%), at least</translation>
    </message>
</context>
<context>
    <name>maillage::EvolutionPanel</name>
    <message>
        <source>&amp;Carte des différences</source>
        <translation>&amp;Map of differences</translation>
    </message>
    <message>
        <source>Chaque chiffre, de la première date à la seconde</source>
        <translation>Each figure, from the first date to the second</translation>
    </message>
    <message>
        <source>Communes dont la classe a changé</source>
        <translation>Communes whose class has changed</translation>
    </message>
    <message>
        <source>Première date</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>Seconde date</source>
        <translation>Second date</translation>
    </message>
    <message>
        <source>Co&amp;pier le tableau</source>
        <translation>Co&amp;py the table</translation>
    </message>
    <message>
        <source>C&amp;hiffres, par cause</source>
        <translation>Fi&amp;gures, by cause</translation>
    </message>
    <message>
        <source>Co&amp;mmunes</source>
        <translation>Commu&amp;nes</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>avant</source>
        <translation>before</translation>
    </message>
    <message>
        <source>après</source>
        <translation>after</translation>
    </message>
    <message>
        <source>&amp;De fin</source>
        <translation>&amp;From the end of</translation>
    </message>
    <message>
        <source>&amp;à fin</source>
        <translation>&amp;to the end of</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>Communes gagnées %1, perdues %2, couvertes autrement %3</source>
        <translation>Communes gained %1, lost %2, covered differently %3</translation>
    </message>
    <message>
        <source>Communes gagnées ou perdues : inconnu, rien n&apos;est connu de l&apos;une des deux dates</source>
        <translation>Communes gained or lost: unknown, nothing is known of one of the two dates</translation>
    </message>
</context>
<context>
    <name>maillage::ExportDialog</name>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Laisser vide pour garder le titre proposé</source>
        <translation>Leave empty to keep the suggested title</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Paper size</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>&amp;EPCI</translation>
    </message>
    <message>
        <source>tout le territoire</source>
        <translation>the whole territory</translation>
    </message>
    <message>
        <source>les communes choisies (%1)</source>
        <translation>the chosen communes (%1)</translation>
    </message>
    <message>
        <source>un EPCI</source>
        <translation>one EPCI</translation>
    </message>
    <message>
        <source>Imprimer la carte</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>&amp;Sans hypothèses</source>
        <translation>&amp;Without assumptions</translation>
    </message>
    <message>
        <source>paysage</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>PDF, pour envoyer et imprimer</source>
        <translation>PDF, to send and print</translation>
    </message>
    <message>
        <source>PNG, pour une présentation</source>
        <translation>PNG, for slides</translation>
    </message>
    <message>
        <source>SVG, pour retoucher</source>
        <translation>SVG, to edit</translation>
    </message>
    <message>
        <source>ce que la fenêtre montre</source>
        <translation>what the window shows</translation>
    </message>
    <message>
        <source>Fichier du logo</source>
        <translation>Logo file</translation>
    </message>
    <message>
        <source>aucun, ou ceux de la charte</source>
        <translation>none, or those of the house style</translation>
    </message>
    <message>
        <source>Par&amp;courir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Logos (*.svg *.png *.jpg *.jpeg);;Tous les fichiers (*)</source>
        <translation>Logos (*.svg *.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>par exemple&#xa0;: Caf de l&apos;Allier, service études</source>
        <translation>for example: Caf de l’Allier, studies department</translation>
    </message>
    <message>
        <source>Format du fichier</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>C&amp;harte graphique…</source>
        <translation>&amp;House style…</translation>
    </message>
    <message>
        <source>Couleurs, police et logos de toutes les cartes, d&apos;après un fichier</source>
        <translation>Colours, font and logos of all maps, from a file</translation>
    </message>
    <message>
        <source>Thè&amp;me</source>
        <translation>The&amp;me</translation>
    </message>
    <message>
        <source>É&amp;tendue</source>
        <translation>Ex&amp;tent</translation>
    </message>
    <message>
        <source>T&amp;itre</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>A&amp;uteur</source>
        <translation>A&amp;uthor</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Papier</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Se&amp;ns</source>
        <translation>Orie&amp;ntation</translation>
    </message>
    <message>
        <source>Taille de l&apos;ima&amp;ge</source>
        <translation>Picture si&amp;ze</translation>
    </message>
    <message>
        <source>Rés&amp;olution</source>
        <translation>Res&amp;olution</translation>
    </message>
    <message>
        <source>Ch&amp;oisir l&apos;imprimante…</source>
        <translation>Ch&amp;oose the printer…</translation>
    </message>
    <message>
        <source>E&amp;xporter…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Réinitialiser</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>Tout comme au premier jour&#xa0;: titre proposé, A4 paysage, PDF, sans logo</source>
        <translation>All as on the first day: proposed title, A4 landscape, PDF, no logo</translation>
    </message>
    <message>
        <source>Nom&amp;bre de cartes</source>
        <translation>Num&amp;ber of maps</translation>
    </message>
    <message>
        <source>aucun&#xa0;: la page se compose seule</source>
        <translation>none: the page composes itself</translation>
    </message>
    <message>
        <source>Modèle de page</source>
        <translation>Page template</translation>
    </message>
    <message>
        <source>Composer la page…</source>
        <translation>Compose the page…</translation>
    </message>
    <message>
        <source>Déplacer, masquer ou écrire les parties de la page, et les garder en modèle</source>
        <translation>Move, hide or write the parts of the page, and keep them as a template</translation>
    </message>
    <message>
        <source>Mo&amp;dèle</source>
        <translation>T&amp;emplate</translation>
    </message>
</context>
<context>
    <name>maillage::FicheDialog</name>
    <message>
        <source>Fiche projet</source>
        <translation>Project sheet</translation>
    </message>
    <message>
        <source>Effet de la structure</source>
        <translation>Effect of the structure</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Exporter en &amp;PDF…</source>
        <translation>Export as &amp;PDF…</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Exporter la fiche projet</source>
        <translation>Export the project sheet</translation>
    </message>
    <message>
        <source>Page PDF (*.pdf)</source>
        <translation>PDF page (*.pdf)</translation>
    </message>
    <message>
        <source>Remplir la fiche projet</source>
        <translation>Fill in the project sheet</translation>
    </message>
    <message>
        <source>Des réponses de la fiche ne sont pas enregistrées. Les enregistrer&#xa0;?</source>
        <translation>Some answers of the sheet are not saved. Save them?</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&lt;br&gt;</source>
        <translation>%1: %2&lt;br&gt;</translation>
    </message>
    <message>
        <source>La fiche se dessine…</source>
        <translation>Drawing the project sheet…</translation>
    </message>
</context>
<context>
    <name>maillage::FigureFeature</name>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>La carte en mots</source>
        <translation>The map in words</translation>
    </message>
</context>
<context>
    <name>maillage::FigurePanel</name>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>sans hypothèses</source>
        <translation>without assumptions</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Commune choisie</source>
        <translation>Chosen commune</translation>
    </message>
    <message>
        <source>Parts des communes, comme le schéma les publie</source>
        <translation>Shares of communes, as the schéma publishes them</translation>
    </message>
    <message>
        <source>Parts des habitants des communes</source>
        <translation>Shares of the communes&apos; inhabitants</translation>
    </message>
    <message>
        <source>Ne garder que ce qui est attesté</source>
        <translation>Keep only what is attested</translation>
    </message>
    <message>
        <source>En parts des</source>
        <translation>As shares of</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;Cliquez une commune pour savoir pourquoi elle est dans sa classe.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;Click a commune to learn why it is in its class.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Communes choisies</source>
        <translation>Chosen communes</translation>
    </message>
</context>
<context>
    <name>maillage::FileFeature</name>
    <message>
        <source>Projet enregistré&#xa0;: %1</source>
        <translation>Project saved: %1</translation>
    </message>
    <message>
        <source>Ouvrir un projet</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Projets Maillage (*.gpkg)</source>
        <translation>Maillage projects (*.gpkg)</translation>
    </message>
    <message>
        <source>Enregistrer le projet</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Le projet a été modifié. Enregistrer les modifications&#xa0;?</source>
        <translation>The project has been changed. Save the changes?</translation>
    </message>
    <message>
        <source>Le projet a été changé par quelqu&apos;un d&apos;autre depuis que vous l&apos;avez ouvert.</source>
        <translation>The project was changed by somebody else since you opened it.</translation>
    </message>
    <message>
        <source>Ce projet est ouvert par %1. Si vous prenez la main, c&apos;est à cette personne qu&apos;on demandera, quand elle enregistrera, quoi faire de vos changements.</source>
        <translation>This project is open by %1. If you take over, that person will be asked, when they save, what to do with your changes.</translation>
    </message>
    <message>
        <source>Le dernier projet, «&#xa0;%1&#xa0;», n&apos;est plus là&#xa0;: la fenêtre s&apos;ouvre sur le projet fourni.</source>
        <translation>The last project, “%1”, is no longer there: the window opens on the project provided.</translation>
    </message>
    <message>
        <source>Le dernier projet, «&#xa0;%1&#xa0;», n&apos;a pas été rouvert&#xa0;: la fois précédente, son ouverture a arrêté le programme. Fichier › Projets récents l&apos;ouvre quand même.</source>
        <translation>The last project, “%1”, was not reopened: the last time, opening it ended the program. File › Recent projects opens it all the same.</translation>
    </message>
    <message>
        <source>Le dernier projet n&apos;a pas pu être rouvert&#xa0;: %1</source>
        <translation>The last project could not be reopened: %1</translation>
    </message>
    <message>
        <source>Dernier projet</source>
        <translation>Last project</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est déjà ouvert par %2.</source>
        <translation>“%1” is already open: %2.</translation>
    </message>
</context>
<context>
    <name>maillage::FileRow</name>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1 : choisir un fichier</source>
        <translation>%1: choose a file</translation>
    </message>
</context>
<context>
    <name>maillage::FindingModel</name>
    <message>
        <source>se répare</source>
        <translation>repairable</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Repair</translation>
    </message>
</context>
<context>
    <name>maillage::FirstSteps</name>
    <message>
        <source>Premiers pas</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>&lt;b&gt;Premiers pas&lt;/b&gt;</source>
        <translation>&lt;b&gt;First steps&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cliquez une commune&lt;/b&gt;&#xa0;: à droite se lit pourquoi elle est couverte, ou ne l&apos;est pas.</source>
        <translation>&lt;b&gt;Click a commune&lt;/b&gt;: the right-hand side says why it is covered, or why it is not.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Simuler un EVS&lt;/b&gt; (Ctrl+M)&#xa0;: promenez-le sur la carte, les chiffres suivent&#xa0;; un clic le place, Ctrl+Z l&apos;ôte.</source>
        <translation>&lt;b&gt;Simulate an EVS&lt;/b&gt; (Ctrl+M): move it over the map and the figures follow; a click places it, Ctrl+Z takes it away.</translation>
    </message>
    <message>
        <source>&amp;Lire le guide (F1)</source>
        <translation>&amp;Read the guide (F1)</translation>
    </message>
    <message>
        <source>C&amp;ompris</source>
        <translation>&amp;Got it</translation>
    </message>
    <message>
        <source>&lt;b&gt;Données › Importer une liste&lt;/b&gt; (Ctrl+L)&#xa0;: la liste de la Caf remplace les territoires supposés.</source>
        <translation>&lt;b&gt;Data › Import a list&lt;/b&gt; (Ctrl+L): the Caf&apos;s list replaces the supposed service areas.</translation>
    </message>
</context>
<context>
    <name>maillage::Frame</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Maillage</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Une erreur imprévue a arrêté l&apos;opération&#xa0;; le projet est resté comme il était. Détail technique&#xa0;: %1</source>
        <translation>An unexpected error stopped the operation; the project has stayed as it was. Technical detail: %1</translation>
    </message>
</context>
<context>
    <name>maillage::HelpDialog</name>
    <message>
        <source>Guide de Maillage</source>
        <translation>Maillage guide</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Page du guide</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>Chercher dans la page (Ctrl+F, Entrée)</source>
        <translation>Search the page (Ctrl+F, Enter)</translation>
    </message>
    <message>
        <source>Chercher dans la page</source>
        <translation>Search the page</translation>
    </message>
    <message>
        <source>&amp;Retour</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>introuvable ici</source>
        <translation>not found here</translation>
    </message>
</context>
<context>
    <name>maillage::HistoryFeature</name>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>maillage::HolderFeature</name>
    <message>
        <source>&amp;Prendre la main</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Enregistrer une &amp;copie…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Lecture seule&#xa0;: ce projet est ouvert par %1. Tout s&apos;essaie ici, rien ne s&apos;enregistre dans son fichier.</source>
        <translation>Read only: this project is open by %1. Everything can be tried here, nothing is saved to its file.</translation>
    </message>
    <message>
        <source>Ce projet est de nouveau libre (%1 l&apos;avait ouvert)&#xa0;: vous pouvez prendre la main.</source>
        <translation>This project is free again (%1 had it open): you can take over.</translation>
    </message>
</context>
<context>
    <name>maillage::ImportChanges</name>
    <message>
        <source>Plusieurs feuilles peuvent être la liste&#xa0;: choisissez d&apos;abord la feuille.</source>
        <translation>Several sheets could be the list: choose the sheet first.</translation>
    </message>
    <message>
        <source>La liste ne peut pas être lue avant la réponse à la question ci-dessus.</source>
        <translation>The list cannot be read before the question above is answered.</translation>
    </message>
    <message>
        <source>Rien à importer : aucune ligne n&apos;est complète.</source>
        <translation>Nothing to import: no row is complete.</translation>
    </message>
    <message>
        <source>Rien : la liste dit ce que le projet dit déjà.</source>
        <translation>Nothing: the list says what the project says already.</translation>
    </message>
    <message>
        <source>Ce qui changera dans le projet</source>
        <translation>What will change in the project</translation>
    </message>
    <message>
        <source>Co&amp;mpléter (seules les structures nommées changent)</source>
        <translation>Co&amp;mplete (only the structures named change)</translation>
    </message>
    <message>
        <source>Rem&amp;placer (ce que la liste ne nomme pas s&apos;en va)</source>
        <translation>Re&amp;place (what the list does not name goes)</translation>
    </message>
    <message>
        <source>Importer &amp;sans les lignes ambiguës ou non rattachées</source>
        <translation>Import &amp;without the ambiguous or unmatched rows</translation>
    </message>
    <message>
        <source>Ce qui serait perdu</source>
        <translation>What would be lost</translation>
    </message>
</context>
<context>
    <name>maillage::ImportDialog</name>
    <message>
        <source>Importer une liste</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>Ce que contient le fichier</source>
        <translation>What the file contains</translation>
    </message>
    <message>
        <source>Disposition du fichier</source>
        <translation>Layout of the file</translation>
    </message>
    <message>
        <source>Premières lignes du fichier</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Comment le fichier est lu</source>
        <translation>How the file is read</translation>
    </message>
    <message>
        <source>F&amp;euille</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Contenu</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <source>&amp;Disposition</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>(feuille à choisir)</source>
        <translation>(sheet to be chosen)</translation>
    </message>
    <message>
        <source>%1 (masquée)</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>toutes les feuilles qui conviennent, l&apos;une après l&apos;autre</source>
        <translation>all the sheets that fit, one after another</translation>
    </message>
    <message>
        <source>Feuilles masquées du classeur, non lues&#xa0;: %1</source>
        <translation>Hidden sheets of the workbook, not read: %1</translation>
    </message>
    <message>
        <source>Lire aussi les lignes masquées ou filtrées dans le classeur&#xa0;: %1</source>
        <translation>Also read the rows hidden or filtered out in the workbook: %1</translation>
    </message>
    <message>
        <source>Colonnes masquées du classeur, lues comme les autres&#xa0;: %1</source>
        <translation>Hidden columns of the workbook, read like the others: %1</translation>
    </message>
    <message>
        <source>Re&amp;venir sur le dernier choix</source>
        <translation>Take &amp;back the last choice</translation>
    </message>
</context>
<context>
    <name>maillage::ImportKinds</name>
    <message>
        <source>Ce que veulent dire les types du fichier</source>
        <translation>What the kinds in the file mean</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>%1 ligne</source>
        <translation>%1 row</translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Ce que veut dire «&#xa0;%1&#xa0;»</source>
        <translation>What “%1” means</translation>
    </message>
    <message>
        <source>(à choisir)</source>
        <translation>(to be chosen)</translation>
    </message>
    <message>
        <source>EVS</source>
        <translation>EVS</translation>
    </message>
    <message>
        <source>centre social</source>
        <translation>centre social</translation>
    </message>
    <message>
        <source>ni l&apos;un ni l&apos;autre : lignes laissées de côté</source>
        <translation>neither: rows left aside</translation>
    </message>
</context>
<context>
    <name>maillage::ImportQuestions</name>
    <message>
        <source>À préciser avant d&apos;importer</source>
        <translation>To be settled before importing</translation>
    </message>
    <message>
        <source>Ce qui a été précisé</source>
        <translation>What has been settled</translation>
    </message>
    <message>
        <source>(à choisir)</source>
        <translation>(to be chosen)</translation>
    </message>
    <message>
        <source>Plusieurs colonnes peuvent être «&#xa0;%1&#xa0;» et ne disent pas la même chose. Laquelle lire&#xa0;?</source>
        <translation>Several columns may be “%1” and do not say the same thing. Which one should be read?</translation>
    </message>
    <message>
        <source>Colonne à lire</source>
        <translation>Column to read</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» contient des dates. Que disent-elles&#xa0;?</source>
        <translation>The column “%1” contains dates. What do they say?</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» contient des périodes. Que disent-elles&#xa0;?</source>
        <translation>The column “%1” contains periods. What do they say?</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» est-elle «&#xa0;%2&#xa0;»&#xa0;?</source>
        <translation>Is the column “%1” “%2”?</translation>
    </message>
    <message>
        <source>Contenu de la colonne «&#xa0;%1&#xa0;» à préciser</source>
        <translation>Content of the column “%1” to be settled</translation>
    </message>
    <message>
        <source>Le début&#xa0;: la commune compte à partir de cette date</source>
        <translation>The start: the commune counts from this date</translation>
    </message>
    <message>
        <source>La fin&#xa0;: la commune ne compte plus après cette date</source>
        <translation>The end: the commune no longer counts after this date</translation>
    </message>
    <message>
        <source>Début et fin&#xa0;: la commune compte de l&apos;un à l&apos;autre</source>
        <translation>Start and end: the commune counts from one to the other</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Autre chose&#xa0;: ne pas lire cette colonne</source>
        <translation>Something else: do not read this column</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>agréments&#xa0;: %1</source>
        <translation>agréments: %1</translation>
    </message>
    <message>
        <source>%1 commune desservie</source>
        <translation>%1 commune served</translation>
    </message>
    <message>
        <source>%1 communes desservies</source>
        <translation>%1 communes served</translation>
    </message>
    <message>
        <source>Colonne «&#xa0;%1&#xa0;», cellules vides&#xa0;: %2. Veulent-elles dire «&#xa0;aucune structure&#xa0;» (%3) ou «&#xa0;la même que la ligne du dessus&#xa0;» (%4)&#xa0;?</source>
        <translation>Column “%1”, empty cells: %2. Do they mean “no structure” (%3) or “the same as the row above” (%4)?</translation>
    </message>
    <message>
        <source>Sens d&apos;une structure laissée vide</source>
        <translation>Meaning of a structure left empty</translation>
    </message>
    <message>
        <source>Aucune structure&#xa0;: %1</source>
        <translation>No structure: %1</translation>
    </message>
    <message>
        <source>La même que la ligne du dessus&#xa0;: %1</source>
        <translation>The same as the row above: %1</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» est de plusieurs années (%2). Ne gardez dans le fichier que les lignes d&apos;une année, ou lisez-les toutes.</source>
        <translation>The column “%1” covers several years (%2). Keep only the rows of one year in the file, or read them all.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» dit de certaines lignes qu&apos;elles ne comptent peut-être pas (%2). Retirez ces lignes du fichier, ou lisez-les toutes.</source>
        <translation>The column “%1” says of some rows that they may not count (%2). Remove these rows from the file, or read them all.</translation>
    </message>
    <message>
        <source>Lignes à lire selon la colonne «&#xa0;%1&#xa0;»</source>
        <translation>Rows to read by the column “%1”</translation>
    </message>
    <message>
        <source>Lire toutes les lignes, sans cette colonne</source>
        <translation>Read all rows, without this column</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» est celle d&apos;une adresse. Est-ce la commune que dessert la structure, ou seulement son siège&#xa0;?</source>
        <translation>The column “%1” is that of an address. Is it the commune that the structure serves, or only its seat?</translation>
    </message>
    <message>
        <source>Le siège seulement&#xa0;: rien n&apos;est dit des communes desservies</source>
        <translation>The seat only: nothing is said of the communes served</translation>
    </message>
    <message>
        <source>La commune desservie (communes desservies&#xa0;: %1)</source>
        <translation>The commune served (communes served: %1)</translation>
    </message>
</context>
<context>
    <name>maillage::ImportRows</name>
    <message>
        <source>Ce que la cellule veut dire</source>
        <translation>What the cell means</translation>
    </message>
    <message>
        <source>nom de la commune</source>
        <translation>name of the commune</translation>
    </message>
    <message>
        <source>Ce que devient chaque ligne</source>
        <translation>What becomes of each row</translation>
    </message>
    <message>
        <source>Ce qu&apos;est devenue chaque ligne</source>
        <translation>What became of each row</translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>lignes à voir</source>
        <translation>rows to look at</translation>
    </message>
    <message>
        <source>toutes les lignes</source>
        <translation>all rows</translation>
    </message>
</context>
<context>
    <name>maillage::IndicatorDialog</name>
    <message>
        <source>Ajouter un indicateur de besoin</source>
        <translation>Add an indicator of need</translation>
    </message>
    <message>
        <source>part des jeunes de 15 à 29 ans</source>
        <translation>share of people aged 15 to 29</translation>
    </message>
    <message>
        <source>Vide pour une médiane ou un taux publié, qui ne s&apos;additionnent pas</source>
        <translation>Empty for a median or a published rate, which do not add up</translation>
    </message>
    <message>
        <source>% (× 100)</source>
        <translation>% (× 100)</translation>
    </message>
    <message>
        <source>‰ (× 1 000)</source>
        <translation>‰ (× 1,000)</translation>
    </message>
    <message>
        <source>la valeur telle quelle</source>
        <translation>the value as it is</translation>
    </message>
    <message>
        <source>plus, c&apos;est plus de besoin</source>
        <translation>more is more need</translation>
    </message>
    <message>
        <source>moins, c&apos;est plus de besoin</source>
        <translation>less is more need</translation>
    </message>
    <message>
        <source>ne dit pas un besoin</source>
        <translation>tells no need</translation>
    </message>
    <message>
        <source>chercher une mesure…</source>
        <translation>find a measure…</translation>
    </message>
    <message>
        <source>Chercher une mesure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>Mesures du projet</source>
        <translation>Measures of the project</translation>
    </message>
    <message>
        <source>Un double clic, ou Entrée, ajoute la mesure à la formule</source>
        <translation>A double click, or Enter, adds the measure to the formula</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;umérateur</source>
        <translation>N&amp;umerator</translation>
    </message>
    <message>
        <source>&amp;Dénominateur</source>
        <translation>&amp;Denominator</translation>
    </message>
    <message>
        <source>Uni&amp;té</source>
        <translation>Uni&amp;t</translation>
    </message>
    <message>
        <source>&amp;Sens</source>
        <translation>Dir&amp;ection</translation>
    </message>
    <message>
        <source>&amp;Ajouter</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Annu&amp;ler</source>
        <translation>Cance&amp;l</translation>
    </message>
    <message>
        <source>%1 : %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>ajouté à la main</source>
        <translation>added by hand</translation>
    </message>
    <message>
        <source>Écrivez le numérateur : une mesure, ou une somme comme FAM - COUPSENF.</source>
        <translation>Write the numerator: a measure, or a sum such as FAM - COUPSENF.</translation>
    </message>
    <message>
        <source>Donnez un nom à l&apos;indicateur.</source>
        <translation>Give the indicator a name.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ aucune publication du projet n&apos;a %1</source>
        <translation>⚠ no publication of the project has %1</translation>
    </message>
    <message>
        <source>Se lit : %1</source>
        <translation>Reads: %1</translation>
    </message>
</context>
<context>
    <name>maillage::LanguageFeature</name>
    <message>
        <source>Changer de langue</source>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>La fenêtre s&apos;ouvre à nouveau dans l&apos;autre langue. Le projet reste comme il est, enregistré ou non, mais Ctrl+Z ne défera plus ce qui a été fait jusqu&apos;ici.</source>
        <translation>The window opens again in the other language. The project stays as it is, saved or not, but Ctrl+Z will no longer undo what has been done so far.</translation>
    </message>
    <message>
        <source>&amp;Changer de langue</source>
        <translation>&amp;Change the language</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>maillage::LegendPanel</name>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Choisir ces communes sur la carte et dans les tableaux</source>
        <translation>Choose these communes on the map and in the tables</translation>
    </message>
    <message>
        <source>Cliquez un tel signe sur la carte pour étaler les siens</source>
        <translation>Click such a sign on the map to spread its own</translation>
    </message>
</context>
<context>
    <name>maillage::ListFeature</name>
    <message>
        <source>Importer « %1 »</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Liste importée&#xa0;: %1</source>
        <translation>List imported: %1</translation>
    </message>
    <message>
        <source>Date de la carte</source>
        <translation>Date of the map</translation>
    </message>
    <message>
        <source>Au %1, aucune structure de la liste n&apos;a encore commencé&#xa0;: la carte est passée au %2.</source>
        <translation>On %1, no structure of the list had begun yet: the map now shows %2.</translation>
    </message>
    <message>
        <source>Importer une liste</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Modèle à remplir</source>
        <translation>Template to fill in</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Couches d&apos;un export (*.gpkg *.geojson *.shp);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Layers of an export (*.gpkg *.geojson *.shp);;All files (*)</translation>
    </message>
    <message>
        <source>Le modèle s&apos;écrit…</source>
        <translation>Writing the template…</translation>
    </message>
</context>
<context>
    <name>maillage::MainWindow</name>
    <message>
        <source>Maillage — %1[*]</source>
        <translation>Maillage — %1[*]</translation>
    </message>
    <message>
        <source>Maillage — %1 — %2[*]</source>
        <translation>Maillage — %1 — %2[*]</translation>
    </message>
    <message>
        <source>%1 (lecture seule)</source>
        <translation>%1 (read only)</translation>
    </message>
</context>
<context>
    <name>maillage::MapBanner</name>
    <message>
        <source>Aperçu&#xa0;: %1, hors du projet&#xa0;; Échap&#xa0;: quitter</source>
        <translation>Preview: %1, outside the project; Esc: leave</translation>
    </message>
    <message>
        <source>%1 commune gagnée</source>
        <translation>%1 commune gained</translation>
    </message>
    <message>
        <source>%1 communes gagnées</source>
        <translation>%1 communes gained</translation>
    </message>
    <message>
        <source>La base est affichée&#xa0;: ce que l&apos;on change ici est la base, pas le scénario «&#xa0;%1&#xa0;» (Simulation › Scénarios le montre de nouveau)</source>
        <translation>The base is shown: what is changed here is the base, not the scenario “%1” (Simulation › Scenarios shows it again)</translation>
    </message>
</context>
<context>
    <name>maillage::MapTitle</name>
    <message>
        <source>scénario «&#xa0;%1&#xa0;»</source>
        <translation>scenario “%1”</translation>
    </message>
</context>
<context>
    <name>maillage::MapView</name>
    <message>
        <source>Carte des communes</source>
        <translation>Map of the communes</translation>
    </message>
    <message>
        <source>%1 structures réunies (cliquez pour les étaler)&#xa0;: %2</source>
        <translation>%1 structures grouped (click to spread them out): %2</translation>
    </message>
    <message>
        <source>%1 QPV réunis (cliquez pour les étaler)&#xa0;: %2</source>
        <translation>%1 QPV together (click to spread them): %2</translation>
    </message>
</context>
<context>
    <name>maillage::MergeDialog</name>
    <message>
        <source>Fusionner des scénarios</source>
        <translation>Merge scenarios</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>&amp;Fusionner</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Le scénario</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>&amp;avec</source>
        <translation>&amp;with</translation>
    </message>
    <message>
        <source>&amp;Nom du nouveau</source>
        <translation>&amp;Name of the new one</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Le projet n&apos;a pas d&apos;autre scénario.</source>
        <translation>The project has no other scenario.</translation>
    </message>
    <message>
        <source>Les deux scénarios s&apos;accordent. Ils restent tels quels à côté du nouveau.</source>
        <translation>The two scenarios agree. They stay as they are beside the new one.</translation>
    </message>
    <message>
        <source>Ils se contredisent&#xa0;: rien n&apos;est fusionné tant que ce n&apos;est pas corrigé.</source>
        <translation>They contradict each other: nothing is merged until this is corrected.</translation>
    </message>
    <message>
        <source>Fusionner deux scénarios</source>
        <translation>Merge two scenarios</translation>
    </message>
    <message>
        <source>Annu&amp;ler</source>
        <translation>Cance&amp;l</translation>
    </message>
</context>
<context>
    <name>maillage::MoveTool</name>
    <message>
        <source>Déplacer «&#xa0;%1&#xa0;»&#xa0;: cliquez sur sa nouvelle commune&#xa0;; le scénario change, pas la base&#xa0;; Échap y renonce</source>
        <translation>Move “%1”: click its new commune; the scenario changes, not the base; Esc gives up</translation>
    </message>
</context>
<context>
    <name>maillage::NeedCrossPage</name>
    <message>
        <source>Besoin et couverture</source>
        <translation>Need and coverage</translation>
    </message>
    <message>
        <source>Communes de la case</source>
        <translation>Communes of the cell</translation>
    </message>
    <message>
        <source>le milieu</source>
        <translation>the middle</translation>
    </message>
    <message>
        <source>Vide : la valeur du milieu, qui met autant de communes de chaque côté</source>
        <translation>Empty: the middle value, which puts as many communes on either side</translation>
    </message>
    <message>
        <source>Besoin &amp;fort à partir de</source>
        <translation>&amp;Great need from</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;a de valeur connue : seuls les EPCI en ont.</source>
        <translation>No commune has a known value: only EPCI have.</translation>
    </message>
</context>
<context>
    <name>maillage::NeedFeature</name>
    <message>
        <source>Importer des besoins</source>
        <translation>Import needs</translation>
    </message>
    <message>
        <source>Fichiers de l&apos;Insee, de la Cnaf, de la DARES, de l&apos;ANCT (*.csv *.xlsx *.xls *.ods *.zip *.json *.txt);;Tous les fichiers (*)</source>
        <translation>Files of Insee, the Cnaf, the DARES, the ANCT (*.csv *.xlsx *.xls *.ods *.zip *.json *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Ouvrir un fichier</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Lecture des premières lignes…</source>
        <translation>Reading the first rows…</translation>
    </message>
    <message>
        <source>Lecture des besoins…</source>
        <translation>Reading needs…</translation>
    </message>
    <message>
        <source>Le projet a déjà tout ce que ces fichiers disent&#xa0;: rien à changer.</source>
        <translation>The project has all that these files say already: nothing to change.</translation>
    </message>
    <message>
        <source>Le projet a changé entre-temps&#xa0;; importez à nouveau le fichier.</source>
        <translation>The project has changed in the meantime; import the file again.</translation>
    </message>
</context>
<context>
    <name>maillage::NeedPanel</name>
    <message>
        <source>&amp;Voir sur la carte</source>
        <translation>Show on the &amp;map</translation>
    </message>
    <message>
        <source>Exporter le ta&amp;bleau…</source>
        <translation>Export the ta&amp;ble…</translation>
    </message>
    <message>
        <source>A&amp;jouter un indicateur…</source>
        <translation>&amp;Add an indicator…</translation>
    </message>
    <message>
        <source>Le projet ne sait encore rien des besoins. Importez, tels quels, les fichiers de l&apos;Insee (comparateur de territoires, Filosofi, dossier complet…) ou de la Cnaf (Cafdata).</source>
        <translation>The project knows nothing of needs yet. Import the files of Insee (comparateur de territoires, Filosofi, dossier complet…) or of the Cnaf (Cafdata) as they are.</translation>
    </message>
    <message>
        <source>&amp;Importer des besoins…</source>
        <translation>&amp;Import needs…</translation>
    </message>
    <message>
        <source>Indicateur de besoin</source>
        <translation>Indicator of need</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>dénominateur ≥ </source>
        <translation>denominator ≥ </translation>
    </message>
    <message>
        <source>Dénominateur le plus petit</source>
        <translation>Least denominator</translation>
    </message>
    <message>
        <source>Sous ce nombre de personnes ou de ménages, un taux n&apos;est ni classé ni coloré</source>
        <translation>Below this number of people or households a rate is neither classed nor coloured</translation>
    </message>
    <message>
        <source>filtrer…</source>
        <translation>filter…</translation>
    </message>
    <message>
        <source>Filtrer les lignes</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Thème Besoin ; devant le croisement, Besoin et couverture</source>
        <translation>Theme Need; beside the cross table, Need and coverage</translation>
    </message>
    <message>
        <source>Les lignes montrées, dans cet ordre, en CSV, XLSX ou ODS</source>
        <translation>The rows shown, in this order, as CSV, XLSX or ODS</translation>
    </message>
    <message>
        <source>Beso&amp;in et couverture</source>
        <translation>Need and co&amp;verage</translation>
    </message>
    <message>
        <source>Pri&amp;orités</source>
        <translation>Pri&amp;orities</translation>
    </message>
    <message>
        <source>É&amp;quité</source>
        <translation>E&amp;quity</translation>
    </message>
    <message>
        <source>Port&amp;rait</source>
        <translation>Port&amp;rait</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>maillage::NeedPanelFeature</name>
    <message>
        <source>Besoins</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Ajouter l&apos;indicateur « %1 »</source>
        <translation>Add the indicator “%1”</translation>
    </message>
</context>
<context>
    <name>maillage::NeedPlaceModel</name>
    <message>
        <source>&amp;Communes</source>
        <translation>&amp;Communes</translation>
    </message>
    <message>
        <source>&amp;EPCI</source>
        <translation>&amp;EPCI</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ce qui est su</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Au moins</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Au plus</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Valeur de l&apos;EPCI</source>
        <translation>Value of the EPCI</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Zones blanches</source>
        <translation>Zones blanches</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 sur un dénominateur de %2 : trop peu pour un taux, qui n&apos;est ni classé ni coloré</source>
        <translation>%1 on a denominator of %2: too few for a rate, which is neither classed nor coloured</translation>
    </message>
    <message>
        <source>Secret ; son EPCI a pour valeur %1</source>
        <translation>Secret; its EPCI has the value %1</translation>
    </message>
</context>
<context>
    <name>maillage::NewProjectDialog</name>
    <message>
        <source>&amp;Télécharger le fond officiel (geo.api.gouv.fr)</source>
        <translation>Do&amp;wnload the official base map (geo.api.gouv.fr)</translation>
    </message>
    <message>
        <source>U&amp;n fichier, du département ou de toute la France :</source>
        <translation>A &amp;file, of the département or of all France:</translation>
    </message>
    <message>
        <source>Contours des communes</source>
        <translation>Outlines of the communes</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Populations</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.xls *.ods);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx *.xls *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Liste des structures</source>
        <translation>List of structures</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Choisissez (tapez son numéro)</source>
        <translation>Choose (type its number)</translation>
    </message>
    <message>
        <source>Le jour où les chiffres sont d&apos;abord montrés ; celui de la carte se change ensuite en haut de la fenêtre</source>
        <translation>The day at which the figures are first shown; that of the map is changed afterwards at the top of the window</translation>
    </message>
    <message>
        <source>&amp;Créer le projet</source>
        <translation>Crea&amp;te the project</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Département :</source>
        <translation>&amp;Département:</translation>
    </message>
    <message>
        <source>Date de &amp;référence :</source>
        <translation>&amp;Reference date:</translation>
    </message>
    <message>
        <source>Carte :</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>&amp;Populations :</source>
        <translation>&amp;Populations:</translation>
    </message>
    <message>
        <source>&amp;Liste des structures :</source>
        <translation>&amp;List of structures:</translation>
    </message>
    <message>
        <source>Seuls le département et la carte sont nécessaires. Le reste peut rester vide : les chiffres disent ce qui manque, et par où l&apos;apporter.</source>
        <translation>Only the département and the map are needed. The rest may stay empty: the figures say what is missing, and where to bring it.</translation>
    </message>
    <message>
        <source>Les pages diront : « communes %1 »</source>
        <translation>Pages will say: “communes of %1”</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas là.</source>
        <translation>“%1” is not there.</translation>
    </message>
    <message>
        <source>IGN (.zip, .7z), .shp, .gpkg, .geojson</source>
        <translation>IGN (.zip, .7z), .shp, .gpkg, .geojson</translation>
    </message>
    <message>
        <source>facultatif, ou plus tard</source>
        <translation>optional, or later</translation>
    </message>
    <message>
        <source>EPCI des communes</source>
        <translation>EPCI of the communes</translation>
    </message>
    <message>
        <source>Tableaux de l&apos;Insee (*.xlsx *.xls *.ods *.csv);;Tous les fichiers (*)</source>
        <translation>Tables of INSEE (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;EPCI des communes :</source>
        <translation>&amp;EPCI of the communes:</translation>
    </message>
    <message>
        <source>Couches géographiques (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;Tous les fichiers (*)</source>
        <translation>Geographic layers (*.shp *.gpkg *.geojson *.json *.gz *.zip *.7z);;All files (*)</translation>
    </message>
</context>
<context>
    <name>maillage::NewProjectFeature</name>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Lecture des contours des communes…</source>
        <translation>Reading the outlines of the communes…</translation>
    </message>
    <message>
        <source>Connexion à %1…</source>
        <translation>Connecting to %1…</translation>
    </message>
    <message>
        <source>Le projet %1 est ouvert : %2. Il n&apos;a pas encore de fichier : enregistrez-le (Ctrl+S).</source>
        <translation>The project of %1 is open: %2. It has no file yet: save it (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>maillage::OutlineOffer</name>
    <message>
        <source>Vrais contours</source>
        <translation>Real outlines</translation>
    </message>
    <message>
        <source>Fond schématique&#xa0;: les formes sont approchées, les chiffres n&apos;en dépendent pas.</source>
        <translation>Schematic map: the shapes are approximate, the figures do not depend on them.</translation>
    </message>
    <message>
        <source>Télécharger les vrais contours</source>
        <translation>Download the real outlines</translation>
    </message>
    <message>
        <source>Depuis %1, quelques mégaoctets&#xa0;; seul le numéro du département est envoyé</source>
        <translation>From %1, some megabytes; only the number of the département is sent</translation>
    </message>
    <message>
        <source>Prendre un fichier…</source>
        <translation>Take a file…</translation>
    </message>
    <message>
        <source>ADMIN EXPRESS de l&apos;IGN ou une autre couche de communes (.shp, .gpkg, .geojson)</source>
        <translation>ADMIN EXPRESS of the IGN or another layer of communes (.shp, .gpkg, .geojson)</translation>
    </message>
    <message>
        <source>Garder le fond schématique</source>
        <translation>Keep the schematic map</translation>
    </message>
    <message>
        <source>Garder le fond schématique pour ce projet&#xa0;; Données › Télécharger le fond officiel reste là</source>
        <translation>Keep the schematic map for this project; Data › Download the official base map stays there</translation>
    </message>
</context>
<context>
    <name>maillage::PageCanvas</name>
    <message>
        <source>Page composée</source>
        <translation>Composed page</translation>
    </message>
    <message>
        <source>Tab choisit une partie, les flèches la déplacent d&apos;un millimètre, avec Ctrl d&apos;un dixième, avec Maj changent sa taille, Suppr la masque</source>
        <translation>Tab chooses a part, arrow keys move it by a millimetre, with Ctrl by a tenth, with Shift change its size, Delete hides it</translation>
    </message>
    <message>
        <source>%1 : à %2 mm de la gauche et %3 mm du haut, %4 sur %5 mm</source>
        <translation>%1: %2 mm from the left and %3 mm from the top, %4 by %5 mm</translation>
    </message>
    <message>
        <source>La page se dessine…</source>
        <translation>Drawing the page…</translation>
    </message>
</context>
<context>
    <name>maillage::PageFeature</name>
    <message>
        <source>l&apos;imprimante ne répond pas</source>
        <translation>the printer does not answer</translation>
    </message>
    <message>
        <source>Carte envoyée à l&apos;imprimante</source>
        <translation>Map sent to the printer</translation>
    </message>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Imprimer la carte</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>Page PDF (*.pdf)</source>
        <translation>PDF page (*.pdf)</translation>
    </message>
    <message>
        <source>Image PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Dessin SVG (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>La page se dessine…</source>
        <translation>Drawing the page…</translation>
    </message>
    <message>
        <source>Copier la carte</source>
        <translation>Copy the map</translation>
    </message>
    <message>
        <source>Carte copiée, avec sa légende et ses sources&#xa0;: collez-la dans un document.</source>
        <translation>Map copied, with its legend and sources: paste it into a document.</translation>
    </message>
    <message>
        <source>Supprimer le modèle « %1 »</source>
        <translation>Remove the template “%1”</translation>
    </message>
    <message>
        <source>Modèle de page « %1 »</source>
        <translation>Page template “%1”</translation>
    </message>
</context>
<context>
    <name>maillage::PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>La mémoire ne suffit pas à cette page.</source>
        <translation>There is not enough memory for this page.</translation>
    </message>
    <message>
        <source>La page se dessine…</source>
        <translation>Drawing the page…</translation>
    </message>
</context>
<context>
    <name>maillage::PairBox</name>
    <message>
        <source>une seule</source>
        <translation>one only</translation>
    </message>
    <message>
        <source>deux : avant et avec la simulation</source>
        <translation>two: before and with the simulation</translation>
    </message>
    <message>
        <source>deux : au %1 et au %2</source>
        <translation>two: on %1 and on %2</translation>
    </message>
</context>
<context>
    <name>maillage::PartFields</name>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Remettre en place</source>
        <translation>Put &amp;back</translation>
    </message>
    <message>
        <source>Texte de la partie</source>
        <translation>Text of the part</translation>
    </message>
    <message>
        <source>La partie revient où la page la met, avec ses mots</source>
        <translation>The part goes back to where the page puts it, with its own words</translation>
    </message>
    <message>
        <source>&amp;Gauche</source>
        <translation>&amp;Left</translation>
    </message>
    <message>
        <source>&amp;Haut</source>
        <translation>&amp;Top</translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>Ha&amp;uteur</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>Choisissez une partie de la page</source>
        <translation>Choose a part of the page</translation>
    </message>
</context>
<context>
    <name>maillage::PatchTableModel</name>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Commune la plus peuplée</source>
        <translation>Most populous commune</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;Zones blanches</source>
        <translation>&amp;Zones blanches</translation>
    </message>
</context>
<context>
    <name>maillage::PickedCommunes</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ajouter la commune choisie</source>
        <translation>Add the chosen commune</translation>
    </message>
    <message>
        <source>Ajouter %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>La commune choisie sur la carte</source>
        <translation>The commune chosen on the map</translation>
    </message>
</context>
<context>
    <name>maillage::PictureSizeEdit</name>
    <message>
        <source>Largeur, en points</source>
        <translation>Width, in pixels</translation>
    </message>
    <message>
        <source>Hauteur, en points</source>
        <translation>Height, in pixels</translation>
    </message>
    <message>
        <source>Points par pouce</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <source>celle de la page</source>
        <translation>that of the page</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Taille de l&apos;image</source>
        <translation>Picture size</translation>
    </message>
    <message>
        <source>&#xa0;points par pouce</source>
        <translation>&#xa0;dots per inch</translation>
    </message>
    <message>
        <source>De la page&#xa0;; d&apos;une autre taille, ce que le fichier dit de sa taille imprimée</source>
        <translation>Of the page; for another size, what the file says of its size in print</translation>
    </message>
</context>
<context>
    <name>maillage::PlaceTool</name>
    <message>
        <source>Simuler un EVS&#xa0;: cliquez sur la commune où l&apos;ouvrir&#xa0;; il s&apos;ajoute au scénario, la base ne change pas&#xa0;; Échap y renonce</source>
        <translation>Simulate an EVS: click the commune where to open it; it is added to the scenario, the base does not change; Esc gives up</translation>
    </message>
</context>
<context>
    <name>maillage::PortraitPage</name>
    <message>
        <source>Besoins du lieu</source>
        <translation>Needs of the place</translation>
    </message>
    <message>
        <source>la commune choisie</source>
        <translation>the chosen commune</translation>
    </message>
    <message>
        <source>son EPCI</source>
        <translation>its EPCI</translation>
    </message>
    <message>
        <source>Lieu du portrait</source>
        <translation>Place of the portrait</translation>
    </message>
    <message>
        <source>Choisissez une commune sur la carte ou dans un tableau.</source>
        <translation>Choose a commune on the map or in a table.</translation>
    </message>
    <message>
        <source>L&apos;EPCI de cette commune n&apos;est pas connu.</source>
        <translation>The EPCI of this commune is not known.</translation>
    </message>
</context>
<context>
    <name>maillage::PriorityModel</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Couche</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Meilleur rang</source>
        <translation>Best rank</translation>
    </message>
    <message>
        <source>Pire rang</source>
        <translation>Worst rank</translation>
    </message>
    <message>
        <source>Dans les premières</source>
        <translation>Among the first</translation>
    </message>
    <message>
        <source>Indicateurs connus</source>
        <translation>Indicators known</translation>
    </message>
    <message>
        <source>Valeur aberrante</source>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>toujours</source>
        <translation>always</translation>
    </message>
    <message>
        <source>selon les poids</source>
        <translation>for some weights</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Loin de toutes les autres (|z| &gt; 3,5) ; un établissement peut l&apos;expliquer</source>
        <translation>Far from all others (|z| &gt; 3.5); an institution may explain it</translation>
    </message>
    <message>
        <source>&amp;Priorités</source>
        <translation>&amp;Priorities</translation>
    </message>
</context>
<context>
    <name>maillage::PriorityPage</name>
    <message>
        <source>C&amp;lasser</source>
        <translation>Ran&amp;k</translation>
    </message>
    <message>
        <source>Arrê&amp;ter</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Indicateurs comparés</source>
        <translation>Indicators compared</translation>
    </message>
    <message>
        <source>Un à quatre : au-delà, presque plus aucune commune n&apos;est comparable</source>
        <translation>One to four: beyond, hardly any commune can be compared</translation>
    </message>
    <message>
        <source>Les valeurs loin de toutes les autres ne comptent dans aucune comparaison</source>
        <translation>Values far from all others count in no comparison</translation>
    </message>
    <message>
        <source>Avancement du classement</source>
        <translation>Progress of the ranking</translation>
    </message>
    <message>
        <source>Parmi les &amp;premières</source>
        <translation>Among the &amp;first</translation>
    </message>
    <message>
        <source>Classement arrêté.</source>
        <translation>Ranking stopped.</translation>
    </message>
    <message>
        <source>%1 valeur loin de toutes les autres, dite dans sa colonne</source>
        <translation>%1 value far from all others, told in its column</translation>
    </message>
    <message>
        <source>%1 valeurs loin de toutes les autres, dites dans leur colonne</source>
        <translation>%1 values far from all others, told in their column</translation>
    </message>
    <message>
        <source>Quatre indicateurs au plus : au-delà, presque plus aucune commune n&apos;est comparable à une autre.</source>
        <translation>Four indicators at most: beyond, hardly any commune can be compared with another.</translation>
    </message>
    <message>
        <source>Cochez un à quatre indicateurs, puis Classer : le meilleur et le pire rang de chaque commune, quels que soient les poids.</source>
        <translation>Tick one to four indicators, then Rank: the best and the worst rank of each commune, whatever the weights.</translation>
    </message>
    <message>
        <source>sans les valeurs aberra&amp;ntes</source>
        <translation>without outl&amp;iers</translation>
    </message>
</context>
<context>
    <name>maillage::ProjectDialog</name>
    <message>
        <source>Propriétés du projet</source>
        <translation>Project properties</translation>
    </message>
    <message>
        <source>&amp;Territoire et dates</source>
        <translation>&amp;Territory and dates</translation>
    </message>
    <message>
        <source>&amp;Sources et licences</source>
        <translation>&amp;Sources and licences</translation>
    </message>
    <message>
        <source>Chiffres &amp;publiés</source>
        <translation>&amp;Published figures</translation>
    </message>
    <message>
        <source>&amp;Valider</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Lire des réglages…</source>
        <translation>&amp;Read settings…</translation>
    </message>
    <message>
        <source>Un fichier d&apos;une autre machine, ou de Fichier › Exporter les données › réglages</source>
        <translation>A file of another machine, or of File › Export the data › settings</translation>
    </message>
    <message>
        <source>31/12/2025, 2025-12-31 ou 2025</source>
        <translation>31/12/2025, 2025-12-31 or 2025</translation>
    </message>
    <message>
        <source>Avant les fusions, le plus récent d&apos;abord&#xa0;: 318, 320</source>
        <translation>Before the mergers, the latest first: 318, 320</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>plusieurs</source>
        <translation>several</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Nom du territoire</source>
        <translation>&amp;Name of the territory</translation>
    </message>
    <message>
        <source>Le même avec «&#xa0;&amp;de&#xa0;»</source>
        <translation>The same with “&amp;de”</translation>
    </message>
    <message>
        <source>Les titres des cartes s&apos;écrivent avec ce nom&#xa0;: «&#xa0;Couverture de l&apos;Allier&#xa0;».</source>
        <translation>The titles of French maps are written with this name: “Couverture de l’Allier”.</translation>
    </message>
    <message>
        <source>Date de &amp;référence</source>
        <translation>R&amp;eference date</translation>
    </message>
    <message>
        <source>Le jour auquel les chiffres sont comptés&#xa0;; l&apos;année de cette date est regardée ce jour-là, les autres le 31 décembre.</source>
        <translation>The day at which the figures are counted; the year of this date is looked at on that day, the others on 31 December.</translation>
    </message>
    <message>
        <source>Première anné&amp;e montrée</source>
        <translation>&amp;First year shown</translation>
    </message>
    <message>
        <source>Anciens nombres de &amp;communes</source>
        <translation>F&amp;ormer numbers of communes</translation>
    </message>
    <message>
        <source>Un taux publié a pu être compté sur les communes d&apos;avant une fusion&#xa0;: le rapprochement essaie aussi ces nombres.</source>
        <translation>A published rate may have been counted on the communes of before a merger: the reconciliation tries these numbers too.</translation>
    </message>
    <message>
        <source>Autres sources</source>
        <translation>Other sources</translation>
    </message>
    <message>
        <source>&amp;Fond de carte</source>
        <translation>&amp;Base map</translation>
    </message>
    <message>
        <source>L&amp;icence du fond</source>
        <translation>L&amp;icence of the map</translation>
    </message>
    <message>
        <source>&amp;Millésime du fond</source>
        <translation>&amp;Vintage of the map</translation>
    </message>
    <message>
        <source>A&amp;utres sources</source>
        <translation>Oth&amp;er sources</translation>
    </message>
    <message>
        <source>Une source par ligne, avec son millésime et sa licence&#xa0;: communes, populations, EPCI, QPV, liste de la Caf. Elles sont au pied de chaque page.</source>
        <translation>One source a line, with its vintage and licence: communes, populations, EPCI, QPV, list of the Caf. They stand at the foot of each page.</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>R&amp;etirer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Lire un &amp;fichier…</source>
        <translation>Read a &amp;file…</translation>
    </message>
    <message>
        <source>Ce qu&apos;un schéma ou un bilan a imprimé, à mettre en regard de ce que Maillage recalcule.</source>
        <translation>What a schéma or a report has printed, to be set beside what Maillage computes.</translation>
    </message>
    <message>
        <source>Date de référence</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Lire des réglages</source>
        <translation>Read settings</translation>
    </message>
    <message>
        <source>Réglages (*.json *.csv *.xlsx *.ods);;Tous les fichiers (*)</source>
        <translation>Settings (*.json *.csv *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Lire des chiffres publiés</source>
        <translation>Read published figures</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.ods);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Celui des codes Insee des communes, qui ne se change pas ; un autre département est un autre projet : Fichier › Nouveau projet…</source>
        <translation>That of the INSEE codes of the communes, which does not change; another département is another project: File › New project…</translation>
    </message>
</context>
<context>
    <name>maillage::ProjectDocument</name>
    <message>
        <source>Simuler : %1</source>
        <translation>Simulate: %1</translation>
    </message>
    <message>
        <source>Changer le territoire simulé</source>
        <translation>Change the simulated service area</translation>
    </message>
    <message>
        <source>Retirer la simulation</source>
        <translation>Remove the simulation</translation>
    </message>
    <message>
        <source>Réunir avec les changements d&apos;un autre</source>
        <translation>Merge with somebody else&apos;s changes</translation>
    </message>
</context>
<context>
    <name>maillage::ProjectTableModel</name>
    <message>
        <source>&amp;Agréments</source>
        <translation>&amp;Agréments</translation>
    </message>
    <message>
        <source>&amp;Territoires</source>
        <translation>Serv&amp;ice areas</translation>
    </message>
    <message>
        <source>un agrément</source>
        <translation>an agrément</translation>
    </message>
    <message>
        <source>une ligne de territoire</source>
        <translation>a service area row</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Agrément</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Lu dans</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>Ajouter %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Changer %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>maillage::ProofFeature</name>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Couvrir %1</source>
        <translation>Cover %1</translation>
    </message>
</context>
<context>
    <name>maillage::ProofModel</name>
    <message>
        <source>Compte&#xa0;: %1</source>
        <translation>Counted: %1</translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Population inconnue</source>
        <translation>Population unknown</translation>
    </message>
    <message>
        <source>Territoire&#xa0;: %1</source>
        <translation>Service area: %1</translation>
    </message>
    <message>
        <source>Sans effet&#xa0;: %1, %2</source>
        <translation>Without effect: %1, %2</translation>
    </message>
    <message>
        <source>Aucune ligne de territoire ne nomme cette commune</source>
        <translation>No service area row names this commune</translation>
    </message>
    <message>
        <source>%1 (%2)&#xa0;: %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ouverture simulée</source>
        <translation>Simulated opening</translation>
    </message>
    <message>
        <source>Agrément %1, %2&#xa0;: %3</source>
        <translation>Agrément %1, %2: %3</translation>
    </message>
    <message>
        <source>Siège&#xa0;: %1, %2</source>
        <translation>Seat: %1, %2</translation>
    </message>
    <message>
        <source>Fédérée, %1</source>
        <translation>Federated, %1</translation>
    </message>
    <message>
        <source>Non fédérée, %1</source>
        <translation>Not federated, %1</translation>
    </message>
    <message>
        <source>Commune&#xa0;: %1</source>
        <translation>Commune: %1</translation>
    </message>
    <message>
        <source>Structure&#xa0;: %1</source>
        <translation>Structure: %1</translation>
    </message>
</context>
<context>
    <name>maillage::ProofPanel</name>
    <message>
        <source>Cliquez un chiffre, ou «&#xa0;Pourquoi&#xa0;?&#xa0;» sous une commune.</source>
        <translation>Click a figure, or “Why?” below a commune.</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Pourquoi %1&#xa0;?</source>
        <translation>Why %1?</translation>
    </message>
</context>
<context>
    <name>maillage::PublishedTable</name>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Ce que dit le document</source>
        <translation>What the document says</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Arrondi à</source>
        <translation>Rounded to</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Chiffres publiés</source>
        <translation>Published figures</translation>
    </message>
</context>
<context>
    <name>maillage::QpvFeature</name>
    <message>
        <source>Importer des QPV</source>
        <translation>Import QPV</translation>
    </message>
    <message>
        <source>Couches géographiques (*.geojson *.json *.gpkg *.shp *.zip);;Tous les fichiers (*)</source>
        <translation>Geographic layers (*.geojson *.json *.gpkg *.shp *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Lecture des quartiers prioritaires…</source>
        <translation>Reading the priority neighbourhoods…</translation>
    </message>
    <message>
        <source>Les QPV du projet sont déjà ceux du fichier : rien à changer.</source>
        <translation>The QPV of the project are already those of the file: nothing to change.</translation>
    </message>
    <message>
        <source>Le projet a changé entre-temps ; importez à nouveau le fichier.</source>
        <translation>The project has changed in the meantime; import the file again.</translation>
    </message>
</context>
<context>
    <name>maillage::QpvLinkModel</name>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Génération</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Lu dans</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>&amp;QPV</source>
        <translation>&amp;QPV</translation>
    </message>
    <message>
        <source>un lien avec un QPV</source>
        <translation>a link with a QPV</translation>
    </message>
</context>
<context>
    <name>maillage::RecentMenu</name>
    <message>
        <source>Aucun projet récent</source>
        <translation>No recent project</translation>
    </message>
    <message>
        <source>&amp;Rouvrir le dernier projet au démarrage</source>
        <translation>&amp;Reopen the last project at the start</translation>
    </message>
    <message>
        <source>&amp;Effacer la liste</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>Projets récents</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n&apos;est plus là&#xa0;: il a été retiré de la liste.</source>
        <translation>“%1” is no longer there: it has been removed from the list.</translation>
    </message>
</context>
<context>
    <name>maillage::ReconciliationDialog</name>
    <message>
        <source>Ce que les chiffres publiés disent ensemble</source>
        <translation>What the published figures say together</translation>
    </message>
    <message>
        <source>Ce que les chiffres publiés permettent</source>
        <translation>What the published figures allow</translation>
    </message>
    <message>
        <source>Rapprochement</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>&amp;Publié et calculé</source>
        <translation>&amp;Published and computed</translation>
    </message>
    <message>
        <source>Ce que les chiffres publiés p&amp;ermettent</source>
        <translation>What the published figures a&amp;llow</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Chiffres publiés et chiffres calculés</source>
        <translation>Published figures and computed figures</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Double clic ou Entrée&#xa0;: montrer la commune sur la carte</source>
        <translation>Double-click or Enter: show the commune on the map</translation>
    </message>
    <message>
        <source>Les valeurs calculées reposent sur une %1.</source>
        <translation>The computed values rest on a %1.</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Tout l&apos;onglet, tableau compris, pour un message ou un document (Ctrl+C)</source>
        <translation>The whole tab, with its table, for a message or a document (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Tout l&apos;onglet (Ctrl+P)</source>
        <translation>The whole tab (Ctrl+P)</translation>
    </message>
    <message>
        <source>Imprimer le rapprochement</source>
        <translation>Print the reconciliation</translation>
    </message>
</context>
<context>
    <name>maillage::RecoveryDialog</name>
    <message>
        <source>Travail interrompu</source>
        <translation>Interrupted work</translation>
    </message>
    <message>
        <source>Maillage s&apos;est arrêté avant que ce travail soit enregistré. %1</source>
        <translation>Maillage stopped before this work was saved. %1</translation>
    </message>
    <message>
        <source>Changements, dans l&apos;ordre :</source>
        <translation>Changes, in order:</translation>
    </message>
    <message>
        <source>Ce que le travail a de plus que le fichier :</source>
        <translation>What the work has that the file has not:</translation>
    </message>
    <message>
        <source>Ce que contient le travail interrompu</source>
        <translation>What the interrupted work holds</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Take up</translation>
    </message>
    <message>
        <source>&amp;Plus tard</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Ce travail sera proposé de nouveau au prochain démarrage</source>
        <translation>This work will be offered again at the next start</translation>
    </message>
    <message>
        <source>&amp;Abandonner ce travail</source>
        <translation>&amp;Discard this work</translation>
    </message>
    <message>
        <source>Le fichier enregistré reste comme il est ; ces changements sont perdus</source>
        <translation>The saved file stays as it is; these changes are lost</translation>
    </message>
</context>
<context>
    <name>maillage::RecoveryFeature</name>
    <message>
        <source>Journal de travail</source>
        <translation>Work journal</translation>
    </message>
    <message>
        <source>Ce que vous faites n&apos;est plus noté au fur et à mesure&#xa0;: %1. Enregistrez souvent&#xa0;; Maillage réessaie.</source>
        <translation>What you do is no longer noted as you go: %1. Save often; Maillage is trying again.</translation>
    </message>
    <message>
        <source>Un autre travail interrompu sera proposé au prochain démarrage</source>
        <translation>Another interrupted work will be offered at the next start</translation>
    </message>
    <message>
        <source>%1 autres travaux interrompus seront proposés au prochain démarrage</source>
        <translation>%1 other interrupted works will be offered at the next start</translation>
    </message>
</context>
<context>
    <name>maillage::RectangleTool</name>
    <message>
        <source>Rectangle&#xa0;: relâchez pour choisir les communes qui y ont leur centre, sans rien changer au projet&#xa0;; Échap y renonce</source>
        <translation>Rectangle: release to choose the communes whose centre is in it, without changing the project; Esc gives up</translation>
    </message>
</context>
<context>
    <name>maillage::RemarkBox</name>
    <message>
        <source>Relecture de la page</source>
        <translation>Proof-reading of the page</translation>
    </message>
    <message>
        <source>reprendre le titre du thème</source>
        <translation>go back to the theme’s title</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>sign it</translation>
    </message>
    <message>
        <source>passer en A3</source>
        <translation>take A3</translation>
    </message>
    <message>
        <source>choisir une charte</source>
        <translation>choose a style</translation>
    </message>
    <message>
        <source>et %1 autre remarque</source>
        <translation>and %1 more remark</translation>
    </message>
    <message>
        <source>et %1 autres remarques</source>
        <translation>and %1 more remarks</translation>
    </message>
    <message>
        <source>Relecture : rien à redire.</source>
        <translation>Proof-reading: nothing to say.</translation>
    </message>
    <message>
        <source>Relecture :</source>
        <translation>Proof-reading:</translation>
    </message>
</context>
<context>
    <name>maillage::ReportFeature</name>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf);;Texte LibreOffice (*.odt);;Document Word (*.docx)</source>
        <translation>PDF document (*.pdf);;LibreOffice text (*.odt);;Word document (*.docx)</translation>
    </message>
    <message>
        <source>Pages de l&apos;atlas…</source>
        <translation>Pages of the atlas…</translation>
    </message>
    <message>
        <source>État des lieux</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Texte LibreOffice (*.odt);;Document Word (*.docx);;Document PDF (*.pdf)</source>
        <translation>LibreOffice text (*.odt);;Word document (*.docx);;PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>%1 fichiers en tout</source>
        <translation>%1 files in all</translation>
    </message>
    <message>
        <source>état des lieux</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>Le texte s&apos;écrit…</source>
        <translation>Writing the text…</translation>
    </message>
</context>
<context>
    <name>maillage::RoleDelegate</name>
    <message>
        <source>Contenu de la colonne « %1 »</source>
        <translation>Content of the column “%1”</translation>
    </message>
</context>
<context>
    <name>maillage::RowDialog</name>
    <message>
        <source>Ajouter %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>&amp;Ajouter</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>maillage::RowReportModel</name>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Contenu de la ligne</source>
        <translation>Content of the row</translation>
    </message>
    <message>
        <source>à choisir… ▾</source>
        <translation>choose… ▾</translation>
    </message>
    <message>
        <source>Ce que c&apos;est</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>maillage::RuleEditor</name>
    <message>
        <source>dans un rayon</source>
        <translation>within a radius</translation>
    </message>
    <message>
        <source>son EPCI</source>
        <translation>its EPCI</translation>
    </message>
    <message>
        <source>les communes voisines</source>
        <translation>the neighbouring communes</translation>
    </message>
    <message>
        <source>sa commune seule</source>
        <translation>its own commune only</translation>
    </message>
    <message>
        <source>De la commune au site, d&apos;après la matrice des temps de trajet du projet</source>
        <translation>From the commune to the site, by the project&apos;s matrix of travel times</translation>
    </message>
    <message>
        <source>1&#xa0;: les communes qui touchent la sienne&#xa0;; 2&#xa0;: aussi les suivantes…</source>
        <translation>1: the communes that touch its own; 2: also the next…</translation>
    </message>
    <message>
        <source>&amp;Territoire</source>
        <translation>&amp;Service area</translation>
    </message>
    <message>
        <source>Ra&amp;yon</source>
        <translation>Ra&amp;dius</translation>
    </message>
    <message>
        <source>Ran&amp;g</source>
        <translation>Rin&amp;g</translation>
    </message>
    <message>
        <source>Tra&amp;jet</source>
        <translation>&amp;Journey</translation>
    </message>
    <message>
        <source>un temps de trajet</source>
        <translation>a travel time</translation>
    </message>
    <message>
        <source>les communes de la liste</source>
        <translation>the communes listed</translation>
    </message>
</context>
<context>
    <name>maillage::ScenarioChanges</name>
    <message>
        <source>Scénario&#xa0;: ne plus fermer %1</source>
        <translation>Scenario: no longer close %1</translation>
    </message>
</context>
<context>
    <name>maillage::ScenarioFeature</name>
    <message>
        <source>Scénarios</source>
        <translation>Scenarios</translation>
    </message>
</context>
<context>
    <name>maillage::ScenarioModel</name>
    <message>
        <source>toujours</source>
        <translation>always</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Base seule</source>
        <translation>Baseline only</translation>
    </message>
    <message>
        <source>À partir de quel jour il vaut (31/12/2025 ou 2025)&#xa0;; vide&#xa0;: toujours</source>
        <translation>From which day it holds (31/12/2025 or 2025); empty: always</translation>
    </message>
    <message>
        <source>Renommer le scénario «&#xa0;%1&#xa0;»</source>
        <translation>Rename the scenario “%1”</translation>
    </message>
    <message>
        <source>Changer le début d&apos;un scénario</source>
        <translation>Change the start of a scenario</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Communes gagnées</source>
        <translation>Communes gained</translation>
    </message>
    <message>
        <source>Habitants gagnés</source>
        <translation>Inhabitants gained</translation>
    </message>
    <message>
        <source>Communes perdues</source>
        <translation>Communes lost</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>maillage::ScenarioPanel</name>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Renommer</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Suppri&amp;mer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>F&amp;usionner…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Retenir comme &amp;base…</source>
        <translation>Adopt as &amp;baseline…</translation>
    </message>
    <message>
        <source>&amp;Nouveau</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>C&amp;omparer…</source>
        <translation>C&amp;ompare…</translation>
    </message>
    <message>
        <source>Scénarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Nouveau scénario</source>
        <translation>New scenario</translation>
    </message>
    <message>
        <source>Copie de %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>Copier le scénario «&#xa0;%1&#xa0;»</source>
        <translation>Copy the scenario “%1”</translation>
    </message>
    <message>
        <source>Supprimer le scénario «&#xa0;%1&#xa0;»</source>
        <translation>Delete the scenario “%1”</translation>
    </message>
    <message>
        <source>Copie de «&#xa0;%1&#xa0;»</source>
        <translation>Copy of “%1”</translation>
    </message>
    <message>
        <source>Ne change rien avant le %1</source>
        <translation>Changes nothing before %1</translation>
    </message>
</context>
<context>
    <name>maillage::ScenarioTerritoryTool</name>
    <message>
        <source>%1 est déjà dans le territoire de «&#xa0;%2&#xa0;»</source>
        <translation>%1 is already in the service area of “%2”</translation>
    </message>
    <message>
        <source>%1 n&apos;est pas dans le territoire de «&#xa0;%2&#xa0;»</source>
        <translation>%1 is not in the service area of “%2”</translation>
    </message>
    <message>
        <source>Étendre le territoire de «&#xa0;%1&#xa0;»&#xa0;: cliquez sur les communes à y ajouter&#xa0;; le scénario change, pas la base&#xa0;; Échap termine</source>
        <translation>Extend the service area of “%1”: click the communes to add; the scenario changes, not the base; Esc ends</translation>
    </message>
    <message>
        <source>Réduire le territoire de «&#xa0;%1&#xa0;»&#xa0;: cliquez sur les communes à en retirer&#xa0;; le scénario change, pas la base&#xa0;; Échap termine</source>
        <translation>Reduce the service area of “%1”: click the communes to remove; the scenario changes, not the base; Esc ends</translation>
    </message>
</context>
<context>
    <name>maillage::SearchBox</name>
    <message>
        <source>Commune, structure, QPV, EPCI… (Ctrl+F)</source>
        <translation>Commune, structure, QPV, EPCI… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — structure, siège inconnu</source>
        <translation>%1 — structure, seat unknown</translation>
    </message>
    <message>
        <source>%1 — EPCI</source>
        <translation>%1 — EPCI</translation>
    </message>
    <message>
        <source>Rien ne s&apos;appelle «&#xa0;%1&#xa0;»</source>
        <translation>Nothing is called “%1”</translation>
    </message>
    <message>
        <source>%1 — structure, %2</source>
        <translation>%1 — structure, %2</translation>
    </message>
    <message>
        <source>Le siège de «&#xa0;%1&#xa0;» n&apos;est pas connu&#xa0;: rien à montrer sur la carte</source>
        <translation>The seat of “%1” is not known: nothing to show on the map</translation>
    </message>
    <message>
        <source>%1 — QPV %2, %3</source>
        <translation>%1 — QPV %2, %3</translation>
    </message>
    <message>
        <source>commune inconnue</source>
        <translation>commune not known</translation>
    </message>
    <message>
        <source>La commune du QPV «&#xa0;%1&#xa0;» n&apos;est pas connue&#xa0;: rien à montrer sur la carte</source>
        <translation>The commune of the QPV “%1” is not known: nothing to show on the map</translation>
    </message>
    <message>
        <source>et %1 autre&#xa0;: précisez</source>
        <translation>and %1 more: type more letters</translation>
    </message>
    <message>
        <source>et %1 autres&#xa0;: précisez</source>
        <translation>and %1 more: type more letters</translation>
    </message>
</context>
<context>
    <name>maillage::SelectionBar</name>
    <message>
        <source>C&amp;opier les communes choisies</source>
        <translation>C&amp;opy the chosen communes</translation>
    </message>
    <message>
        <source>E&amp;xporter la sélection…</source>
        <translation>E&amp;xport the selection…</translation>
    </message>
    <message>
        <source>Communes choisies</source>
        <translation>Chosen communes</translation>
    </message>
    <message>
        <source>Une ligne par commune, à coller dans un tableur ou un document</source>
        <translation>One line per commune, to paste into a spreadsheet or a document</translation>
    </message>
    <message>
        <source>Une ligne par commune, en CSV, XLSX ou ODS</source>
        <translation>One line per commune, as CSV, XLSX or ODS</translation>
    </message>
    <message>
        <source>aucune commune choisie</source>
        <translation>no commune chosen</translation>
    </message>
</context>
<context>
    <name>maillage::SimulationFeature</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>maillage::SimulationPanel</name>
    <message>
        <source>Retirer cette modification</source>
        <translation>Remove this change</translation>
    </message>
    <message>
        <source>Fiche pro&amp;jet…</source>
        <translation>Pro&amp;ject sheet…</translation>
    </message>
    <message>
        <source>Structures simulées</source>
        <translation>Simulated structures</translation>
    </message>
    <message>
        <source>Effet de la simulation</source>
        <translation>Effect of the simulation</translation>
    </message>
    <message>
        <source>Retirer une modification simulée</source>
        <translation>Remove a simulated change</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;«&#xa0;Simuler un EVS&#xa0;», puis promenez la souris sur la carte&#xa0;; un clic place la structure.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;“Simulate an EVS”, then move the mouse over the map; a click places the structure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>maillage::SitingAnswers</name>
    <message>
        <source>Courbe&#xa0;: le plus que couvrent 1 à 10 sites</source>
        <translation>Curve: the most that 1 to 10 sites cover</translation>
    </message>
    <message>
        <source>Nombre de sites</source>
        <translation>Number of sites</translation>
    </message>
    <message>
        <source>Communes gagnées</source>
        <translation>Communes gained</translation>
    </message>
    <message>
        <source>Habitants gagnés</source>
        <translation>Inhabitants gained</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>A&amp;utres</source>
        <translation>&amp;Others</translation>
    </message>
    <message>
        <source>Cour&amp;be</source>
        <translation>C&amp;urve</translation>
    </message>
    <message>
        <source>Le plus que couvrent 1 à 10 sites</source>
        <translation>The most that 1 to 10 sites cover</translation>
    </message>
    <message>
        <source>Sites de la réponse</source>
        <translation>Sites of the answer</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Épin&amp;gler la commune choisie</source>
        <translation>&amp;Pin the chosen commune</translation>
    </message>
    <message>
        <source>Épin&amp;gler %1</source>
        <translation>&amp;Pin %1</translation>
    </message>
    <message>
        <source>Compromis&#xa0;: communes ou habitants</source>
        <translation>Compromises: communes or inhabitants</translation>
    </message>
    <message>
        <source>C&amp;ompromis</source>
        <translation>C&amp;ompromises</translation>
    </message>
    <message>
        <source>Réponses à égalité et les vingt suivantes</source>
        <translation>Tied answers and the next twenty</translation>
    </message>
    <message>
        <source>Réponses qu&apos;aucune autre ne bat à la fois pour les communes et pour les habitants</source>
        <translation>Answers that no other beats in both communes and inhabitants</translation>
    </message>
    <message>
        <source>Réponses à égalité et suivantes</source>
        <translation>Tied and next answers</translation>
    </message>
    <message>
        <source>À lui seul&#xa0;: ce que ce site couvrirait s&apos;il était seul. Perdues sans&#xa0;: ce que la réponse perdrait sans lui. Un clic choisit ses communes sur la carte.</source>
        <translation>On its own: what this site would cover if it were the only one. Lost without: what the answer would lose without it. A click selects its communes on the map.</translation>
    </message>
    <message>
        <source>Ce que coûte d&apos;imposer ou d&apos;écarter la commune choisie</source>
        <translation>What keeping or leaving out the selected commune costs</translation>
    </message>
    <message>
        <source>Le meilleur plan qui ouvre dans la commune choisie sur la carte, et ce qu&apos;il coûte</source>
        <translation>The best plan that opens in the commune selected on the map, and what it costs</translation>
    </message>
    <message>
        <source>Le meilleur plan qui se passe de la commune choisie sur la carte, et ce qu&apos;il coûte</source>
        <translation>The best plan that does without the commune selected on the map, and what it costs</translation>
    </message>
    <message>
        <source>Éca&amp;rter la commune choisie</source>
        <translation>&amp;Leave out the selected commune</translation>
    </message>
    <message>
        <source>Éca&amp;rter %1</source>
        <translation>&amp;Leave out %1</translation>
    </message>
</context>
<context>
    <name>maillage::SitingChart</name>
    <message>
        <source>Copier l&apos;image</source>
        <translation>Copy the picture</translation>
    </message>
</context>
<context>
    <name>maillage::SitingFeature</name>
    <message>
        <source>Où implanter&#xa0;?</source>
        <translation>Where to site?</translation>
    </message>
    <message>
        <source>Certificat de la réponse</source>
        <translation>Certificate of the answer</translation>
    </message>
    <message>
        <source>Certificat (*.json)</source>
        <translation>Certificate (*.json)</translation>
    </message>
</context>
<context>
    <name>maillage::SitingForm</name>
    <message>
        <source>Sites imposés</source>
        <translation>Required sites</translation>
    </message>
    <message>
        <source>Sites interdits</source>
        <translation>Forbidden sites</translation>
    </message>
    <message>
        <source>Structures à ouvrir, sites imposés compris</source>
        <translation>Structures to open, required sites included</translation>
    </message>
    <message>
        <source>&amp;Nombre de sites</source>
        <translation>&amp;Number of sites</translation>
    </message>
    <message>
        <source>Cou&amp;vrir</source>
        <translation>Co&amp;ver</translation>
    </message>
    <message>
        <source>Fi&amp;ltres</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>EPCI, population, sites imposés et interdits</source>
        <translation>EPCI, population, required and forbidden sites</translation>
    </message>
    <message>
        <source>sans minimum</source>
        <translation>no minimum</translation>
    </message>
    <message>
        <source>&#xa0;hab.</source>
        <translation>&#xa0;inh.</translation>
    </message>
    <message>
        <source>Habitants au moins, dans la commune du site&#xa0;; une population inconnue n&apos;y suffit pas</source>
        <translation>Least number of inhabitants in the commune of the site; an unknown population does not qualify</translation>
    </message>
    <message>
        <source>EPCI des sites (aucun coché&#xa0;: tous)</source>
        <translation>EPCI of the sites (none ticked: all)</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>EPCI des sites</source>
        <translation>EPCI of the sites</translation>
    </message>
    <message>
        <source>Les QPV d&apos;abord&#xa0;: d&apos;abord les communes qui ont un quartier prioritaire, puis communes et habitants à parts égales. Besoin&#xa0;: chaque commune vaut ses habitants multipliés par le taux</source>
        <translation>QPV first: the communes that have a QPV first, then communes and inhabitants in equal shares. Need: each commune is worth its inhabitants times the rate</translation>
    </message>
</context>
<context>
    <name>maillage::SitingPanel</name>
    <message>
        <source>C&amp;hercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>A&amp;rrêter</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Question et état</source>
        <translation>Question and state</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>A&amp;perçu</source>
        <translation>P&amp;review</translation>
    </message>
    <message>
        <source>En faire un s&amp;cénario</source>
        <translation>Make it a s&amp;cenario</translation>
    </message>
    <message>
        <source>C&amp;ertificat…</source>
        <translation>C&amp;ertificate…</translation>
    </message>
    <message>
        <source>Arrête la recherche et garde le meilleur trouvé, avec son écart</source>
        <translation>Stops the search and keeps the best found, with its gap</translation>
    </message>
    <message>
        <source>Montre la réponse sur la carte, hors du projet (Échap&#xa0;: quitter)</source>
        <translation>Shows the answer on the map, outside the project (Esc: leave)</translation>
    </message>
    <message>
        <source>Ajoute la réponse montrée aux scénarios du projet, en une étape qui s&apos;annule</source>
        <translation>Adds the answer shown to the project&apos;s scenarios, in one step that can be undone</translation>
    </message>
    <message>
        <source>Écrit la preuve de la meilleure réponse, que maillage-verifie refait</source>
        <translation>Writes the proof of the best answer, which maillage-verifie redoes</translation>
    </message>
    <message>
        <source>Avancement de la recherche</source>
        <translation>Progress of the search</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>No&amp;m du scénario</source>
        <translation>Na&amp;me of the scenario</translation>
    </message>
    <message>
        <source>recherche arrêtée avant toute réponse</source>
        <translation>search stopped before any answer</translation>
    </message>
    <message>
        <source>la mémoire ne suffit pas&#xa0;; réduisez le nombre de sites ou de candidats</source>
        <translation>there is not enough memory; reduce the number of sites or of candidates</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>un scénario s&apos;appelle déjà «&#xa0;%1&#xa0;»&#xa0;; donnez un autre nom</source>
        <translation>a scenario is already called “%1”; give another name</translation>
    </message>
    <message>
        <source>Scénario «&#xa0;%1&#xa0;»</source>
        <translation>Scenario “%1”</translation>
    </message>
    <message>
        <source>Quitter l&apos;a&amp;perçu</source>
        <translation>Leave the p&amp;review</translation>
    </message>
    <message>
        <source>Plan montré&#xa0;: %1</source>
        <translation>Plan shown: %1</translation>
    </message>
</context>
<context>
    <name>maillage::StatementDialog</name>
    <message>
        <source>État des lieux</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>tout le territoire</source>
        <translation>the whole territory</translation>
    </message>
    <message>
        <source>&amp;De</source>
        <translation>&amp;Of</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>À coller dans un traitement de texte, avec titres et tableaux</source>
        <translation>To be pasted into a word processor, with headings and tables</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
</context>
<context>
    <name>maillage::StatusLine</name>
    <message>
        <source>1 commune nommée</source>
        <translation>1 commune named</translation>
    </message>
    <message>
        <source>%1 communes nommées</source>
        <translation>%1 communes named</translation>
    </message>
    <message>
        <source>fond schématique</source>
        <translation>schematic base map</translation>
    </message>
    <message>
        <source>1&#xa0;:&#xa0;%1</source>
        <translation>1:%1</translation>
    </message>
    <message>
        <source>faits attestés seuls</source>
        <translation>attested facts only</translation>
    </message>
</context>
<context>
    <name>maillage::StructureFeature</name>
    <message>
        <source>Aucune structure dans la commune choisie</source>
        <translation>No structure in the chosen commune</translation>
    </message>
    <message>
        <source>Choisissez d&apos;abord une commune sur la carte</source>
        <translation>First choose a commune on the map</translation>
    </message>
</context>
<context>
    <name>maillage::StructureFormDialog</name>
    <message>
        <source>&amp;EVS, depuis</source>
        <translation>&amp;EVS, since</translation>
    </message>
    <message>
        <source>Début de l&apos;agrément EVS</source>
        <translation>Start of the agrément EVS</translation>
    </message>
    <message>
        <source>Centre s&amp;ocial, depuis</source>
        <translation>Centre s&amp;ocial, since</translation>
    </message>
    <message>
        <source>Début de l&apos;agrément centre social</source>
        <translation>Start of the agrément centre social</translation>
    </message>
    <message>
        <source>Montrer s&amp;ur la carte</source>
        <translation>Show on the &amp;map</translation>
    </message>
    <message>
        <source>Cliquez la commune du siège (Échap&#xa0;: finir)</source>
        <translation>Click the commune of the seat (Esc: finish)</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Ajouter une structure</source>
        <translation>Add a structure</translation>
    </message>
    <message>
        <source>&amp;Ajouter</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Modifier la structure</source>
        <translation>Change the structure</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>date inconnue</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>31/12/2022, 2022-12-31 ou 2022&#xa0;; vide, l&apos;agrément compte à toute date</source>
        <translation>31/12/2022, 2022-12-31 or 2022; left empty, the agrément counts at every date</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation>Agréments</translation>
    </message>
    <message>
        <source>&amp;Siège</source>
        <translation>&amp;Seat</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Qui le &amp;dit</source>
        <translation>&amp;Who says so</translation>
    </message>
    <message>
        <source>Annu&amp;ler</source>
        <translation>Cance&amp;l</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Centre social %1</source>
        <translation>Centre social %1</translation>
    </message>
    <message>
        <source>EVS %1</source>
        <translation>EVS %1</translation>
    </message>
    <message>
        <source>Donnez le siège&#xa0;: le nom et la commune se remplissent.</source>
        <translation>Give the seat: the name and the commune fill themselves in.</translation>
    </message>
    <message>
        <source>Ajouter «&#xa0;%1&#xa0;»</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ajoutée. %2</source>
        <translation>“%1” added. %2</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» modifiée. %2</source>
        <translation>“%1” changed. %2</translation>
    </message>
    <message>
        <source>Un clic met une commune dans le territoire, ou l&apos;en retire ; Maj et glisser trace un contour, dont les communes s&apos;ajoutent (Échap&#xa0;: finir)</source>
        <translation>A click puts a commune into the service area, or takes it out; Shift and drag draws an outline, whose communes are added (Esc: end)</translation>
    </message>
</context>
<context>
    <name>maillage::StructureModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Source du siège</source>
        <translation>Source of the seat</translation>
    </message>
    <message>
        <source>Fédérée</source>
        <translation>Federated</translation>
    </message>
    <message>
        <source>Source (fédération)</source>
        <translation>Source (federation)</translation>
    </message>
    <message>
        <source>Point exact</source>
        <translation>Exact point</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Lu dans</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>&amp;Structures</source>
        <translation>&amp;Structures</translation>
    </message>
    <message>
        <source>une structure</source>
        <translation>a structure</translation>
    </message>
</context>
<context>
    <name>maillage::StyleFeature</name>
    <message>
        <source>Les cartes ont l&apos;apparence par défaut.</source>
        <translation>The maps have their default look.</translation>
    </message>
    <message>
        <source>Choisir une charte graphique</source>
        <translation>Choose a house style</translation>
    </message>
    <message>
        <source>Chartes graphiques (*.json);;Tous les fichiers (*)</source>
        <translation>House styles (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Charte graphique en place&#xa0;: %1</source>
        <translation>House style in use: %1</translation>
    </message>
    <message>
        <source>La charte graphique «&#xa0;%1&#xa0;» n&apos;est plus là&#xa0;: les cartes ont l&apos;apparence par défaut. Elle reviendra avec son fichier.</source>
        <translation>The house style “%1” is no longer there: the maps have their default look. It will come back with its file.</translation>
    </message>
    <message>
        <source>Les cartes ont l&apos;apparence par défaut&#xa0;: %1</source>
        <translation>The maps have their default look: %1</translation>
    </message>
</context>
<context>
    <name>maillage::TableFeature</name>
    <message>
        <source>Tableaux</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Exporter le tableau</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>Le tableau s&apos;écrit…</source>
        <translation>Writing the table…</translation>
    </message>
</context>
<context>
    <name>maillage::TablePanel</name>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Modifier le territoire sur la carte</source>
        <translation>Edit the service area on the &amp;map</translation>
    </message>
    <message>
        <source>filtrer…</source>
        <translation>filter…</translation>
    </message>
    <message>
        <source>Filtrer les lignes</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>A&amp;jouter…</source>
        <translation>A&amp;dd…</translation>
    </message>
    <message>
        <source>Un clic sur une commune la met dans le territoire de la structure choisie, ou l&apos;en retire (Échap&#xa0;: finir)</source>
        <translation>A click on a commune puts it in the service area of the chosen structure, or takes it out (Esc: finish)</translation>
    </message>
    <message>
        <source>Référence des communes ajoutées</source>
        <translation>Reference of the communes added</translation>
    </message>
    <message>
        <source>Ré&amp;férence&#xa0;:</source>
        <translation>Refere&amp;nce:</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Exporter le ta&amp;bleau…</source>
        <translation>Export the ta&amp;ble…</translation>
    </message>
    <message>
        <source>tableau calculé</source>
        <translation>computed table</translation>
    </message>
    <message>
        <source>communes choisies</source>
        <translation>chosen communes</translation>
    </message>
    <message>
        <source>Il suit la date, les hypothèses et le scénario</source>
        <translation>It follows the date, the assumptions and the scenario</translation>
    </message>
    <message>
        <source>Classe des communes</source>
        <translation>Class of the communes</translation>
    </message>
    <message>
        <source>toutes les classes</source>
        <translation>all classes</translation>
    </message>
    <message>
        <source>Les lignes montrées, dans cet ordre, en CSV, XLSX ou ODS</source>
        <translation>The rows shown, in this order, as CSV, XLSX or ODS</translation>
    </message>
    <message>
        <source>Ce tableau est calculé&#xa0;: il change avec les structures, les agréments et les territoires</source>
        <translation>This table is computed: it changes with the structures, the agréments and the service areas</translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryField</name>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Cliquer sur la &amp;carte</source>
        <translation>&amp;Click on the map</translation>
    </message>
    <message>
        <source>Communes du territoire</source>
        <translation>Communes of the service area</translation>
    </message>
    <message>
        <source>Commune à ajouter</source>
        <translation>Commune to add</translation>
    </message>
    <message>
        <source>ajouter une commune…</source>
        <translation>add a commune…</translation>
    </message>
    <message>
        <source>Les communes choisies dans la liste</source>
        <translation>The communes chosen in the list</translation>
    </message>
    <message>
        <source>Aucune commune</source>
        <translation>No commune</translation>
    </message>
    <message>
        <source>Aucune commune : donnez d&apos;abord le siège, ou des communes</source>
        <translation>No commune: first give the seat, or communes</translation>
    </message>
    <message>
        <source>Un clic met une commune dans le territoire, ou l&apos;en retire ; Maj et glisser trace un contour, dont les communes s&apos;ajoutent</source>
        <translation>A click puts a commune into the service area, or takes it out; Shift and drag draws an outline, whose communes are added</translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryTool</name>
    <message>
        <source>Ajouter %1 au territoire</source>
        <translation>Add %1 to the service area</translation>
    </message>
    <message>
        <source>Retirer %1 du territoire</source>
        <translation>Remove %1 from the service area</translation>
    </message>
    <message>
        <source>%1 entre dans le territoire de «&#xa0;%2&#xa0;»</source>
        <translation>%1 enters the service area of “%2”</translation>
    </message>
    <message>
        <source>%1 sort du territoire de «&#xa0;%2&#xa0;»</source>
        <translation>%1 leaves the service area of “%2”</translation>
    </message>
    <message>
        <source>Modifier le territoire de «&#xa0;%1&#xa0;»&#xa0;: un clic y met une commune ou l&apos;en retire&#xa0;; la base change, Ctrl+Z annule&#xa0;; Échap termine</source>
        <translation>Edit the service area of “%1”: a click adds a commune or removes it; the base changes, Ctrl+Z undoes; Esc ends</translation>
    </message>
    <message>
        <source>Modifier un territoire&#xa0;: choisissez une structure dans le tableau&#xa0;; Échap termine</source>
        <translation>Edit a service area: choose a structure in the table; Esc ends</translation>
    </message>
</context>
<context>
    <name>maillage::ThemePanel</name>
    <message>
        <source>&lt;b&gt;Légende&lt;/b&gt; (nombres)</source>
        <translation>&lt;b&gt;Legend&lt;/b&gt; (numbers)</translation>
    </message>
    <message>
        <source>Par rapport à la base</source>
        <translation>Compared with the baseline</translation>
    </message>
    <message>
        <source>Par rapport à «&#xa0;%1&#xa0;»</source>
        <translation>Compared with “%1”</translation>
    </message>
    <message>
        <source>Comparer à</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Depuis fin %1</source>
        <translation>Since the end of %1</translation>
    </message>
    <message>
        <source>Indicateur de besoin</source>
        <translation>Indicator of need</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes&#xa0;: %1</source>
        <translation>Classes: %1</translation>
    </message>
</context>
<context>
    <name>maillage::TimeFeature</name>
    <message>
        <source>Évolution</source>
        <translation>Change over time</translation>
    </message>
    <message>
        <source>Graphiques</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>maillage::ToolBar</name>
    <message>
        <source>Outils</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Année précédente</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Année suivante</source>
        <translation>Next year</translation>
    </message>
</context>
<context>
    <name>maillage::ToolFeature</name>
    <message>
        <source>Choisissez d&apos;abord une commune sur la carte</source>
        <translation>Choose a commune on the map first</translation>
    </message>
    <message>
        <source>La base est affichée, non plus le scénario «&#xa0;%1&#xa0;»</source>
        <translation>The base is shown, no longer the scenario “%1”</translation>
    </message>
</context>
<context>
    <name>maillage::TravelTimeFeature</name>
    <message>
        <source>Importer des temps de trajet</source>
        <translation>Import travel times</translation>
    </message>
    <message>
        <source>Lecture des temps de trajet…</source>
        <translation>Reading the travel times…</translation>
    </message>
    <message>
        <source>Le projet a changé entre-temps&#xa0;; importez à nouveau le fichier.</source>
        <translation>The project has changed in the meantime; import the file again.</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx *.xlsm *.xls *.ods *.fods *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Temps de trajet retenus&#xa0;: %1, vers %2.</source>
        <translation>Travel times kept: %1, to %2.</translation>
    </message>
</context>
<context>
    <name>maillage::UnplacedNote</name>
    <message>
        <source>Les voir tous</source>
        <translation>See all of them</translation>
    </message>
    <message>
        <source>Noms sans place sur la carte</source>
        <translation>Names without room on the map</translation>
    </message>
</context>
<context>
    <name>maillage::WorksheetPreviewModel</name>
    <message>
        <source>contient</source>
        <translation>contains</translation>
    </message>
</context>
<context>
    <name>maillage::WrittenNotice</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Ouvrir le dossie&amp;r</source>
        <translation>Open the folde&amp;r</translation>
    </message>
    <message>
        <source>Fichier écrit</source>
        <translation>File written</translation>
    </message>
    <message>
        <source>Fermer cet avis</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Fermer cet avis (Échap)</source>
        <translation>Close this notice (Esc)</translation>
    </message>
    <message>
        <source>Écrit&#xa0;: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Ce fichier n&apos;est plus là&#xa0;: il a été déplacé ou retiré.</source>
        <translation>This file is no longer there: it was moved or removed.</translation>
    </message>
    <message>
        <source>Aucun programme de ce poste ne l&apos;ouvre&#xa0;: %1</source>
        <translation>No program on this computer opens it: %1</translation>
    </message>
</context>
<context>
    <name>maillage::YearControl</name>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>L&apos;année de la carte, des chiffres, des tableaux et des graphiques (Alt+Page préc., Alt+Page suiv.)</source>
        <translation>The year of the map, the figures, the tables and the charts (Alt+Page Up, Alt+Page Down)</translation>
    </message>
    <message>
        <source>Situation au %1</source>
        <translation>Situation on %1</translation>
    </message>
    <message>
        <source>Choisir n&apos;importe quel jour (Ctrl+Maj+D)</source>
        <translation>Choose any day (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>&amp;Ouvrir un projet…</source>
        <translation>&amp;Open a project…</translation>
    </message>
    <message>
        <source>Projets réce&amp;nts</source>
        <translation>&amp;Recent projects</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>E&amp;xporter la carte…</source>
        <translation>&amp;Export the map…</translation>
    </message>
    <message>
        <source>&amp;Imprimer la carte…</source>
        <translation>&amp;Print the map…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Re&amp;chercher…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Tout &amp;sélectionner</source>
        <translation>&amp;Select all</translation>
    </message>
    <message>
        <source>&amp;Désélectionner</source>
        <translation>&amp;Deselect</translation>
    </message>
    <message>
        <source>Copier la carte en &amp;mots</source>
        <translation>Copy the map in &amp;words</translation>
    </message>
    <message>
        <source>Noms des &amp;communes</source>
        <translation>Commune &amp;names</translation>
    </message>
    <message>
        <source>L&amp;imites des EPCI</source>
        <translation>EPCI boun&amp;daries</translation>
    </message>
    <message>
        <source>N&amp;oms des EPCI</source>
        <translation>EPCI nam&amp;es</translation>
    </message>
    <message>
        <source>Sans h&amp;ypothèses</source>
        <translation>Without &amp;assumptions</translation>
    </message>
    <message>
        <source>&amp;Tout afficher</source>
        <translation>Show a&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Agrandir</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>&amp;Réduire</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Ta&amp;bleaux</source>
        <translation>Ta&amp;bles</translation>
    </message>
    <message>
        <source>&amp;Preuve</source>
        <translation>&amp;Proof</translation>
    </message>
    <message>
        <source>La carte en &amp;mots</source>
        <translation>The map in &amp;words</translation>
    </message>
    <message>
        <source>&amp;Historique</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>Chiffres de l&apos;é&amp;volution</source>
        <translation>Change in figures, o&amp;ver time</translation>
    </message>
    <message>
        <source>&amp;Graphiques</source>
        <translation>&amp;Charts</translation>
    </message>
    <message>
        <source>Apparenc&amp;e</source>
        <translation>Appea&amp;rance</translation>
    </message>
    <message>
        <source>Charte graphi&amp;que…</source>
        <translation>House st&amp;yle…</translation>
    </message>
    <message>
        <source>Charte par &amp;défaut</source>
        <translation>De&amp;fault style</translation>
    </message>
    <message>
        <source>&amp;Langue / Language</source>
        <translation>Lan&amp;guage / Langue</translation>
    </message>
    <message>
        <source>Réi&amp;nitialiser la fenêtre</source>
        <translation>Rese&amp;t the window</translation>
    </message>
    <message>
        <source>&amp;Simuler un EVS</source>
        <translation>&amp;Simulate an EVS</translation>
    </message>
    <message>
        <source>Promener un EVS sur la carte et voir les chiffres changer (Ctrl+M)</source>
        <translation>Move an EVS over the map and watch the figures change (Ctrl+M)</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>&amp;Retirer la simulation</source>
        <translation>&amp;Remove the simulation</translation>
    </message>
    <message>
        <source>&amp;Où implanter…</source>
        <translation>&amp;Where to site…</translation>
    </message>
    <message>
        <source>Scé&amp;narios</source>
        <translation>Scen&amp;arios</translation>
    </message>
    <message>
        <source>Dans la commune &amp;choisie</source>
        <translation>In the &amp;chosen commune</translation>
    </message>
    <message>
        <source>Importer une &amp;liste…</source>
        <translation>Import a &amp;list…</translation>
    </message>
    <message>
        <source>&amp;Modèle à remplir…</source>
        <translation>Template to fill i&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Importer un fond de carte…</source>
        <translation>&amp;Import a base map…</translation>
    </message>
    <message>
        <source>&amp;Télécharger le fond officiel…</source>
        <translation>&amp;Download the official base map…</translation>
    </message>
    <message>
        <source>Importer des &amp;QPV…</source>
        <translation>Import &amp;QPV…</translation>
    </message>
    <message>
        <source>Importer des t&amp;emps de trajet…</source>
        <translation>Import &amp;travel times…</translation>
    </message>
    <message>
        <source>&amp;Contrôle du projet…</source>
        <translation>Project &amp;check…</translation>
    </message>
    <message>
        <source>&amp;Rapprochement…</source>
        <translation>&amp;Reconciliation…</translation>
    </message>
    <message>
        <source>&amp;Définitions comparées…</source>
        <translation>Definitions co&amp;mpared…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Premiers p&amp;as</source>
        <translation>&amp;First steps</translation>
    </message>
    <message>
        <source>À &amp;propos de Maillage</source>
        <translation>&amp;About Maillage</translation>
    </message>
    <message>
        <source>Année précédente (Alt+Page préc.)</source>
        <translation>Previous year (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Année suivante (Alt+Page suiv.)</source>
        <translation>Next year (Alt+Page Down)</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Édi&amp;tion</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Données</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Exporter les &amp;données…</source>
        <translation>Export the &amp;data…</translation>
    </message>
    <message>
        <source>A&amp;tlas…</source>
        <translation>A&amp;tlas…</translation>
    </message>
    <message>
        <source>État des lie&amp;ux…</source>
        <translation>Sit&amp;uation…</translation>
    </message>
    <message>
        <source>No&amp;uveau projet…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message>
        <source>&amp;Propriétés du projet…</source>
        <translation>Pro&amp;ject properties…</translation>
    </message>
    <message>
        <source>Importer les E&amp;PCI…</source>
        <translation>Import the E&amp;PCI…</translation>
    </message>
    <message>
        <source>Copie&amp;r la carte</source>
        <translation>Copy the ma&amp;p</translation>
    </message>
    <message>
        <source>Ajouter une &amp;structure…</source>
        <translation>Add a &amp;structure…</translation>
    </message>
    <message>
        <source>M&amp;odifier une structure</source>
        <translation>C&amp;hange a structure</translation>
    </message>
    <message>
        <source>Choi&amp;sir la date…</source>
        <translation>Choo&amp;se the date…</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Importer des &amp;besoins…</source>
        <translation>Import n&amp;eeds…</translation>
    </message>
    <message>
        <source>reconstitution, à remplacer par la liste de la Caf</source>
        <translation>reconstruction, to be replaced by the Caf&apos;s list</translation>
    </message>
    <message>
        <source>Repose sur une %1&#xa0;: lignes supposées, %2 sur %3.</source>
        <translation>Rests on a %1: %2 of %3 rows are assumed.</translation>
    </message>
    <message>
        <source>Faits attestés seuls&#xa0;: aucune ligne du projet n’est supposée.</source>
        <translation>Attested facts only: no row of the project is assumed.</translation>
    </message>
    <message>
        <source>Faits attestés seuls&#xa0;: les lignes supposées (%1) sont laissées de côté&#xa0;; une commune qu’aucune ligne attestée ne nomme est non attestée, ni couverte ni zone blanche.</source>
        <translation>Attested facts only: assumed rows (%1) are left out; a commune that no attested row names is not attested, neither covered nor a zone blanche.</translation>
    </message>
    <message>
        <source>Gains au plus&#xa0;: une commune non attestée est peut-être déjà couverte.</source>
        <translation>Gains at most: a commune that is not attested may be covered already.</translation>
    </message>
    <message>
        <source>Le projet ne connaît aucune structure au %1&#xa0;: on ne sait d&apos;aucune commune si elle est couverte.</source>
        <translation>The project knows no structure on %1: of no commune is it known whether it is covered.</translation>
    </message>
    <message>
        <source>et %1 autre&#xa0;: Affichage › Tableaux (Ctrl+T)</source>
        <translation>and %1 other: View › Tables (Ctrl+T)</translation>
    </message>
    <message>
        <source>et %1 autres&#xa0;: Affichage › Tableaux (Ctrl+T)</source>
        <translation>and %1 others: View › Tables (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>indicateur</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>écart</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>écart en habitants</source>
        <translation>difference in inhabitants</translation>
    </message>
    <message>
        <source>seulement dans « %1 »</source>
        <translation>only in “%1”</translation>
    </message>
    <message>
        <source>autre siège</source>
        <translation>another seat</translation>
    </message>
    <message>
        <source>autre type</source>
        <translation>another kind</translation>
    </message>
    <message>
        <source>%1 en plus</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 en moins</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>… et %1 autre</source>
        <translation>… and %1 other</translation>
    </message>
    <message>
        <source>… et %1 autres</source>
        <translation>… and %1 others</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> à %1</source>
        <translation> at %1</translation>
    </message>
    <message>
        <source>%1 (hypothèse)</source>
        <translation>%1 (assumption)</translation>
    </message>
    <message>
        <source>siège dans la commune</source>
        <translation>seat in the commune</translation>
    </message>
    <message>
        <source>territoire déclaré</source>
        <translation>declared service area</translation>
    </message>
    <message>
        <source>à %1 au plus</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>aucune structure n&apos;y a son siège</source>
        <translation>no structure has its seat here</translation>
    </message>
    <message>
        <source>siège : %1</source>
        <translation>seat: %1</translation>
    </message>
    <message>
        <source>dans le territoire d&apos;aucune structure</source>
        <translation>in the service area of no structure</translation>
    </message>
    <message>
        <source>territoire : %1</source>
        <translation>service area: %1</translation>
    </message>
    <message>
        <source>la plus proche est trop loin : %1</source>
        <translation>the nearest is too far away: %1</translation>
    </message>
    <message>
        <source>aucune structure dont on connaisse la place</source>
        <translation>no structure whose place is known</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>  leurs habitants</source>
        <translation>  their inhabitants</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Structures dont on ignore la place, qui ne couvrent rien par le siège ni par le rayon et dont aucune distance ne tient compte : %1 (%2)</source>
        <translation>Structures of unknown place, which cover nothing by seat or by radius and which no distance takes into account: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>population inconnue</source>
        <translation>population unknown</translation>
    </message>
    <message>
        <source>Avec le scénario « %1 ».</source>
        <translation>With the scenario “%1”.</translation>
    </message>
    <message>
        <source>Zones blanches, par nombre d&apos;habitants : %1.</source>
        <translation>Zones blanches, by number of inhabitants: %1.</translation>
    </message>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>QPV sans structure : %1.</source>
        <translation>QPV without a structure: %1.</translation>
    </message>
    <message>
        <source>au nord %1</source>
        <translation>north of %1</translation>
    </message>
    <message>
        <source>au nord-est %1</source>
        <translation>north-east of %1</translation>
    </message>
    <message>
        <source>à l&apos;est %1</source>
        <translation>east of %1</translation>
    </message>
    <message>
        <source>au sud-est %1</source>
        <translation>south-east of %1</translation>
    </message>
    <message>
        <source>au sud %1</source>
        <translation>south of %1</translation>
    </message>
    <message>
        <source>au sud-ouest %1</source>
        <translation>south-west of %1</translation>
    </message>
    <message>
        <source>à l&apos;ouest %1</source>
        <translation>west of %1</translation>
    </message>
    <message>
        <source>au nord-ouest %1</source>
        <translation>north-west of %1</translation>
    </message>
    <message>
        <source>autour %1</source>
        <translation>around %1</translation>
    </message>
    <message>
        <source>QPV %1, sans structure</source>
        <translation>QPV %1, without a structure</translation>
    </message>
    <message>
        <source>QPV avec structure : %1.</source>
        <translation>QPV with a structure: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(rien)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>%1 : %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>source retirée : %1</source>
        <translation>source removed: %1</translation>
    </message>
    <message>
        <source>source ajoutée : %1</source>
        <translation>source added: %1</translation>
    </message>
    <message>
        <source>nom du territoire</source>
        <translation>name of the territory</translation>
    </message>
    <message>
        <source>nom du territoire avec « de »</source>
        <translation>name of the territory with “de”</translation>
    </message>
    <message>
        <source>date de référence</source>
        <translation>reference date</translation>
    </message>
    <message>
        <source>première année montrée</source>
        <translation>first year shown</translation>
    </message>
    <message>
        <source>anciens nombres de communes</source>
        <translation>former numbers of communes</translation>
    </message>
    <message>
        <source>titre du fond de carte</source>
        <translation>title of the base map</translation>
    </message>
    <message>
        <source>licence du fond de carte</source>
        <translation>licence of the base map</translation>
    </message>
    <message>
        <source>millésime du fond de carte</source>
        <translation>vintage of the base map</translation>
    </message>
    <message>
        <source>chiffres publiés : %1 → %2 (ajoutés : %3, changés : %4, retirés : %5)</source>
        <translation>published figures: %1 → %2 (added: %3, changed: %4, removed: %5)</translation>
    </message>
    <message>
        <source>réglages : rien ne change</source>
        <translation>settings: nothing changes</translation>
    </message>
    <message>
        <source>%1 des communes</source>
        <translation>%1 of communes</translation>
    </message>
    <message>
        <source>%1 des habitants</source>
        <translation>%1 of inhabitants</translation>
    </message>
    <message>
        <source>%1 : %2 sur %3 (%4).</source>
        <translation>%1: %2 of %3 (%4).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, supposé</source>
        <translation>%1, assumed</translation>
    </message>
    <message>
        <source>QPV %1, avec structure</source>
        <translation>QPV %1, with a structure</translation>
    </message>
    <message>
        <source>QPV %1, sans structure attestée</source>
        <translation>QPV %1, without an attested structure</translation>
    </message>
    <message>
        <source>Couvertes par un centre social</source>
        <translation>Covered by a centre social</translation>
    </message>
    <message>
        <source>Couvertes par un EVS seul</source>
        <translation>Covered by an EVS only</translation>
    </message>
    <message>
        <source>En zone blanche</source>
        <translation>Zone blanche</translation>
    </message>
    <message>
        <source>Non attestées</source>
        <translation>Not attested</translation>
    </message>
    <message>
        <source>QPV sans structure attestée : %1.</source>
        <translation>QPV without an attested structure: %1.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>%1 avec d&apos;autres dates ou une autre source</source>
        <translation>%1 with other dates or another source</translation>
    </message>
    <message>
        <source>%1 et %2 autres</source>
        <translation>%1 and %2 others</translation>
    </message>
    <message>
        <source>%1 : %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>scénarios ajoutés</source>
        <translation>scenarios added</translation>
    </message>
    <message>
        <source>scénarios retirés</source>
        <translation>scenarios removed</translation>
    </message>
    <message>
        <source>scénarios changés</source>
        <translation>scenarios changed</translation>
    </message>
    <message>
        <source>structures ajoutées</source>
        <translation>structures added</translation>
    </message>
    <message>
        <source>structures ajoutées dont aucune commune desservie n&apos;est connue</source>
        <translation>structures added with no known commune served</translation>
    </message>
    <message>
        <source>structures retirées</source>
        <translation>structures removed</translation>
    </message>
    <message>
        <source>structures changées</source>
        <translation>structures changed</translation>
    </message>
    <message>
        <source>identifiants changés</source>
        <translation>identifiers changed</translation>
    </message>
    <message>
        <source>lignes de territoire</source>
        <translation>service area rows</translation>
    </message>
    <message>
        <source>lignes d&apos;agrément</source>
        <translation>agrément rows</translation>
    </message>
    <message>
        <source>QPV ajoutés</source>
        <translation>QPV added</translation>
    </message>
    <message>
        <source>QPV retirés</source>
        <translation>QPV removed</translation>
    </message>
    <message>
        <source>liens entre QPV et structures</source>
        <translation>links between QPV and structures</translation>
    </message>
    <message>
        <source>populations changées : %1</source>
        <translation>populations changed: %1</translation>
    </message>
    <message>
        <source>communes couvertes en plus au %1</source>
        <translation>additional communes covered at %1</translation>
    </message>
    <message>
        <source>communes qui ne sont plus couvertes au %1</source>
        <translation>communes no longer covered at %1</translation>
    </message>
    <message>
        <source>les communes ne sont plus les mêmes</source>
        <translation>the communes are no longer the same</translation>
    </message>
    <message>
        <source>Étendre le territoire de « %1 » %2 (%3)</source>
        <translation>Extend the service area of “%1” by %2 (%3)</translation>
    </message>
    <message>
        <source>d&apos;une commune</source>
        <translation>one commune</translation>
    </message>
    <message>
        <source>%1 : sa place n&apos;est pas connue, la distance non plus</source>
        <translation>%1: its place is unknown, and so is the distance</translation>
    </message>
    <message>
        <source>%1 : %2 de plus que sa commune la plus éloignée</source>
        <translation>%1: %2 further than its furthest commune</translation>
    </message>
    <message>
        <source>%1 : pas plus loin que sa commune la plus éloignée</source>
        <translation>%1: no further than its furthest commune</translation>
    </message>
    <message>
        <source>rayon de %1 au lieu de %2, soit %3 de plus</source>
        <translation>radius of %1 instead of %2, that is %3 more</translation>
    </message>
    <message>
        <source>communes voisines jusqu&apos;au rang %1 au lieu de %2</source>
        <translation>neighbouring communes up to ring %1 instead of %2</translation>
    </message>
    <message>
        <source>trajet de %1&#xa0;min au lieu de %2&#xa0;min</source>
        <translation>journey of %1&#xa0;min instead of %2&#xa0;min</translation>
    </message>
    <message>
        <source>Agrandir « %1 » : %2</source>
        <translation>Enlarge “%1”: %2</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>règle</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>ouverture</source>
        <translation>opening</translation>
    </message>
    <message>
        <source> ; gagne aussi %1, %2</source>
        <translation>; also gains %1, %2</translation>
    </message>
    <message>
        <source>Le scénario ne commence qu&apos;après cette date : rien de ce qu&apos;on y change ne la couvrirait.</source>
        <translation>The scenario begins only after this date: nothing changed in it would cover the commune.</translation>
    </message>
    <message>
        <source>Aucune structure agréée à cette date n&apos;a de territoire ni de siège connu : rien à étendre.</source>
        <translation>No structure approved at this date has a service area or a known seat: there is nothing to extend.</translation>
    </message>
    <message>
        <source>Aucune suite de communes voisines ne mène d&apos;un territoire à cette commune : rien à étendre.</source>
        <translation>No chain of neighbouring communes leads from a service area to this commune: there is nothing to extend.</translation>
    </message>
    <message>
        <source>ko</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>centre social</source>
        <translation>centre social</translation>
    </message>
    <message>
        <source>centre social et EVS</source>
        <translation>centre social and EVS</translation>
    </message>
    <message>
        <source>EVS seul</source>
        <translation>EVS only</translation>
    </message>
    <message>
        <source>zone blanche</source>
        <translation>zone blanche</translation>
    </message>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Zones blanches</source>
        <translation>Zones blanches</translation>
    </message>
    <message>
        <source>Quartiers prioritaires (QPV)</source>
        <translation>Priority neighbourhoods (QPV)</translation>
    </message>
    <message>
        <source>Distance à la structure la plus proche</source>
        <translation>Distance to the nearest structure</translation>
    </message>
    <message>
        <source>Écart entre deux scénarios</source>
        <translation>Difference between two scenarios</translation>
    </message>
    <message>
        <source>schéma</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>structure ou Caf</source>
        <translation>structure or Caf</translation>
    </message>
    <message>
        <source>hypothèse, à confirmer</source>
        <translation>assumption, to be confirmed</translation>
    </message>
    <message>
        <source>Centre social et EVS</source>
        <translation>Centre social and EVS</translation>
    </message>
    <message>
        <source>Centre social</source>
        <translation>Centre social</translation>
    </message>
    <message>
        <source>Zone blanche&#xa0;: ni centre social ni EVS</source>
        <translation>Zone blanche: neither centre social nor EVS</translation>
    </message>
    <message>
        <source>Commune gagnée</source>
        <translation>Commune gained</translation>
    </message>
    <message>
        <source>Commune perdue</source>
        <translation>Commune lost</translation>
    </message>
    <message>
        <source>Commune couverte</source>
        <translation>Commune covered</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1 à moins de %2&#xa0;km</source>
        <translation>%1 to under %2&#xa0;km</translation>
    </message>
    <message>
        <source>%1&#xa0;km et plus</source>
        <translation>%1&#xa0;km and more</translation>
    </message>
    <message>
        <source>dont siège supposé&#xa0;: signe creux</source>
        <translation>of which supposed seat: hollow sign</translation>
    </message>
    <message>
        <source>Siège d&apos;un centre social</source>
        <translation>Seat of a centre social</translation>
    </message>
    <message>
        <source>Siège d&apos;un EVS</source>
        <translation>Seat of an EVS</translation>
    </message>
    <message>
        <source>Structure simulée</source>
        <translation>Simulated structure</translation>
    </message>
    <message>
        <source>Structure fermée dans le scénario</source>
        <translation>Structure closed in the scenario</translation>
    </message>
    <message>
        <source>Structure changée dans le scénario</source>
        <translation>Structure changed in the scenario</translation>
    </message>
    <message>
        <source>QPV avec structure</source>
        <translation>QPV with a structure</translation>
    </message>
    <message>
        <source>QPV sans structure</source>
        <translation>QPV without a structure</translation>
    </message>
    <message>
        <source>Couverture des communes %1 par l&apos;animation de la vie sociale, au %2</source>
        <translation>%1: coverage of the communes by animation de la vie sociale (AVS), %2</translation>
    </message>
    <message>
        <source>Zones blanches de l&apos;animation de la vie sociale, communes %1, au %2</source>
        <translation>%1: zones blanches of animation de la vie sociale (AVS), %2</translation>
    </message>
    <message>
        <source>Quartiers prioritaires %1 et structures de l&apos;animation de la vie sociale, au %2</source>
        <translation>%1: priority neighbourhoods (QPV) and animation de la vie sociale (AVS) structures, %2</translation>
    </message>
    <message>
        <source>Distance des communes %1 à la structure d&apos;animation de la vie sociale la plus proche, au %2</source>
        <translation>%1: distance of the communes to the nearest animation de la vie sociale (AVS) structure, %2</translation>
    </message>
    <message>
        <source>Écart de couverture des communes %1 entre deux scénarios, au %2</source>
        <translation>%1: difference in coverage of the communes between two scenarios, %2</translation>
    </message>
    <message>
        <source>Définition&#xa0;: une commune est couverte quand elle est dans le territoire d&apos;intervention déclaré d&apos;une structure agréée à cette date.</source>
        <translation>Definition: a commune is covered when it is in the declared service area of a structure approved at this date.</translation>
    </message>
    <message>
        <source>Fond schématique Maillage</source>
        <translation>Maillage schematic base map</translation>
    </message>
    <message>
        <source>Fond&#xa0;: %1</source>
        <translation>Base map: %1</translation>
    </message>
    <message>
        <source>, téléchargé le %1</source>
        <translation>, downloaded on %1</translation>
    </message>
    <message>
        <source> (SHA-256 %1…)</source>
        <translation> (SHA-256 %1…)</translation>
    </message>
    <message>
        <source>rayon de %1</source>
        <translation>radius of %1</translation>
    </message>
    <message>
        <source>communes voisines, rang %1</source>
        <translation>neighbouring communes, ring %1</translation>
    </message>
    <message>
        <source>sa commune seule</source>
        <translation>its own commune only</translation>
    </message>
    <message>
        <source>communes choisies</source>
        <translation>chosen communes</translation>
    </message>
    <message>
        <source>trajet de %1&#xa0;min</source>
        <translation>journey of %1&#xa0;min</translation>
    </message>
    <message>
        <source>son EPCI</source>
        <translation>its EPCI</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Communes couvertes par un EVS seul</source>
        <translation>Communes covered by an EVS only</translation>
    </message>
    <message>
        <source>Population et couverture</source>
        <translation>Population and coverage</translation>
    </message>
    <message>
        <source>Effet de la simulation</source>
        <translation>Effect of the simulation</translation>
    </message>
    <message>
        <source>Évolution entre deux dates</source>
        <translation>Change between two dates</translation>
    </message>
    <message>
        <source>Commune couverte avant la simulation</source>
        <translation>Commune covered before the simulation</translation>
    </message>
    <message>
        <source>Zone blanche qui le reste</source>
        <translation>Zone blanche that remains one</translation>
    </message>
    <message>
        <source>Commune couverte aux deux dates</source>
        <translation>Commune covered at both dates</translation>
    </message>
    <message>
        <source>Zone blanche aux deux dates</source>
        <translation>Zone blanche at both dates</translation>
    </message>
    <message>
        <source>Structure fermée entre les deux dates</source>
        <translation>Structure closed between the two dates</translation>
    </message>
    <message>
        <source>Structure ouverte entre les deux dates</source>
        <translation>Structure opened between the two dates</translation>
    </message>
    <message>
        <source>Centre social, avec ou sans EVS</source>
        <translation>Centre social, with or without EVS</translation>
    </message>
    <message>
        <source>Commune siège d&apos;une structure</source>
        <translation>Commune that is the seat of a structure</translation>
    </message>
    <message>
        <source>Commune sans siège de structure</source>
        <translation>Commune without the seat of a structure</translation>
    </message>
    <message>
        <source>%1 habitants</source>
        <translation>%1 inhabitants</translation>
    </message>
    <message>
        <source>Distance en ligne droite à la structure la plus proche ; classes de 5 km, borne inférieure comprise.</source>
        <translation>Straight-line distance to the nearest structure; classes of 5 km, lower bound included.</translation>
    </message>
    <message>
        <source>La surface d&apos;un cercle est proportionnelle à la population de la commune.</source>
        <translation>The area of a circle is proportional to the population of the commune.</translation>
    </message>
    <message>
        <source>Secteurs : zones blanches qui se touchent, numérotées de la plus à la moins peuplée.</source>
        <translation>Clusters: zones blanches that touch one another, numbered from the most to the least populous.</translation>
    </message>
    <message>
        <source>Structures de l&apos;animation de la vie sociale, communes %1, au %2</source>
        <translation>%1: animation de la vie sociale (AVS) structures, %2</translation>
    </message>
    <message>
        <source>Communes %1 couvertes par un EVS seul, au %2</source>
        <translation>%1: communes covered by an EVS only, %2</translation>
    </message>
    <message>
        <source>Population des communes %1 et couverture par l&apos;animation de la vie sociale, au %2</source>
        <translation>%1: population of the communes and coverage by animation de la vie sociale (AVS), %2</translation>
    </message>
    <message>
        <source>Communes %1 gagnées et perdues par la simulation, au %2</source>
        <translation>%1: communes gained and lost by the simulation, %2</translation>
    </message>
    <message>
        <source>Évolution de la couverture des communes %1 jusqu&apos;au %2</source>
        <translation>%1: change in the coverage of the communes up to %2</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;est gagnée ni perdue.</source>
        <translation>No commune is gained or lost.</translation>
    </message>
    <message>
        <source>Communes voisines</source>
        <translation>Neighbouring communes</translation>
    </message>
    <message>
        <source>Structure voisine qui intervient ici</source>
        <translation>Structure next door that serves communes here</translation>
    </message>
    <message>
        <source>%1 (%2, hors du cadre)</source>
        <translation>%1 (%2, outside the frame)</translation>
    </message>
    <message>
        <source>%1 (%2, dont %3 hors du cadre)</source>
        <translation>%1 (%2, of which %3 outside the frame)</translation>
    </message>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Change over time</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>de %1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>Ouvrir un EVS %1, pour cette commune seule</source>
        <translation>Open an EVS in %1, for this commune alone</translation>
    </message>
    <message>
        <source>Ouvrir un EVS %1, rayon de %2</source>
        <translation>Open an EVS in %1, radius of %2</translation>
    </message>
    <message>
        <source>%1 commune déjà couverte</source>
        <translation>%1 commune already covered</translation>
    </message>
    <message>
        <source>%1 communes déjà couvertes</source>
        <translation>%1 communes already covered</translation>
    </message>
    <message>
        <source>le département %1</source>
        <translation>département %1</translation>
    </message>
    <message>
        <source>du département %1</source>
        <translation>département %1</translation>
    </message>
    <message>
        <source>dans le département %1</source>
        <translation>département %1</translation>
    </message>
    <message>
        <source>Autres secteurs : %1</source>
        <translation>Other clusters: %1</translation>
    </message>
    <message>
        <source>Autour %1 : %2</source>
        <translation>Around %1: %2</translation>
    </message>
    <message>
        <source>%1 commune</source>
        <translation>%1 commune</translation>
    </message>
    <message>
        <source>%1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>%1 habitant</source>
        <translation>%1 inhabitant</translation>
    </message>
    <message>
        <source>Centre social et EVS, supposés</source>
        <translation>Centre social and EVS, assumed</translation>
    </message>
    <message>
        <source>Centre social, supposé</source>
        <translation>Centre social, assumed</translation>
    </message>
    <message>
        <source>Centre social, avec ou sans EVS, supposé</source>
        <translation>Centre social, with or without an EVS, assumed</translation>
    </message>
    <message>
        <source>EVS seul, supposé</source>
        <translation>EVS only, assumed</translation>
    </message>
    <message>
        <source>Zone blanche, supposée : ni centre social ni EVS</source>
        <translation>Zone blanche, assumed: neither centre social nor EVS</translation>
    </message>
    <message>
        <source>Zone blanche, supposée, qui le reste</source>
        <translation>Zone blanche, assumed, that stays one</translation>
    </message>
    <message>
        <source>Zone blanche, supposée, aux deux dates</source>
        <translation>Zone blanche, assumed, at both dates</translation>
    </message>
    <message>
        <source>Commune couverte, supposée</source>
        <translation>Commune covered, assumed</translation>
    </message>
    <message>
        <source>Commune couverte avant la simulation, supposée</source>
        <translation>Commune covered before the simulation, assumed</translation>
    </message>
    <message>
        <source>Commune couverte aux deux dates, supposée</source>
        <translation>Commune covered at both dates, assumed</translation>
    </message>
    <message>
        <source>Commune gagnée, supposée</source>
        <translation>Commune gained, assumed</translation>
    </message>
    <message>
        <source>Non attestée : rien n&apos;est attesté</source>
        <translation>Not attested: nothing is attested</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <comment>date, heure</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>non attestée</source>
        <translation>not attested</translation>
    </message>
    <message>
        <source>centre social et EVS supposé</source>
        <translation>centre social and assumed EVS</translation>
    </message>
    <message>
        <source>centre social supposé et EVS</source>
        <translation>assumed centre social and EVS</translation>
    </message>
    <message>
        <source>centre social et EVS, supposés</source>
        <translation>centre social and EVS, assumed</translation>
    </message>
    <message>
        <source>centre social, supposé</source>
        <translation>centre social, assumed</translation>
    </message>
    <message>
        <source>zone blanche, supposée</source>
        <translation>zone blanche, assumed</translation>
    </message>
    <message>
        <source>%1 – faits&#xa0;attestés&#xa0;seuls</source>
        <translation>%1 – attested facts only</translation>
    </message>
    <message>
        <source>QPV avec structure, supposé</source>
        <translation>QPV with a structure, assumed</translation>
    </message>
    <message>
        <source>QPV sans structure, supposé</source>
        <translation>QPV without a structure, assumed</translation>
    </message>
    <message>
        <source>Le projet ne contient aucun QPV de la génération en vigueur.</source>
        <translation>The project holds no QPV of the generation in force.</translation>
    </message>
    <message>
        <source>Couverte par aucun des deux, supposée</source>
        <translation>Covered by neither, assumed</translation>
    </message>
    <message>
        <source>Couverte par les deux, supposée</source>
        <translation>Covered by both, assumed</translation>
    </message>
    <message>
        <source>%1, supposée</source>
        <translation>%1, assumed</translation>
    </message>
    <message>
        <source>A&#xa0;: couverte par la base seulement</source>
        <translation>A: covered by the base only</translation>
    </message>
    <message>
        <source>A&#xa0;: couverte par « %1 » seulement</source>
        <translation>A: covered by “%1” only</translation>
    </message>
    <message>
        <source>B&#xa0;: couverte par la base seulement</source>
        <translation>B: covered by the base only</translation>
    </message>
    <message>
        <source>B&#xa0;: couverte par « %1 » seulement</source>
        <translation>B: covered by “%1” only</translation>
    </message>
    <message>
        <source>A&#xa0;: structure de « %1 » seulement</source>
        <translation>A: structure of “%1” only</translation>
    </message>
    <message>
        <source>B&#xa0;: structure de « %1 » seulement</source>
        <translation>B: structure of “%1” only</translation>
    </message>
    <message>
        <source>Couverte par les deux</source>
        <translation>Covered by both</translation>
    </message>
    <message>
        <source>Couverte par aucun des deux&#xa0;: zone blanche</source>
        <translation>Covered by neither: zone blanche</translation>
    </message>
    <message>
        <source>Les deux couvrent les mêmes communes.</source>
        <translation>Both cover the same communes.</translation>
    </message>
    <message>
        <source>Communes, selon ce qui les couvre</source>
        <translation>Communes, by what covers them</translation>
    </message>
    <message>
        <source>Communes et sièges des structures</source>
        <translation>Communes and seats of the structures</translation>
    </message>
    <message>
        <source>Communes et secteurs de zones blanches</source>
        <translation>Communes and clusters of zones blanches</translation>
    </message>
    <message>
        <source>Communes et quartiers prioritaires</source>
        <translation>Communes and priority neighbourhoods</translation>
    </message>
    <message>
        <source>Communes, selon leur distance</source>
        <translation>Communes, by their distance</translation>
    </message>
    <message>
        <source>Communes, selon leur population et ce qui les couvre</source>
        <translation>Communes, by population and by what covers them</translation>
    </message>
    <message>
        <source>Communes, avant et avec la simulation</source>
        <translation>Communes, before and with the simulation</translation>
    </message>
    <message>
        <source>Communes, d&apos;une date à l&apos;autre</source>
        <translation>Communes, from one date to the other</translation>
    </message>
    <message>
        <source>Communes, d&apos;un scénario à l&apos;autre</source>
        <translation>Communes, from one scenario to the other</translation>
    </message>
    <message>
        <source>Limite du territoire</source>
        <translation>Boundary of the territory</translation>
    </message>
    <message>
        <source>Limite du département</source>
        <translation>Boundary of the département</translation>
    </message>
    <message>
        <source>Limite d&apos;EPCI</source>
        <translation>Boundary of an EPCI</translation>
    </message>
    <message>
        <source>Territoire des structures simulées</source>
        <translation>Service area of the simulated structures</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Besoin et couverture</source>
        <translation>Need and coverage</translation>
    </message>
    <message>
        <source>Besoin social</source>
        <translation>Social need</translation>
    </message>
    <message>
        <source>Besoin social et couverture</source>
        <translation>Social need and coverage</translation>
    </message>
    <message>
        <source>%1 à moins de %2</source>
        <translation>%1 to under %2</translation>
    </message>
    <message>
        <source>%1, couverte</source>
        <translation>%1, covered</translation>
    </message>
    <message>
        <source>%1, zone blanche</source>
        <translation>%1, zone blanche</translation>
    </message>
    <message>
        <source>%1, non attestée</source>
        <translation>%1, not attested</translation>
    </message>
    <message>
        <source>%1 : valeur de l&apos;EPCI, communes sous secret</source>
        <translation>%1: value of the EPCI, communes withheld</translation>
    </message>
    <message>
        <source>Dénominateur trop petit</source>
        <translation>Denominator too small</translation>
    </message>
    <message>
        <source>Sous secret</source>
        <translation>Withheld (secret)</translation>
    </message>
    <message>
        <source>Non disponible</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>Absente du fichier</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>Besoin inconnu</source>
        <translation>Need unknown</translation>
    </message>
    <message>
        <source>Le projet ne contient aucune donnée de besoin : importez-en un fichier.</source>
        <translation>The project holds no data about needs: import a file of them.</translation>
    </message>
    <message>
        <source>Besoin social, communes %1</source>
        <translation>Social need, communes of %1</translation>
    </message>
    <message>
        <source>Besoin social et zones blanches, communes %1, au %2</source>
        <translation>Social need and zones blanches, communes of %1, on %2</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, communes %2</source>
        <translation>%1, communes of %2</translation>
    </message>
    <message>
        <source>%1, et zones blanches au %2, communes %3</source>
        <translation>%1, and zones blanches on %2, communes of %3</translation>
    </message>
    <message>
        <source>Communes, selon leur besoin</source>
        <translation>Communes, by their need</translation>
    </message>
    <message>
        <source>Communes, selon leur besoin et ce qui les couvre</source>
        <translation>Communes, by their need and what covers them</translation>
    </message>
    <message>
        <source>%1 (%2 puis %3)</source>
        <translation>%1 (%2, then %3)</translation>
    </message>
    <message>
        <source>Secteur, numéroté sur chaque carte</source>
        <translation>Cluster, numbered on each map</translation>
    </message>
    <message>
        <source>Communes, selon leur distance, au plus</source>
        <translation>Communes, by their distance at most</translation>
    </message>
    <message>
        <source>%1 Au plus : une structure dont la place n&apos;est pas attestée peut être plus proche.</source>
        <translation>%1 At most: a structure whose place is not attested may be nearer.</translation>
    </message>
    <message>
        <source>Inconnu : à l&apos;une des deux dates, le projet ne connaît aucune structure.</source>
        <translation>Unknown: on one of the two dates the project knows of no structure.</translation>
    </message>
    <message>
        <source>%1 Au plus : une structure dont la place n&apos;est pas connue peut être plus proche.</source>
        <translation>%1 At most: a structure whose place is not known may be nearer.</translation>
    </message>
    <message>
        <source>son adresse est introuvable : sans doute pas d&apos;accès à Internet</source>
        <translation>its address cannot be found: there is probably no Internet access</translation>
    </message>
    <message>
        <source>il refuse la connexion</source>
        <translation>it refuses the connection</translation>
    </message>
    <message>
        <source>la connexion chiffrée n&apos;est pas sûre : certificat refusé</source>
        <translation>the encrypted connection is not safe: certificate refused</translation>
    </message>
    <message>
        <source>le serveur mandataire (proxy) ne laisse pas passer</source>
        <translation>the proxy server lets nothing through</translation>
    </message>
    <message>
        <source>la connexion a été coupée</source>
        <translation>the connection was broken</translation>
    </message>
    <message>
        <source>« %1 » ne connaît pas cette adresse (erreur %2) ; elle a sans doute changé : mettez Maillage à jour, ou %3</source>
        <translation>“%1” does not know this address (error %2); it has probably changed: update Maillage, or %3</translation>
    </message>
    <message>
        <source>« %1 » reçoit trop de demandes (erreur %2) ; réessayez dans quelques minutes, ou %3</source>
        <translation>“%1” receives too many requests (error %2); try again in a few minutes, or %3</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas accessible d&apos;ici (erreur %2 : accès refusé) ; demandez à votre service informatique, ou %3</source>
        <translation>“%1” cannot be reached from here (error %2: access denied); ask your IT department, or %3</translation>
    </message>
    <message>
        <source>« %1 » est en panne (erreur %2) ; réessayez plus tard, ou %3</source>
        <translation>“%1” is out of order (error %2); try again later, or %3</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas donné le fond de carte (réponse %2) ; réessayez plus tard, ou %3</source>
        <translation>“%1” did not give the base map (answer %2); try again later, or %3</translation>
    </message>
    <message>
        <source>un texte incomplet ou abîmé</source>
        <translation>an incomplete or damaged text</translation>
    </message>
    <message>
        <source>autre chose qu&apos;une liste de communes</source>
        <translation>something other than a list of communes</translation>
    </message>
    <message>
        <source>une page web : souvent celle d&apos;un portail Wi-Fi ou d&apos;un proxy</source>
        <translation>a web page: often that of a Wi-Fi portal or a proxy</translation>
    </message>
    <message>
        <source>un contenu de type %1</source>
        <translation>content of type %1</translation>
    </message>
    <message>
        <source>ce projet couvre plusieurs départements, et le fond officiel se télécharge pour un seul ; %1</source>
        <translation>this project covers several départements, and the official base map is downloaded for one only; %1</translation>
    </message>
    <message>
        <source>« %1 » ne peut pas être joint (%2) ; vérifiez la connexion et réessayez, ou %3</source>
        <translation>“%1” cannot be reached (%2); check the connection and try again, or %3</translation>
    </message>
    <message>
        <source>« %1 » n&apos;envoie plus rien depuis %2 ; réessayez plus tard, ou %3</source>
        <translation>“%1” has sent nothing for %2; try again later, or %3</translation>
    </message>
    <message>
        <source>« %1 » est trop lent : rien de complet au bout de %2 ; réessayez plus tard, ou %3</source>
        <translation>“%1” is too slow: nothing complete after %2; try again later, or %3</translation>
    </message>
    <message>
        <source>le fond reçu de « %1 » est coupé après %2 ; réessayez</source>
        <translation>the base map received from “%1” is cut off after %2; try again</translation>
    </message>
    <message>
        <source>le fond reçu de « %1 » est coupé : %2 sur %3 ; réessayez</source>
        <translation>the base map received from “%1” is cut off: %2 of %3; try again</translation>
    </message>
    <message>
        <source>« %1 » envoie plus de %2, bien plus qu&apos;un fond de département ; rien n&apos;a été gardé, %3 si cela dure</source>
        <translation>“%1” sends more than %2, far more than the base map of a département; nothing was kept, %3 if this goes on</translation>
    </message>
    <message>
        <source>« %1 » renvoie vers une autre adresse (%2), que Maillage ne suit pas car ce n&apos;est plus la source officielle ; ouvrez un navigateur pour vous identifier sur le réseau, ou %3</source>
        <translation>“%1” redirects to another address (%2), which Maillage does not follow because it is no longer the official source; open a browser to sign in to the network, or %3</translation>
    </message>
    <message>
        <source>« %1 » renvoie sans fin d&apos;une adresse à l&apos;autre (%2 de suite) ; réessayez plus tard, ou %3</source>
        <translation>“%1” redirects endlessly from one address to another (%2 in a row); try again later, or %3</translation>
    </message>
    <message>
        <source>« %1 » a envoyé %2, et non le fond de carte ; réessayez, ou %3</source>
        <translation>“%1” sent %2, and not the base map; try again, or %3</translation>
    </message>
    <message>
        <source>le serveur mandataire (proxy) « %1 » ne laisse pas passer sans nom ni mot de passe justes ; demandez-les à votre service informatique, ou %2</source>
        <translation>the proxy server &quot;%1&quot; lets nothing pass without the right name and password; ask your IT service for them, or %2</translation>
    </message>
    <message>
        <source>importez un fichier (Données › Importer un fond de carte)</source>
        <translation>import a file (Data › Import a base map)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a aucune commune %2 (département %4) ; vérifiez ce numéro, ou %3</source>
        <translation>“%1” has no commune of %2 (département %4); check this number, or %3</translation>
    </message>
    <message>
        <source>« %1 » a envoyé des communes %2 et non %3 ; rien n&apos;a été gardé, réessayez, ou %4</source>
        <translation>“%1” sent communes of %2 and not of %3; nothing was kept, try again, or %4</translation>
    </message>
    <message>
        <source>aucun EPCI</source>
        <translation>no EPCI</translation>
    </message>
    <message>
        <source>… et d&apos;autres : %1</source>
        <translation>… and others: %1</translation>
    </message>
    <message>
        <source>%1 (%2) : %3 → %4</source>
        <translation>%1 (%2): %3 → %4</translation>
    </message>
    <message>
        <source>EPCI : %1 dans %2 EPCI, %3</source>
        <translation>EPCI: %1 in %2 EPCI, %3</translation>
    </message>
    <message>
        <source>%1 commune en change</source>
        <translation>%1 commune changes</translation>
    </message>
    <message>
        <source>%1 communes en changent</source>
        <translation>%1 communes change</translation>
    </message>
    <message>
        <source>communes reconnues par une fusion, un nouveau code ou leur ville (%1) : %2</source>
        <translation>communes known by a merger, a new code or their city (%1): %2</translation>
    </message>
    <message>
        <source>communes nées de communes de plusieurs EPCI, qui gardent le leur (%1) : %2</source>
        <translation>communes merged from communes of several EPCI, which keep their own (%1): %2</translation>
    </message>
    <message>
        <source>communes que le fichier ne nomme pas, qui gardent leur EPCI (%1) : %2</source>
        <translation>communes that the file does not name, which keep their EPCI (%1): %2</translation>
    </message>
    <message>
        <source>codes du département qu&apos;aucune commune du projet n&apos;a (%1) : %2</source>
        <translation>codes of the département that no commune of the project has (%1): %2</translation>
    </message>
    <message>
        <source>lignes non lues, faute d&apos;un code Insee ou d&apos;un numéro Siren d&apos;EPCI (%1) : %2</source>
        <translation>rows not read, for want of an INSEE code or a SIREN of an EPCI (%1): %2</translation>
    </message>
    <message>
        <source>EPCI dont le fichier ne dit pas le nom, désignés par leur numéro Siren (%1) : %2</source>
        <translation>EPCI whose name the file does not give, called by their SIREN (%1): %2</translation>
    </message>
    <message>
        <source>lignes d&apos;autres départements, laissées de côté : %1</source>
        <translation>rows of other départements, left aside: %1</translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>2015 ou 2024</source>
        <translation>2015 or 2024</translation>
    </message>
    <message>
        <source>une date AAAA-MM-JJ</source>
        <translation>a date as YYYY-MM-DD</translation>
    </message>
    <message>
        <source>schema, structure ou hypothese</source>
        <translation>schema, structure or hypothese</translation>
    </message>
    <message>
        <source>un des types d&apos;agrément ou de structure</source>
        <translation>one of the kinds of agrément or structure</translation>
    </message>
    <message>
        <source>le nom d&apos;un indicateur, comme taux_cs</source>
        <translation>the name of an indicator, such as taux_cs</translation>
    </message>
    <message>
        <source>l&apos;unité % pour un taux (taux_…)</source>
        <translation>the unit % for a rate (taux_…)</translation>
    </message>
    <message>
        <source>un pas d&apos;arrondi plus grand que 0, comme 1 ou 0.1</source>
        <translation>a rounding step greater than 0, such as 1 or 0.1</translation>
    </message>
    <message>
        <source>un nombre de minutes, comme 12.5</source>
        <translation>a number of minutes, such as 12.5</translation>
    </message>
    <message>
        <source>autant de cellules qu&apos;à la première ligne (une virgule décimale demande un autre séparateur, ou un point)</source>
        <translation>as many cells as in the first row (a decimal comma needs another separator, or a point)</translation>
    </message>
    <message>
        <source>un seul temps par couple de communes : une ligne plus haut en donne un autre</source>
        <translation>one time only for each pair of communes: a row above gives another</translation>
    </message>
    <message>
        <source>un nombre qui ne soit pas négatif</source>
        <translation>a number that is not negative</translation>
    </message>
    <message>
        <source>un pourcentage de 0 à 100</source>
        <translation>a percentage from 0 to 100</translation>
    </message>
    <message>
        <source>un multiple de la précision de la ligne (0.1 pour une décimale)</source>
        <translation>a multiple of the row&apos;s precision (0.1 for one decimal)</translation>
    </message>
    <message>
        <source>une seule ligne par indicateur et par date</source>
        <translation>one row only for each indicator and date</translation>
    </message>
    <message>
        <source>le QPV %1</source>
        <translation>the QPV %1</translation>
    </message>
    <message>
        <source>la commune %1</source>
        <translation>the commune %1</translation>
    </message>
    <message>
        <source>le fichier « %1 » n&apos;existe pas ; vérifiez son nom et son dossier</source>
        <translation>the file “%1” does not exist; check its name and folder</translation>
    </message>
    <message>
        <source>le fichier « %1 » est vide ; redemandez-le à qui vous l&apos;a donné</source>
        <translation>the file “%1” is empty; ask for it again from whoever gave it to you</translation>
    </message>
    <message>
        <source>il manque à « %1 » son fichier %2 ; un shapefile se copie avec ses fichiers .shp, .shx, .dbf et .prj</source>
        <translation>“%1” lacks its file %2; a shapefile is copied with its .shp, .shx, .dbf and .prj files</translation>
    </message>
    <message>
        <source>la couche « %1 » ne dit pas son système de coordonnées ; ajoutez son fichier .prj ou réexportez-la en EPSG:2154</source>
        <translation>the layer “%1” does not state its coordinate system; add its .prj file or export it again in EPSG:2154</translation>
    </message>
    <message>
        <source>« %1 » ne contient aucun polygone ; il faut la couche des contours de communes</source>
        <translation>“%1” contains no polygon; the layer of commune outlines is needed</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas de champ de codes Insee (champs : %2) ; il faut un champ comme INSEE_COM ou code_insee</source>
        <translation>“%1” has no field of Insee codes (fields: %2); a field such as INSEE_COM or code_insee is needed</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : le code Insee manque ; complétez-le</source>
        <translation>“%1”, row %2, field %3: the Insee code is missing; fill it in</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : « %4 » n&apos;est pas un code Insee ; il en faut cinq caractères, comme 03185</source>
        <translation>“%1”, row %2, field %3: “%4” is not an Insee code; it takes five characters, such as 03185</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : %4 est un code postal, celui de la commune %5, dont le code Insee est %6 ; donnez les codes Insee, un code postal peut être le code Insee d&apos;une autre commune</source>
        <translation>“%1”, row %2, field %3: %4 is a postcode, that of the commune %5, whose Insee code is %6; give Insee codes, as a postcode may be the Insee code of another commune</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : le code %4 figure déjà à la ligne %5 ; gardez une seule ligne par commune</source>
        <translation>“%1”, row %2, field %3: the code %4 is already in row %5; keep one row for each commune</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : %3 n&apos;a pas de géométrie ; complétez ou remplacez la couche</source>
        <translation>“%1”, row %2: %3 has no geometry; complete or replace the layer</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : %3 a un contour invalide, qui ne se répare pas sans changer (%4) ; corrigez-le dans QGIS</source>
        <translation>“%1”, row %2: %3 has an invalid outline, which cannot be repaired without changing it (%4); correct it in QGIS</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas le contour de toutes les communes du projet : il en manque %2 (%3) ; prenez une couche complète du même millésime</source>
        <translation>“%1” does not have the outline of every commune of the project: %2 are missing (%3); take a complete layer of the same vintage</translation>
    </message>
    <message>
        <source>« %1 » contient des communes inconnues du projet, au nombre de %2 (%3) ; prenez une couche du même millésime</source>
        <translation>“%1” contains communes that the project does not know, %2 in number (%3); take a layer of the same vintage</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas de colonne « %2 » (colonnes : %3) ; ajoutez-la à la première ligne</source>
        <translation>“%1” has no column “%2” (columns: %3); add it to the first row</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : un guillemet s&apos;ouvre et ne se ferme pas ; corrigez-le ou doublez-le</source>
        <translation>“%1”, row %2: a quotation mark opens and does not close; correct it or double it</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas de feuille « %2 » remplie (feuilles : %3)</source>
        <translation>“%1” has no filled sheet “%2” (sheets: %3)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a aucune ligne sous ses titres de colonnes ; remplissez-le d&apos;abord</source>
        <translation>“%1” has no row below its column titles; fill it in first</translation>
    </message>
    <message>
        <source>« %1 » ne dit rien à importer : aucune de ses lignes n&apos;est complète ; remplissez-le d&apos;abord</source>
        <translation>“%1” says nothing to import: none of its rows is complete; fill it in first</translation>
    </message>
    <message>
        <source>« %1 » ne désigne les communes que par leur code postal (colonnes : %2), partagé par plusieurs communes ; ajoutez leur code Insee ou leur nom</source>
        <translation>“%1” names communes by their postcode only (columns: %2), which several communes share; add their Insee code or their name</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, colonne %3 : %4 est un code postal (%5), et toute la colonne avec lui ; donnez les codes Insee, ou les noms seuls : un code postal peut être le code Insee d&apos;une autre commune</source>
        <translation>“%1”, row %2, column %3: %4 is a postcode (%5), and the whole column with it; give the Insee codes, or the names alone: a postcode may be the Insee code of another commune</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, colonne %3 : « %4 » ne convient pas, il faut %5</source>
        <translation>“%1”, row %2, column %3: “%4” will not do; needed: %5</translation>
    </message>
    <message>
        <source>le tableau des chiffres publiés donne deux fois « %1 » au %2 ; n&apos;en gardez qu&apos;un</source>
        <translation>the table of published figures gives “%1” twice for %2; keep only one</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, colonne %3 : « %4 » ne désigne rien de connu ; corrigez ce nom ou ce code</source>
        <translation>“%1”, row %2, column %3: “%4” names nothing known; correct this name or code</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un projet Maillage ; ouvrez un .gpkg écrit par Maillage, ou importez ce fichier</source>
        <translation>“%1” is not a Maillage project; open a .gpkg written by Maillage, or import this file</translation>
    </message>
    <message>
        <source>« %1 » vient d&apos;une version plus récente de Maillage (format %2) ; mettez Maillage à jour</source>
        <translation>“%1” comes from a more recent version of Maillage (format %2); update Maillage</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas pu être écrit (%2) ; vérifiez le dossier, les droits et la place libre</source>
        <translation>“%1” could not be written (%2); check the folder, the permissions and the free space</translation>
    </message>
    <message>
        <source>la commune « %1 » n&apos;existe pas dans ce projet ; donnez un code Insee comme 03118</source>
        <translation>the commune “%1” does not exist in this project; give an Insee code such as 03118</translation>
    </message>
    <message>
        <source>la commune %1 (%2) n&apos;a pas d&apos;EPCI connu ; choisissez une autre règle de territoire</source>
        <translation>the commune %1 (%2) has no known EPCI; choose another service area rule</translation>
    </message>
    <message>
        <source>le projet n&apos;a pas de scénario « %1 » (scénarios : %2)</source>
        <translation>the project has no scenario “%1” (scenarios: %2)</translation>
    </message>
    <message>
        <source>le projet a déjà un scénario « %1 » ; choisissez un autre nom</source>
        <translation>the project already has a scenario “%1”; choose another name</translation>
    </message>
    <message>
        <source>ce projet n&apos;a pas de temps de trajet ; importez une matrice (origine, destination, minutes)</source>
        <translation>this project has no travel times; import a matrix (origin, destination, minutes)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a qu&apos;une colonne (« %2 ») : le séparateur n&apos;est pas reconnu ; séparez par , ; ou une tabulation</source>
        <translation>“%1” has only one column (“%2”): the separator is not recognised; separate with a comma, a semicolon or a tab</translation>
    </message>
    <message>
        <source>le scénario « %1 » change la structure « %2 », qui n&apos;existe pas ; donnez un identifiant de la liste des structures</source>
        <translation>the scenario “%1” changes the structure “%2”, which does not exist; give an identifier from the list of structures</translation>
    </message>
    <message>
        <source>le scénario « %1 » ferme déjà « %2 » ; elle ne peut plus y être changée ni fermée</source>
        <translation>the scenario “%1” already closes “%2”; it can no longer be changed or closed in it</translation>
    </message>
    <message>
        <source>« %2 » est déjà un centre social dans le scénario « %1 »</source>
        <translation>“%2” is already a centre social in the scenario “%1”</translation>
    </message>
    <message>
        <source>le scénario « %1 » ouvre une structure « %2 », un identifiant déjà pris ; choisissez-en un autre</source>
        <translation>the scenario “%1” opens a structure “%2”, an identifier already taken; choose another</translation>
    </message>
    <message>
        <source>un scénario doit avoir un nom</source>
        <translation>a scenario must have a name</translation>
    </message>
    <message>
        <source>le scénario « %1 » n&apos;ouvre aucune structure « %2 » ; choisissez parmi %3</source>
        <translation>the scenario “%1” opens no structure “%2”; choose among %3</translation>
    </message>
    <message>
        <source>aucun chiffre ne s&apos;appelle « %1 » ; choisissez parmi %2</source>
        <translation>no figure is called “%1”; choose among %2</translation>
    </message>
    <message>
        <source>travail interrompu à votre demande ; rien n&apos;a changé</source>
        <translation>work stopped at your request; nothing has changed</translation>
    </message>
    <message>
        <source>aucune commune du projet n&apos;est dans l&apos;EPCI « %1 » ; donnez un SIREN parmi %2</source>
        <translation>no commune of the project is in the EPCI “%1”; give a SIREN among %2</translation>
    </message>
    <message>
        <source>aucune réponse n&apos;est possible : %1 à la fois parmi les sites imposés et les sites interdits ; retirez-le de l&apos;un des deux</source>
        <translation>no answer is possible: %1 is both among the required sites and the forbidden sites; remove it from one of the two</translation>
    </message>
    <message>
        <source>le calcul n&apos;a pas abouti dans le temps permis ; réduisez le nombre, le rayon ou les candidats</source>
        <translation>the computation did not finish in the time allowed; reduce the number, the radius or the candidates</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas de champ « %2 » (champs : %3) ; prenez la couche des QPV de l&apos;ANCT, avec code_qp, lib_qp et insee_com</source>
        <translation>“%1” has no field “%2” (fields: %3); take the ANCT&apos;s QPV layer, with code_qp, lib_qp and insee_com</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : « %4 » n&apos;est pas un code de QPV ; il en faut huit caractères, comme QP003001 ou QN00301M</source>
        <translation>“%1”, row %2, field %3: “%4” is not a QPV code; it takes eight characters, such as QP003001 or QN00301M</translation>
    </message>
    <message>
        <source>« %1 », ligne %2, champ %3 : le QPV %4 figure déjà à la ligne %5 ; gardez une seule ligne par QPV</source>
        <translation>“%1”, row %2, field %3: the QPV %4 is already in row %5; keep one row for each QPV</translation>
    </message>
    <message>
        <source>« %1 » ne contient aucun polygone ; prenez la couche des QPV de l&apos;ANCT en .geojson, .gpkg ou .shp</source>
        <translation>“%1” contains no polygon; take the ANCT&apos;s QPV layer as .geojson, .gpkg or .shp</translation>
    </message>
    <message>
        <source>attention : ligne %1, %2 avait un contour invalide (%3), qui a été réparé (surface changée de %4 %)</source>
        <translation>warning: row %1, %2 had an invalid outline (%3), which was repaired (area changed by %4%)</translation>
    </message>
    <message>
        <source>attention : %1 communes hors de la France métropolitaine laissées de côté (%2)</source>
        <translation>warning: %1 communes outside metropolitan France left out (%2)</translation>
    </message>
    <message>
        <source>attention : le QPV %1 s&apos;étend sur des communes hors du projet (%2), laissées de côté</source>
        <translation>warning: the QPV %1 extends over communes outside the project (%2), left out</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune, ce n&apos;est pas un classeur</source>
        <translation>none, this is not a workbook</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un code de commune ; vouliez-vous %2 ?</source>
        <translation>“%1” is not a commune code; did you mean %2?</translation>
    </message>
    <message>
        <source>« %1 » ne dit pas de quelle sorte est le fichier ; il faut %2</source>
        <translation>“%1” does not say what kind of file it is; needed: %2</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas de couche « %2 » (couches : %3)</source>
        <translation>“%1” has no layer “%2” (layers: %3)</translation>
    </message>
    <message>
        <source>« %1 », champ %2 : les communes sont du département %3 et non %4 ; prenez le bon fichier</source>
        <translation>“%1”, field %2: the communes are of département %3 and not %4; take the right file</translation>
    </message>
    <message>
        <source>rien n&apos;a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; corrigez-les, ou décidez de chacune</source>
        <translation>nothing was imported: rows are ambiguous or unmatched, %1 in number; correct them, or decide on each</translation>
    </message>
    <message>
        <source>le scénario « %1 » n&apos;ouvre aucune structure : il n&apos;y a pas de fiche projet à faire ; ouvrez-en une d&apos;abord</source>
        <translation>the scenario “%1” opens no structure: there is no project sheet to make; open one first</translation>
    </message>
    <message>
        <source>le scénario « %1 » ouvre plusieurs structures ; choisissez parmi %2</source>
        <translation>the scenario “%1” opens several structures; choose among %2</translation>
    </message>
    <message>
        <source>la fiche projet n&apos;a pas de question « %1 » ; choisissez parmi %2</source>
        <translation>the project sheet has no question “%1”; choose among %2</translation>
    </message>
    <message>
        <source>note : les textes ne sont pas en UTF-8, ils ont été lus en Windows-1252 (latin)</source>
        <translation>note: the texts are not in UTF-8, they were read as Windows-1252 (Latin)</translation>
    </message>
    <message>
        <source>note : les textes ne sont pas en UTF-8, ils ont été lus en CP850 (DOS)</source>
        <translation>note: the texts are not in UTF-8, they were read as CP850 (DOS)</translation>
    </message>
    <message>
        <source>note : communes dont la limite est dessinée deux fois : %2, par paires : %1, avec un écart moyen de %3 m au plus ; elles restent voisines</source>
        <translation>note: communes whose boundary is drawn twice: %2, in pairs: %1, with a mean gap of %3 m at most; they remain neighbours</translation>
    </message>
    <message>
        <source>attention : communes dont la limite est à plus de 20 m de celle d&apos;en face : %1 (%2) ; elles ne comptent pas comme voisines ; s&apos;il n&apos;y a pas d&apos;eau entre elles, prenez un fond dont les contours se touchent</source>
        <translation>warning: communes whose boundary is more than 20 m from the one facing it: %1 (%2); they do not count as neighbours; if there is no water between them, take a base map whose outlines touch</translation>
    </message>
    <message>
        <source>attention : avec ce fond, paires de communes qui deviennent voisines : %1 (%2) ; les secteurs et les rayons comptés en voisines peuvent changer</source>
        <translation>warning: with this base map, pairs of communes that become neighbours: %1 (%2); the clusters and the radii counted in neighbours may change</translation>
    </message>
    <message>
        <source>attention : avec ce fond, paires de communes qui ne sont plus voisines : %1 (%2) ; les secteurs et les rayons comptés en voisines peuvent changer</source>
        <translation>warning: with this base map, pairs of communes that are no longer neighbours: %1 (%2); the clusters and the radii counted in neighbours may change</translation>
    </message>
    <message>
        <source>attention : communes dont le point de référence est loin hors de leur contour : %1 (%2) ; vérifiez que chaque contour porte le bon code</source>
        <translation>warning: communes whose reference point is far outside their outline: %1 (%2); check that each outline has the right code</translation>
    </message>
    <message>
        <source>note : lignes aux géométries mêlées : %1 (%2) ; leurs polygones ont été pris, leurs lignes et leurs points laissés</source>
        <translation>note: rows with mixed geometries: %1 (%2); their polygons were taken, their lines and points left out</translation>
    </message>
    <message>
        <source>note : lignes qui portent une autre partie d&apos;une commune ou d&apos;un QPV, réunies : %1 (%2)</source>
        <translation>note: rows that hold another part of a commune or of a QPV, joined together: %1 (%2)</translation>
    </message>
    <message>
        <source>note : lignes en double, laissées de côté : %1 (%2)</source>
        <translation>note: duplicate rows, left out: %1 (%2)</translation>
    </message>
    <message>
        <source>note : la couche date d&apos;avant des fusions ; communes réunies à celle d&apos;aujourd&apos;hui : %1 (%2)</source>
        <translation>note: the layer dates from before some mergers; communes joined to today&apos;s commune: %1 (%2)</translation>
    </message>
    <message>
        <source>note : couche lue : %1 (autres couches : %2)</source>
        <translation>note: layer read: %1 (other layers: %2)</translation>
    </message>
    <message>
        <source>note : fichier lu dans l&apos;archive : %1 (autres : %2)</source>
        <translation>note: file read in the archive: %1 (others: %2)</translation>
    </message>
    <message>
        <source>note : codes réparés, au nombre de %1 (d&apos;abord « %2 » → %3)</source>
        <translation>note: codes repaired, %1 in number (first “%2” → %3)</translation>
    </message>
    <message>
        <source>note : les textes du fichier ne sont pas en UTF-8, ils ont été lus en %1</source>
        <translation>note: the texts of the file are not in UTF-8, they were read as %1</translation>
    </message>
    <message>
        <source>attention : l&apos;encodage du fichier n&apos;est pas reconnu, il a été lu en %1 (ligne %2 : « %3 ») ; si des lettres accentuées sont fausses, enregistrez-le en CSV UTF-8</source>
        <translation>warning: the encoding of the file is not recognised, it was read as %1 (row %2: “%3”); if accented letters are wrong, save it as CSV UTF-8</translation>
    </message>
    <message>
        <source>le fichier « %1 » ne se lit pas ; vérifiez qu&apos;il est complet et que vous avez le droit de le lire (%2)</source>
        <translation>the file “%1” cannot be read; check that it is complete and that you have permission to read it (%2)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est que la marque que le tableur pose quand « %3 » est ouvert ; choisissez « %3 »</source>
        <translation>“%1” is only the marker that the spreadsheet program leaves while “%3” is open; choose “%3”</translation>
    </message>
    <message>
        <source>« %1 » est protégé par un mot de passe ; ouvrez-le dans votre tableur, retirez le mot de passe et enregistrez-le en .xlsx</source>
        <translation>“%1” is protected by a password; open it in your spreadsheet program, remove the password and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est un classeur Excel binaire (.xlsb) ; ouvrez-le dans Excel et enregistrez-le en .xlsx</source>
        <translation>“%1” is a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est un classeur d&apos;un ancien tableur ; ouvrez-le dans votre tableur et enregistrez-le en .xlsx</source>
        <translation>“%1” is a workbook from an old spreadsheet program; open it in your spreadsheet program and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est un classeur de Numbers ; ouvrez-le dans Numbers et exportez-le en Excel (.xlsx) ou en CSV</source>
        <translation>“%1” is a Numbers workbook; open it in Numbers and export it as Excel (.xlsx) or as CSV</translation>
    </message>
    <message>
        <source>« %1 » est un document de traitement de texte ; copiez son tableau dans un tableur et enregistrez-le en .xlsx</source>
        <translation>“%1” is a word-processing document; copy its table into a spreadsheet and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est un diaporama ou un dessin ; demandez la liste d&apos;origine en .xlsx ou en .csv</source>
        <translation>“%1” is a slide show or a drawing; ask for the original list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est un courriel ; enregistrez d&apos;abord sa pièce jointe, puis choisissez-la</source>
        <translation>“%1” is an email; save its attachment first, then choose that</translation>
    </message>
    <message>
        <source>« %1 » est un document PDF ; demandez la liste d&apos;origine en .xlsx ou en .csv</source>
        <translation>“%1” is a PDF document; ask for the original list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est une image ; demandez la liste d&apos;origine en .xlsx ou en .csv</source>
        <translation>“%1” is a picture; ask for the original list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est un film ou un son ; demandez la liste d&apos;origine en .xlsx ou en .csv</source>
        <translation>“%1” is a film or a sound; ask for the original list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est un programme, pas une liste ; ne l&apos;ouvrez pas si vous ne savez pas d&apos;où il vient</source>
        <translation>“%1” is a program, not a list; do not open it if you do not know where it comes from</translation>
    </message>
    <message>
        <source>« %1 » est une archive (%3) ; décompressez-la, puis choisissez le fichier voulu</source>
        <translation>“%1” is an archive (%3); unpack it, then choose the file you want</translation>
    </message>
    <message>
        <source>« %1 » est une archive vide ; redemandez-la à qui vous l&apos;a donnée</source>
        <translation>“%1” is an empty archive; ask for it again from whoever gave it to you</translation>
    </message>
    <message>
        <source>« %1 » est une archive compressée ; décompressez-la, puis choisissez le fichier voulu</source>
        <translation>“%1” is a compressed archive; unpack it, then choose the file you want</translation>
    </message>
    <message>
        <source>« %1 » est une archive qui contient une couche de carte, pas une liste ; importez-la comme fond de carte</source>
        <translation>“%1” is an archive that contains a map layer, not a list; import it as a base map</translation>
    </message>
    <message>
        <source>« %1 » est une couche de carte, pas une liste ; importez-la comme fond de carte ou comme QPV</source>
        <translation>“%1” is a map layer, not a list; import it as a base map or as QPV</translation>
    </message>
    <message>
        <source>« %1 » est la table d&apos;une couche de carte (.dbf) ; ouvrez-la dans un tableur et enregistrez-la en .xlsx</source>
        <translation>“%1” is the table of a map layer (.dbf); open it in a spreadsheet program and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est une base de données ; exportez-en la table voulue en .csv</source>
        <translation>“%1” is a database; export the table you want from it as .csv</translation>
    </message>
    <message>
        <source>« %1 » est un fichier de données JSON ; demandez la liste en .xlsx ou en .csv</source>
        <translation>“%1” is a JSON data file; ask for the list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est un fichier XML qui n&apos;est pas un classeur ; ouvrez-le dans votre tableur et enregistrez-le en .xlsx</source>
        <translation>“%1” is an XML file that is not a workbook; open it in your spreadsheet program and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » est une page web sans tableau ; demandez la liste d&apos;origine en .xlsx ou en .csv</source>
        <translation>“%1” is a web page without a table; ask for the original list as .xlsx or .csv</translation>
    </message>
    <message>
        <source>« %1 » est une page web archivée ; ouvrez-la dans votre tableur et enregistrez-la en .xlsx</source>
        <translation>“%1” is an archived web page; open it in your spreadsheet program and save it as .xlsx</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est qu&apos;un raccourci vers un fichier ou une page ; choisissez le fichier lui-même</source>
        <translation>“%1” is only a shortcut to a file or a page; choose the file itself</translation>
    </message>
    <message>
        <source>« %1 » a trop de cellules remplies ; ne gardez que les lignes et les colonnes utiles</source>
        <translation>“%1” has too many filled cells; keep only the rows and columns needed</translation>
    </message>
    <message>
        <source>« %1 » contient trop de texte ; ne gardez que les lignes et les colonnes utiles</source>
        <translation>“%1” contains too much text; keep only the rows and columns needed</translation>
    </message>
    <message>
        <source>« %1 » a plus de colonnes qu&apos;un tableur n&apos;en montre ; vérifiez le séparateur et les guillemets du fichier</source>
        <translation>“%1” has more columns than a spreadsheet program shows; check the separator and the quotation marks of the file</translation>
    </message>
    <message>
        <source>« %1 » est trop gros une fois décompressé ; ne gardez que la feuille utile</source>
        <translation>“%1” is too large once unpacked; keep only the sheet needed</translation>
    </message>
    <message>
        <source>« %1 » se décompresse en un contenu démesuré, ce que ne fait aucun classeur ordinaire ; redemandez-le à qui vous l&apos;a donné</source>
        <translation>“%1” unpacks into content of excessive size, which no ordinary workbook does; ask for it again from whoever gave it to you</translation>
    </message>
    <message>
        <source>« %1 » a une structure démesurée, ce que ne fait aucun classeur ordinaire ; redemandez-le à qui vous l&apos;a donné</source>
        <translation>“%1” has a structure of excessive size, which no ordinary workbook has; ask for it again from whoever gave it to you</translation>
    </message>
    <message>
        <source>« %1 » a trop de feuilles ; ne gardez que la feuille utile</source>
        <translation>“%1” has too many sheets; keep only the sheet needed</translation>
    </message>
    <message>
        <source>« %1 » contient trop de fichiers ; redemandez-le à qui vous l&apos;a donné</source>
        <translation>“%1” contains too many files; ask for it again from whoever gave it to you</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est ni un classeur ni un fichier de texte ; enregistrez la liste en .xlsx ou en .csv depuis le programme qui l&apos;a faite</source>
        <translation>“%1” is neither a workbook nor a text file; save the list as .xlsx or .csv from the program that made it</translation>
    </message>
    <message>
        <source>« %1 » est trop grand pour être lu</source>
        <translation>“%1” is too large to be read</translation>
    </message>
    <message>
        <source>un point</source>
        <translation>a point</translation>
    </message>
    <message>
        <source>une ligne</source>
        <translation>a line</translation>
    </message>
    <message>
        <source>sans surface</source>
        <translation>without area</translation>
    </message>
    <message>
        <source>de la Guadeloupe et de la Martinique</source>
        <translation>Guadeloupe and Martinique</translation>
    </message>
    <message>
        <source>de la Guyane</source>
        <translation>French Guiana</translation>
    </message>
    <message>
        <source>de La Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>de Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>de la France métropolitaine</source>
        <translation>metropolitan France</translation>
    </message>
    <message>
        <source>le système de coordonnées de « %1 » ne se convertit pas ; réexportez la couche en EPSG:2154 (%2)</source>
        <translation>the coordinate system of “%1” cannot be converted; export the layer again in EPSG:2154 (%2)</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : %3 est %4 ; il faut des polygones</source>
        <translation>“%1”, row %2: %3 is %4; polygons are needed</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : %3 tombe hors %4 ; vérifiez le système de coordonnées et l&apos;ordre des axes</source>
        <translation>“%1”, row %2: %3 falls outside %4; check the coordinate system and the order of the axes</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas été écrit : ligne %2, le texte de la colonne %3 (%4 octets) dépasse ce qu&apos;un shapefile garde (%5) ; choisissez .gpkg ou .geojson</source>
        <translation>“%1” was not written: row %2, the text of column %3 (%4 bytes) exceeds what a shapefile keeps (%5); choose .gpkg or .geojson</translation>
    </message>
    <message>
        <source>les coordonnées ne se convertissent pas ; réexportez la couche en EPSG:2154 (%1)</source>
        <translation>the coordinates cannot be converted; export the layer again in EPSG:2154 (%1)</translation>
    </message>
    <message>
        <source>un calcul de géométrie a échoué ; la couche est sans doute abîmée (%1)</source>
        <translation>a geometry computation failed; the layer is probably damaged (%1)</translation>
    </message>
    <message>
        <source>« %1 » est un dossier ; donnez le fichier .shp, .gpkg ou .geojson qu&apos;il contient</source>
        <translation>“%1” is a folder; give the .shp, .gpkg or .geojson file that it contains</translation>
    </message>
    <message>
        <source>« %1 » contient d&apos;autres archives et pas de couche ; décompressez-la, puis donnez celle qu&apos;il faut</source>
        <translation>“%1” contains other archives and no layer; unpack it, then give the one needed</translation>
    </message>
    <message>
        <source>« %1 » est une archive sans couche de carte (.shp, .gpkg ou .geojson) ; prenez celle de la couche</source>
        <translation>“%1” is an archive without a map layer (.shp, .gpkg or .geojson); take the archive of the layer</translation>
    </message>
    <message>
        <source>« %1 » est un projet QGIS, qui ne contient pas ses couches ; dans QGIS, exportez la couche des communes en .gpkg</source>
        <translation>“%1” is a QGIS project, which does not contain its layers; in QGIS, export the layer of communes as .gpkg</translation>
    </message>
    <message>
        <source>« %1 » est un projet ArcGIS, qui ne contient pas ses couches ; exportez la couche des communes en .shp</source>
        <translation>“%1” is an ArcGIS project, which does not contain its layers; export the layer of communes as .shp</translation>
    </message>
    <message>
        <source>« %1 » ne contient que l&apos;aspect d&apos;une couche ; donnez la couche elle-même, en .shp, .gpkg ou .geojson</source>
        <translation>“%1” contains only the appearance of a layer; give the layer itself, as .shp, .gpkg or .geojson</translation>
    </message>
    <message>
        <source>« %1 » est fait pour Google Earth ou un GPS, sans table de codes Insee ; demandez la couche en .shp, .gpkg ou .geojson, ou exportez-la de QGIS en .gpkg</source>
        <translation>“%1” is made for Google Earth or a GPS, without a table of Insee codes; ask for the layer as .shp, .gpkg or .geojson, or export it from QGIS as .gpkg</translation>
    </message>
    <message>
        <source>« %1 » est une image ou un document ; il faut la couche elle-même, en .shp, .gpkg ou .geojson</source>
        <translation>“%1” is a picture or a document; the layer itself is needed, as .shp, .gpkg or .geojson</translation>
    </message>
    <message>
        <source>« %1 » est un tableau, sans contours ; il faut une couche de carte, en .shp, .gpkg ou .geojson</source>
        <translation>“%1” is a table, without outlines; a map layer is needed, as .shp, .gpkg or .geojson</translation>
    </message>
    <message>
        <source>« %1 » accompagne un shapefile ; donnez le fichier .shp du même nom, avec ses .shx, .dbf et .prj</source>
        <translation>“%1” goes with a shapefile; give the .shp file of the same name, with its .shx, .dbf and .prj</translation>
    </message>
    <message>
        <source>« %1 » vient de geo.api.gouv.fr et ne donne pas les contours ; redemandez-la à l&apos;adresse https://geo.api.gouv.fr/departements/03/communes?format=geojson&amp;geometry=contour (03 : votre département)</source>
        <translation>“%1” comes from geo.api.gouv.fr and does not give the outlines; ask for it again at the address https://geo.api.gouv.fr/departements/03/communes?format=geojson&amp;geometry=contour (03: your département)</translation>
    </message>
    <message>
        <source>« %1 » est une liste de communes dont les contours ne sont pas en degrés, sans système de coordonnées ; redemandez-la à l&apos;adresse https://geo.api.gouv.fr/departements/03/communes?format=geojson&amp;geometry=contour (03 : votre département)</source>
        <translation>“%1” is a list of communes whose outlines are not in degrees, without a coordinate system; ask for it again at the address https://geo.api.gouv.fr/departements/03/communes?format=geojson&amp;geometry=contour (03: your département)</translation>
    </message>
    <message>
        <source>vous n&apos;avez pas le droit de le lire</source>
        <translation>you do not have permission to read it</translation>
    </message>
    <message>
        <source>c&apos;est un dossier</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>le disque est en lecture seule</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>le fichier ou son dossier n&apos;existe pas</source>
        <translation>the file or its folder does not exist</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>le chemin passe par un fichier</source>
        <translation>the path goes through a file</translation>
    </message>
    <message>
        <source>le disque ou le réseau répond mal</source>
        <translation>the disk or the network is not responding properly</translation>
    </message>
    <message>
        <source>son contenu n&apos;est pas celui d&apos;une couche</source>
        <translation>its content is not that of a layer</translation>
    </message>
    <message>
        <source>son contenu n&apos;est pas celui d&apos;une archive</source>
        <translation>its content is not that of an archive</translation>
    </message>
    <message>
        <source>il est coupé</source>
        <translation>it is cut off</translation>
    </message>
    <message>
        <source>il ne s&apos;ouvre pas, ou un fichier qui l&apos;accompagne manque</source>
        <translation>it does not open, or a file that goes with it is missing</translation>
    </message>
    <message>
        <source>il est protégé</source>
        <translation>it is protected</translation>
    </message>
    <message>
        <source>il est protégé par un mot de passe</source>
        <translation>it is protected by a password</translation>
    </message>
    <message>
        <source>il est abîmé ou coupé</source>
        <translation>it is damaged or cut off</translation>
    </message>
    <message>
        <source>il est abîmé</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>son texte JSON est abîmé ou coupé</source>
        <translation>its JSON text is damaged or cut off</translation>
    </message>
    <message>
        <source>il se croise lui-même</source>
        <translation>it crosses itself</translation>
    </message>
    <message>
        <source>il n&apos;a pas assez de points</source>
        <translation>it does not have enough points</translation>
    </message>
    <message>
        <source>un trou est hors du contour</source>
        <translation>a hole is outside the outline</translation>
    </message>
    <message>
        <source>deux parties sont l&apos;une dans l&apos;autre</source>
        <translation>two parts are one inside the other</translation>
    </message>
    <message>
        <source>il n&apos;est pas fermé</source>
        <translation>it is not closed</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas une couche de carte ; donnez un .shp, un .gpkg ou un .geojson</source>
        <translation>“%1” is not a map layer; give a .shp, .gpkg or .geojson file</translation>
    </message>
    <message>
        <source>cause inconnue</source>
        <translation>unknown cause</translation>
    </message>
    <message>
        <source>détail technique : %1</source>
        <translation>technical detail: %1</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : des cellules sont vides (%3) ; communes desservies : %4 si un vide veut dire « aucune structure », %5 s&apos;il répète celle du dessus ; dites lequel des deux</source>
        <translation>“%1”, column “%2”: some cells are empty (%3); communes served: %4 if an empty cell means “no structure”, %5 if it repeats the one above; say which of the two</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : des cellules sont vides (%3) ; agréments lus : %4 si un vide veut dire « aucune structure », %5 s&apos;il répète celle du dessus ; dites lequel des deux</source>
        <translation>“%1”, column “%2”: some cells are empty (%3); agréments read: %4 if an empty cell means “no structure”, %5 if it repeats the one above; say which of the two</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : elle contient des dates, et son titre ne dit pas si c&apos;est le début ou la fin de l&apos;agrément ; dites-le, ou dites de ne pas la lire</source>
        <translation>“%1”, column “%2”: it contains dates, and its title does not say whether they are the start or the end of the agrément; say which, or say not to read it</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : elle contient des périodes, et son titre ne dit pas si ce sont celles de l&apos;agrément ; dites-le, ou dites de ne pas la lire</source>
        <translation>“%1”, column “%2”: it contains periods, and its title does not say whether they are those of the agrément; say so, or say not to read it</translation>
    </message>
    <message>
        <source>« %1 » : plusieurs colonnes peuvent être « %2 » et ne disent pas la même chose (%3) ; dites laquelle lire</source>
        <translation>“%1”: several columns may be “%2” and do not say the same thing (%3); say which one to read</translation>
    </message>
    <message>
        <source>« %1 » : rien ne dit que la colonne « %3 » est « %2 » ; dites si elle l&apos;est</source>
        <translation>“%1”: nothing says that the column “%3” is “%2”; say whether it is</translation>
    </message>
    <message>
        <source>« %1 » : plusieurs colonnes s&apos;appellent « %2 » ; désignez la bonne par sa lettre (%3)</source>
        <translation>“%1”: several columns are called “%2”; name the right one by its letter (%3)</translation>
    </message>
    <message>
        <source>« %1 » : aucune feuille n&apos;a les colonnes d&apos;une liste (feuilles visibles : %2) ; nommez ses colonnes structure, code_insee, commune, type comme dans le modèle à remplir</source>
        <translation>“%1”: no sheet has the columns of a list (visible sheets: %2); name its columns structure, code_insee, commune, type as in the template to fill in</translation>
    </message>
    <message>
        <source>« %1 » : aucune feuille visible n&apos;a les colonnes d&apos;une liste, mais une feuille masquée les a (%2) ; affichez-la, ou choisissez-la</source>
        <translation>“%1”: no visible sheet has the columns of a list, but a hidden sheet has them (%2); show it, or choose it</translation>
    </message>
    <message>
        <source>« %1 » : plusieurs feuilles peuvent être la liste (%2) ; dites laquelle lire</source>
        <translation>“%1”: several sheets may be the list (%2); say which one to read</translation>
    </message>
    <message>
        <source>« %1 » ne dit aucune fusion ni aucun changement de nom de communes du département %2 ; prenez le fichier « événements sur les communes » de l&apos;Insee (v_mvtcommune), tel quel</source>
        <translation>“%1” states no merger and no change of name of communes of département %2; take Insee&apos;s file “événements sur les communes” (v_mvtcommune), as it is</translation>
    </message>
    <message>
        <source>l&apos;EPCI « %1 » n&apos;a aucune commune dans ce projet ; choisissez-en un autre</source>
        <translation>the EPCI “%1” has no commune in this project; choose another</translation>
    </message>
    <message>
        <source>« %1 » désigne le projet sans scénario ; choisissez un autre nom</source>
        <translation>“%1” stands for the project without a scenario; choose another name</translation>
    </message>
    <message>
        <source>le fichier « %1 » n&apos;est pas une couche de carte que Maillage sait lire ; donnez un .shp, un .gpkg ou un .geojson (%2)</source>
        <translation>the file “%1” is not a map layer that Maillage can read; give a .shp, .gpkg or .geojson file (%2)</translation>
    </message>
    <message>
        <source>l&apos;archive « %1 » est trop grosse une fois décompressée ; décompressez-la vous-même et donnez le fichier de la couche</source>
        <translation>the archive “%1” is too large once unpacked; unpack it yourself and give the file of the layer</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a pas été écrit : « %2 », qui prendrait place à côté, existe déjà et n&apos;en fait pas partie ; choisissez un autre nom</source>
        <translation>“%1” was not written: “%2”, which would be placed beside it, already exists and is not part of it; choose another name</translation>
    </message>
    <message>
        <source>« %1 » est le fichier lu (« %2 ») : il n&apos;est pas remplacé par ce qu&apos;on en tire ; choisissez un autre nom</source>
        <translation>“%1” is the file being read (“%2”): it is not replaced by what is drawn from it; choose another name</translation>
    </message>
    <message>
        <source>note : communes à la population inconnue : %1 (%2)</source>
        <translation>note: communes whose population is unknown: %1 (%2)</translation>
    </message>
    <message>
        <source>note : le fichier est en UTF-8, mais des lettres n&apos;y sont pas (lignes : %1) ; elles ont été lues en Windows-1252 (ligne %2 : « %3 »)</source>
        <translation>note: the file is in UTF-8, but some letters in it are not (rows: %1); they were read as Windows-1252 (row %2: “%3”)</translation>
    </message>
    <message>
        <source>note : les accents du fichier étaient abîmés (lignes : %1) et ont été rétablis (ligne %2 : « %3 » lu « %4 »)</source>
        <translation>note: accents of the file were spoilt (rows: %1) and have been restored (row %2: “%3” read as “%4”)</translation>
    </message>
    <message>
        <source>« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des secondes et non des minutes : donnez des minutes, ou intitulez la colonne « durée en secondes » si c&apos;en sont</source>
        <translation>“%1”, column %2: the median time is %3; these are probably seconds, not minutes: give minutes, or call the column “durée en secondes” if they are</translation>
    </message>
    <message>
        <source>« %1 » : il manque %3 (colonnes : %2) ; nommez-les structure, code_insee, commune, type comme dans le modèle à remplir, ou dites ce qu&apos;est chaque colonne</source>
        <translation>“%1”: %3 is missing (columns: %2); name them structure, code_insee, commune, type as in the template, or say what each column is</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : elle nomme des communes, et rien ne dit si ce sont celles que desservent les structures ; dites-le, ou dites de ne pas la lire</source>
        <translation>“%1”, column “%2”: it names communes, and nothing says whether they are those that the structures serve; say so, or say not to read it</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : elle dit de certaines lignes qu&apos;elles ne comptent peut-être pas (%3) ; retirez ces lignes du fichier, ou dites de lire toutes les lignes sans cette colonne</source>
        <translation>“%1”, column “%2”: it says of some rows that they may not count (%3); remove these rows from the file, or say to read all rows without this column</translation>
    </message>
    <message>
        <source>« %1 », colonne « %2 » : la liste est de plusieurs années (%3) ; ne gardez que les lignes d&apos;une année, ou dites de lire toutes les lignes sans cette colonne</source>
        <translation>“%1”, column “%2”: the list covers several years (%3); keep only the rows of one year, or say to read all rows without this column</translation>
    </message>
    <message>
        <source>« %1 » : des feuilles sont la même liste pour des années différentes (%2), et ne se lisent pas ensemble ; dites laquelle lire</source>
        <translation>“%1”: some sheets are the same list for different years (%2) and are not read together; say which one to read</translation>
    </message>
    <message>
        <source>le choix « %1 » n&apos;a servi à rien : aucun texte à décider ne s&apos;écrit ainsi, ou il ne peut pas vouloir dire cela ; recopiez un des choix proposés</source>
        <translation>the choice “%1” decided nothing: no text to decide is written so, or it cannot mean that; copy one of the choices offered</translation>
    </message>
    <message>
        <source>une colonne de structures</source>
        <translation>a column of structures</translation>
    </message>
    <message>
        <source>une colonne de communes (code Insee, nom ou liste)</source>
        <translation>a column of communes (INSEE code, name or list)</translation>
    </message>
    <message>
        <source>une colonne de population</source>
        <translation>a column of population</translation>
    </message>
    <message>
        <source>une colonne de structures et une colonne de communes (code Insee, nom ou liste)</source>
        <translation>a column of structures and a column of communes (INSEE code, name or list)</translation>
    </message>
    <message>
        <source>le projet « %1 » est intact, mais un autre programme (QGIS ?) a laissé ses derniers changements à côté, et le dossier est en lecture seule ; fermez-y le projet, ou copiez tous les fichiers de ce nom ailleurs</source>
        <translation>the project “%1” is intact, but another program (QGIS?) has left its last changes beside it, and the folder is read-only; close the project there, or copy all files of that name elsewhere</translation>
    </message>
    <message>
        <source>le travail interrompu « %1 » ne se relit pas (%2) ; le projet enregistré n&apos;en souffre pas</source>
        <translation>the interrupted work &quot;%1&quot; cannot be read (%2); the saved project is not affected</translation>
    </message>
    <message>
        <source>« %1 » est un lien vers « %2 », qui n&apos;existe pas ; donnez le nom du fichier lui-même</source>
        <translation>“%1” is a link to “%2”, which does not exist; give the name of the file itself</translation>
    </message>
    <message>
        <source>un autre programme est en train d&apos;écrire le projet « %1 », qui est intact ; réessayez dans un instant</source>
        <translation>another program is writing the project “%1”, which is intact; try again in a moment</translation>
    </message>
    <message>
        <source>le projet « %1 » a été changé par quelqu&apos;un d&apos;autre depuis que vous l&apos;avez ouvert ; rien n&apos;a été écrit : enregistrez sous un autre nom, ou rouvrez-le</source>
        <translation>the project “%1” was changed by somebody else since you opened it; nothing was written: save under another name, or open it again</translation>
    </message>
    <message>
        <source>vous n&apos;avez pas le droit d&apos;y écrire</source>
        <translation>you may not write there</translation>
    </message>
    <message>
        <source>« %1 » : des lignes de même code, %2, ont leurs contours à %3 km l&apos;un de l&apos;autre ; l&apos;un des deux porte sans doute le code d&apos;une autre commune : corrigez-le</source>
        <translation>“%1”: rows with the same code, %2, have outlines %3 km from one another; one of the two probably bears the code of another commune: correct it</translation>
    </message>
    <message>
        <source>votre part du disque est pleine</source>
        <translation>your share of the disk is full</translation>
    </message>
    <message>
        <source>le fichier dépasserait la taille permise</source>
        <translation>the file would be larger than is allowed</translation>
    </message>
    <message>
        <source>« %1 » : une liste d&apos;adresses, une ligne par structure ; communes desservies : %3 si « %2 » est celle que dessert la structure, 0 si ce n&apos;est que son siège ; dites lequel des deux</source>
        <translation>“%1”: a list of addresses, one row for each structure; communes served: %3 if “%2” is the one that the structure serves, 0 if it is only its seat; say which of the two</translation>
    </message>
    <message>
        <source>« %1 » : plusieurs colonnes de temps ne disent pas la même chose (%2) ; intitulez « minutes » celle à lire</source>
        <translation>“%1”: several columns of times do not say the same (%2); give the one to read the title “minutes”</translation>
    </message>
    <message>
        <source>« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des heures et non des minutes : donnez des minutes, ou intitulez la colonne « durée en heures » si c&apos;en sont</source>
        <translation>“%1”, column %2: the median time is %3; these are probably hours and not minutes: give minutes, or call the column “durée en heures” if they are hours</translation>
    </message>
    <message>
        <source>« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des heures de tableur, en fractions de jour : donnez des minutes</source>
        <translation>“%1”, column %2: the median time is %3; these are probably times of a spreadsheet, as fractions of a day: give minutes</translation>
    </message>
    <message>
        <source>note : le champ %1 de la couche n&apos;est pas lu ; les populations restent celles du projet (communes où elles diffèrent : %2) ; une liste de populations les change</source>
        <translation>note: field %1 of the layer is not read; the populations stay those of the project (communes where they differ: %2); a list of populations changes them</translation>
    </message>
    <message>
        <source>attention : %1 commune hors de la France métropolitaine laissée de côté (%2)</source>
        <translation>warning: %1 commune outside metropolitan France left out (%2)</translation>
    </message>
    <message>
        <source>« %1 » : communes dont le point de référence est loin hors du contour qui porte leur code : %2 ; deux contours sont sans doute échangés : corrigez leurs codes, ou redemandez la couche</source>
        <translation>“%1”: communes whose reference point lies far outside the outline that bears their code: %2; two outlines have probably been swapped: correct their codes, or ask for the layer again</translation>
    </message>
    <message>
        <source>« %1 » est un projet de Maillage, pas une liste ; ouvrez-le, puis exportez-en la liste voulue</source>
        <translation>“%1” is a project of Maillage, not a list; open it, then export the list wanted from it</translation>
    </message>
    <message>
        <source>« %1 » est ouvert dans un autre programme (QGIS ?), qui ne laisse pas y écrire ; rien n&apos;a été écrit : fermez-le là-bas, puis recommencez, ou enregistrez sous un autre nom</source>
        <translation>“%1” is open in another program (QGIS?), which lets nobody write to it; nothing was written: close it there and try again, or save under another name</translation>
    </message>
    <message>
        <source>« %1 » est déjà ouvert par %2, sur %3 ; rien n&apos;a été écrit : enregistrez sous un autre nom</source>
        <translation>“%1” is already open by %2, on %3; nothing was written: save under another name</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un fichier ordinaire ; donnez le fichier .shp, .gpkg ou .geojson lui-même</source>
        <translation>“%1” is no ordinary file; give the .shp, .gpkg or .geojson file itself</translation>
    </message>
    <message>
        <source>« %1 » est un GeoPackage compressé ; décompressez-le, puis donnez le fichier .gpkg</source>
        <translation>“%1” is a compressed GeoPackage; unpack it, then give the .gpkg file</translation>
    </message>
    <message>
        <source>il est bien trop grand</source>
        <translation>it is far too large</translation>
    </message>
    <message>
        <source>une vue ou un calcul y tient lieu de table</source>
        <translation>a view or a computation stands where a table should be</translation>
    </message>
    <message>
        <source>le lire demande trop de travail</source>
        <translation>reading it takes too much work</translation>
    </message>
    <message>
        <source>une valeur y est trop longue</source>
        <translation>a value in it is too long</translation>
    </message>
    <message>
        <source>il y manque une table</source>
        <translation>a table is missing from it</translation>
    </message>
    <message>
        <source>il y manque une colonne</source>
        <translation>a column is missing from it</translation>
    </message>
    <message>
        <source>ses accolades et ses crochets ne sont pas ceux d&apos;une couche</source>
        <translation>its braces and brackets are not those of a layer</translation>
    </message>
    <message>
        <source>il renvoie à une adresse du réseau, qui n&apos;est pas suivie</source>
        <translation>it refers to a network address, which is not followed</translation>
    </message>
    <message>
        <source>il a trop de points</source>
        <translation>it has too many points</translation>
    </message>
    <message>
        <source>il se croise de toutes parts</source>
        <translation>it crosses itself everywhere</translation>
    </message>
    <message>
        <source>le réparer demande trop de temps</source>
        <translation>repairing it takes too long</translation>
    </message>
    <message>
        <source>un contour y a trop de points</source>
        <translation>an outline in it has too many points</translation>
    </message>
    <message>
        <source>note : %1 communes d&apos;autres départements laissées de côté ; ne restent que celles %2</source>
        <translation>note: %1 communes of other départements left out; only those of %2 remain</translation>
    </message>
    <message>
        <source>note : %1 QPV d&apos;autres départements laissés de côté ; ne restent que ceux %2</source>
        <translation>note: %1 QPV of other départements left out; only those of %2 remain</translation>
    </message>
    <message>
        <source>attention : le contour du QPV %1 est à %3 km %2, la commune que dit la couche ; vérifiez ce code (code postal pour code Insee ?)</source>
        <translation>warning: the outline of QPV %1 is %3 km from %2, the commune that the layer names; check this code (a postal code in place of an INSEE code?)</translation>
    </message>
    <message>
        <source>attention : des lettres accentuées du fichier sont perdues (lignes : %1, d&apos;abord ligne %2 : « %3 ») ; reprenez l&apos;original et enregistrez-le en CSV UTF-8</source>
        <translation>warning: accented letters of the file are lost (rows: %1, first in row %2: “%3”); go back to the original and save it as CSV UTF-8</translation>
    </message>
    <message>
        <source>note : des signes invisibles ont été retirés du fichier (lignes : %1, d&apos;abord ligne %2)</source>
        <translation>note: invisible characters were removed from the file (rows: %1, first in row %2)</translation>
    </message>
    <message>
        <source>note : %1 commune d&apos;un autre département laissée de côté ; ne restent que celles %2</source>
        <translation>note: %1 commune of another département left out; only those of %2 remain</translation>
    </message>
    <message>
        <source>note : %1 QPV d&apos;un autre département laissé de côté ; ne restent que ceux %2</source>
        <translation>note: %1 QPV of another département left out; only those of %2 remain</translation>
    </message>
    <message>
        <source>aucune réponse n&apos;est possible : plus de sites imposés (%1) que de sites à ouvrir (%2) ; augmentez le nombre ou retirez des sites imposés</source>
        <translation>no answer is possible: more required sites (%1) than sites to open (%2); raise the number or remove required sites</translation>
    </message>
    <message>
        <source>aucune réponse n&apos;est possible : plus de sites à ouvrir (%1) que de candidats (%2) une fois les filtres appliqués ; baissez le nombre ou élargissez les candidats</source>
        <translation>no answer is possible: more sites to open (%1) than candidates (%2) once the filters are applied; lower the number or widen the candidates</translation>
    </message>
    <message>
        <source>le projet « %1 » est abîmé ; reprenez une sauvegarde (%2)</source>
        <translation>the project “%1” is damaged; go back to a backup (%2)</translation>
    </message>
    <message>
        <source>le projet « %1 » est abîmé ; reprenez une sauvegarde</source>
        <translation>the project “%1” is damaged; go back to a backup</translation>
    </message>
    <message>
        <source>« %1 » : les contours et la table ne vont pas ensemble, communes dont le point de référence est loin hors du contour qui porte leur code : %2 sur %3 (%4) ; la table a sans doute été triée à part, redemandez la couche</source>
        <translation>“%1”: the outlines and the table do not go together, communes whose reference point is far outside the outline that has their code: %2 of %3 (%4); the table has probably been sorted separately, ask for the layer again</translation>
    </message>
    <message>
        <source>le fichier « %1 » est coupé : lignes annoncées : %2, lues : %3 ; copiez-le à nouveau en entier</source>
        <translation>the file “%1” is cut off: rows announced: %2, read: %3; copy it again in full</translation>
    </message>
    <message>
        <source>le classeur « %1 » est abîmé ou coupé ; copiez-le à nouveau en entier, ou ouvrez-le dans votre tableur et enregistrez-le en .xlsx (détail technique : %2)</source>
        <translation>the workbook “%1” is damaged or cut off; copy it again in full, or open it in your spreadsheet program and save it as .xlsx (technical detail: %2)</translation>
    </message>
    <message>
        <source>Maillage ne sait pas dessiner %1 ; il connaît la métropole, la Guadeloupe (971), la Martinique (972), la Guyane (973), La Réunion (974) et Mayotte (976)</source>
        <translation>Maillage cannot draw %1; it knows metropolitan France, Guadeloupe (971), Martinique (972), French Guiana (973), La Réunion (974) and Mayotte (976)</translation>
    </message>
    <message>
        <source>aucun chiffre n&apos;est publié au %1 ; dates des chiffres publiés : %2</source>
        <translation>no figure was published for %1; dates of the published figures: %2</translation>
    </message>
    <message>
        <source>aucun EPCI ne s&apos;appelle « %1 » ; donnez un nom ou un code parmi : %2</source>
        <translation>no EPCI is called “%1”; give a name or a code among: %2</translation>
    </message>
    <message>
        <source>« %1 » peut être plusieurs EPCI ; donnez le nom entier ou le code d&apos;un seul : %2</source>
        <translation>“%1” can be several EPCI; give the whole name or the code of one: %2</translation>
    </message>
    <message>
        <source>une unité comme « structures », puisque ce chiffre n&apos;est la part de rien</source>
        <translation>a unit such as “structures”, since this figure is a share of nothing</translation>
    </message>
    <message>
        <source>note : la couche donne une commune (%1) et ses arrondissements ; restent les arrondissements</source>
        <translation>note: the layer gives a commune (%1) and its arrondissements; the arrondissements are kept</translation>
    </message>
    <message>
        <source>note : la couche donne une commune (%1) et ses arrondissements (%2) ; reste la commune, une seule</source>
        <translation>note: the layer gives a commune (%1) and its arrondissements (%2); the commune is kept, as one</translation>
    </message>
    <message>
        <source>ancien nombre de communes</source>
        <translation>former number of communes</translation>
    </message>
    <message>
        <source>ligne de sources</source>
        <translation>line of sources</translation>
    </message>
    <message>
        <source>identifiant</source>
        <translation>identifier</translation>
    </message>
    <message>
        <source>valeur</source>
        <translation>value</translation>
    </message>
    <message>
        <source>unité</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>précision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>un texte qui ne soit pas vide</source>
        <translation>a text that is not empty</translation>
    </message>
    <message>
        <source>une seule ligne, de 1000 signes au plus</source>
        <translation>a single line of at most 1000 characters</translation>
    </message>
    <message>
        <source>une année, au plus tard celle de la date de référence et au plus tôt deux siècles avant</source>
        <translation>a year, at the latest that of the reference date and at the earliest two centuries before it</translation>
    </message>
    <message>
        <source>un nombre de communes, de 1 à 100 000</source>
        <translation>a number of communes, from 1 to 100,000</translation>
    </message>
    <message>
        <source>une liste d&apos;objets, un par chiffre</source>
        <translation>a list of objects, one for each figure</translation>
    </message>
    <message>
        <source>%2 : il faut %4</source>
        <translation>%2: it must be %4</translation>
    </message>
    <message>
        <source>« %1 », %2 : « %3 » ne convient pas, il faut %4</source>
        <translation>“%1”, %2: “%3” will not do, it must be %4</translation>
    </message>
    <message>
        <source>%2 : « %3 » ne convient pas, il faut %4</source>
        <translation>%2: “%3” will not do, it must be %4</translation>
    </message>
    <message>
        <source>« %1 » : le réglage « %2 » n&apos;existe pas ; les réglages sont %3</source>
        <translation>“%1”: there is no setting “%2”; the settings are %3</translation>
    </message>
    <message>
        <source>« %1 » est d&apos;un autre département (%2) que le projet (%3) : rien n&apos;a été changé</source>
        <translation>“%1” is of another département (%2) than the project (%3): nothing was changed</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : ce n&apos;est pas du JSON ; corrigez cette ligne</source>
        <translation>“%1”, line %2: this is not JSON; correct that line</translation>
    </message>
    <message>
        <source>« %1 », chiffre publié « %2 », %3 : « %4 » ne convient pas, il faut %5</source>
        <translation>“%1”, published figure “%2”, %3: “%4” will not do, it must be %5</translation>
    </message>
    <message>
        <source>chiffre publié « %2 », %3 : « %4 » ne convient pas, il faut %5</source>
        <translation>published figure “%2”, %3: “%4” will not do, it must be %5</translation>
    </message>
    <message>
        <source>« %1 » ne dit pas de quel EPCI est chaque commune : il faut une colonne de codes Insee et une colonne de numéros Siren des EPCI (colonnes : %2) ; prenez la « table d&apos;appartenance géographique des communes » de l&apos;Insee, telle quelle</source>
        <translation>“%1” does not say which EPCI each commune is in: it takes a column of INSEE codes and a column of SIREN of the EPCI (columns: %2); take the “table d’appartenance géographique des communes” of INSEE as it is</translation>
    </message>
    <message>
        <source>« %1 » ne connaît aucune commune du département %2 : rien n&apos;a été changé</source>
        <translation>“%1” knows no commune of département %2: nothing was changed</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : la commune %3 est dans deux EPCI à la fois (%4 et %5) ; gardez le bon</source>
        <translation>“%1”, row %2: commune %3 is in two EPCI at once (%4 and %5); keep the right one</translation>
    </message>
    <message>
        <source>une date, comme 31/12/2022</source>
        <translation>a date, such as 31/12/2022</translation>
    </message>
    <message>
        <source>la population d&apos;aucune des communes à couvrir (%1) n&apos;est connue : rien ne dit où sont les habitants ; importez les populations, ou comptez les communes</source>
        <translation>the population of none of the communes to cover (%1) is known: nothing says where the inhabitants are; import the populations, or count communes</translation>
    </message>
    <message>
        <source>« %1 » est un fichier Parquet, que Maillage ne lit pas ; prenez le CSV du même jeu de données</source>
        <translation>“%1” is a Parquet file, which Maillage does not read; take the CSV of the same data set</translation>
    </message>
    <message>
        <source>« %1 » : aucune colonne ne donne le code des communes, des EPCI ou des quartiers (colonnes : %2) ; donnez-lui une colonne CODGEO</source>
        <translation>“%1”: no column gives the code of communes, EPCI or neighbourhoods (columns: %2); give it a column CODGEO</translation>
    </message>
    <message>
        <source>le projet n&apos;a pas de mesure « %1 » à ce niveau (mesures : %2) ; importez le fichier qui la donne</source>
        <translation>the project has no measure “%1” at this level (measures: %2); import the file that gives it</translation>
    </message>
    <message>
        <source>il n&apos;y a pas d&apos;indicateur de besoin « %1 » (indicateurs : %2)</source>
        <translation>there is no indicator of need “%1” (indicators: %2)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas connu pour %2 (années : %3)</source>
        <translation>“%1” is not known for %2 (years: %3)</translation>
    </message>
    <message>
        <source>l&apos;indicateur « %1 » demande des mesures que le projet n&apos;a pas à ce niveau : %2 ; importez les fichiers qui les donnent (%3)</source>
        <translation>the indicator “%1” needs measures that the project does not have at this level: %2; import the files that give them (%3)</translation>
    </message>
    <message>
        <source>« %1 », ligne %2 : %3</source>
        <translation>“%1”, line %2: %3</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas d&apos;une sorte que Maillage sait relire ; donnez un .pdf, .png, .svg, .xlsx, .ods, .geojson, .odt ou .docx qu&apos;il a écrit</source>
        <translation>“%1” is not of a kind that Maillage can read back; give a .pdf, .png, .svg, .xlsx, .ods, .geojson, .odt or .docx that it wrote</translation>
    </message>
    <message>
        <source>« %1 » est trop gros pour avoir été écrit par Maillage ; donnez le fichier d&apos;origine</source>
        <translation>“%1” is too large to have been written by Maillage; give the original file</translation>
    </message>
    <message>
        <source>« %1 » ne dit pas de quoi il est tiré : il ne vient pas de Maillage, ou un autre programme l&apos;a enregistré depuis ; donnez le fichier d&apos;origine</source>
        <translation>“%1” does not say what it was made from: it does not come from Maillage, or another program has saved it since; give the original file</translation>
    </message>
    <message>
        <source>ce que « %1 » dit de son origine est abîmé ; donnez le fichier d&apos;origine</source>
        <translation>what “%1” says of its origin is damaged; give the original file</translation>
    </message>
    <message>
        <source>« %1 » vient d&apos;une version plus récente de Maillage (%2) ; mettez Maillage à jour</source>
        <translation>“%1” comes from a newer version of Maillage (%2); update Maillage</translation>
    </message>
    <message>
        <source>trop d&apos;indicateurs à la fois (%1) : au-delà de %2, presque plus aucune commune n&apos;est comparable à une autre ; gardez ceux qui comptent</source>
        <translation>too many indicators at once (%1): with more than %2, hardly any commune can be compared with another; keep those that matter</translation>
    </message>
    <message>
        <source>trop de communes pour les comparer quels que soient les poids (%1, au plus %2) ; ouvrez le projet d&apos;un seul département</source>
        <translation>too many communes to be compared whatever the weights (%1, at most %2); open the project of one département</translation>
    </message>
    <message>
        <source>une carte en %1 classes ne se lit pas ; choisissez de %2 à %3 classes</source>
        <translation>a map in %1 classes cannot be read; choose from %2 to %3 classes</translation>
    </message>
    <message>
        <source>les bornes des classes (%1) doivent aller en croissant, chacune une seule fois</source>
        <translation>the bounds of the classes (%1) must ascend, each one only once</translation>
    </message>
    <message>
        <source>aucune commune du projet n&apos;a de valeur connue pour « %1 » ; importez un fichier qui la donne, ou choisissez un autre indicateur</source>
        <translation>no commune of the project has a known value for &quot;%1&quot;; import a file that gives it, or choose another indicator</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas une part de la population : il ne dit pas combien d&apos;habitants compter ; choisissez un taux</source>
        <translation>&quot;%1&quot; is no share of the population: it does not say how many inhabitants to count; choose a rate</translation>
    </message>
    <message>
        <source>« %1 » est demandé deux fois ; chaque indicateur ne compte qu&apos;une fois</source>
        <translation>&quot;%1&quot; is asked for twice; each indicator counts once</translation>
    </message>
    <message>
        <source>aucun indicateur de besoin ne s&apos;appelle « %1 » ; choisissez parmi %2</source>
        <translation>no indicator of need is called &quot;%1&quot;; choose from %2</translation>
    </message>
    <message>
        <source>« %1 » est un nombre, non un taux : il dit la taille des communes, pas leur besoin ; divisez-le par une population, ou choisissez un taux</source>
        <translation>&quot;%1&quot; is a number, not a rate: it tells the size of communes, not their need; divide it by a population, or choose a rate</translation>
    </message>
    <message>
        <source>le projet ne sait rien des besoins ; importez d&apos;abord un fichier de l&apos;Insee ou de la Cnaf</source>
        <translation>the project knows nothing of needs; import a file of Insee or the Cnaf first</translation>
    </message>
    <message>
        <source>un modèle de page que Maillage a exporté</source>
        <translation>a page template that Maillage exported</translation>
    </message>
    <message>
        <source>un texte court, sur une ligne</source>
        <translation>a short text, on one line</translation>
    </message>
    <message>
        <source>un texte de 2 000 lettres au plus (300 pour un titre)</source>
        <translation>a text of at most 2,000 letters (300 for a title)</translation>
    </message>
    <message>
        <source>rien : les mots de cette partie se calculent</source>
        <translation>nothing: the words of this part are computed</translation>
    </message>
    <message>
        <source>A4 ou A3</source>
        <translation>A4 or A3</translation>
    </message>
    <message>
        <source>paysage ou portrait</source>
        <translation>paysage or portrait</translation>
    </message>
    <message>
        <source>une seule fois le même papier, et dans une page une seule fois la même partie</source>
        <translation>each paper once, and in a page each part once</translation>
    </message>
    <message>
        <source>un mot parmi %1</source>
        <translation>one word of %1</translation>
    </message>
    <message>
        <source>quatre nombres en millimètres : gauche, haut, largeur et hauteur (de 3 à 1 000)</source>
        <translation>four numbers in millimetres: left, top, width and height (from 3 to 1,000)</translation>
    </message>
    <message>
        <source>true ou false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>une clé que les modèles ont</source>
        <translation>a key that templates have</translation>
    </message>
    <message>
        <source>une liste de 100 entrées au plus</source>
        <translation>a list of at most 100 entries</translation>
    </message>
    <message>
        <source>un texte</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>un objet</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>le projet n&apos;a pas de modèle de page « %1 » (modèles : %2)</source>
        <translation>the project has no page template “%1” (templates: %2)</translation>
    </message>
    <message>
        <source>le projet a déjà %1 modèles de page ; supprimez-en un d&apos;abord</source>
        <translation>the project already has %1 page templates; remove one first</translation>
    </message>
    <message>
        <source>modèle de page « %1 », ligne %2 : ce n&apos;est pas du JSON ; prenez un fichier que Maillage a exporté</source>
        <translation>page template “%1”, line %2: this is not JSON; take a file that Maillage exported</translation>
    </message>
    <message>
        <source>le modèle de page « %1 » vient d&apos;une version plus récente ; mettez Maillage à jour</source>
        <translation>the page template “%1” comes from a later version; update Maillage</translation>
    </message>
    <message>
        <source>modèle de page « %1 », clé « %2 » : la valeur ne convient pas ; il faut %3</source>
        <translation>page template “%1”, key “%2”: the value does not fit; it must be %3</translation>
    </message>
    <message>
        <source>Évolution de la couverture des communes %1 par l&apos;animation de la vie sociale, du %2 au %3</source>
        <translation>%1: change in the coverage of the communes by animation de la vie sociale (AVS), from %2 to %3</translation>
    </message>
    <message>
        <source>communes fusionnées</source>
        <translation>communes merged</translation>
    </message>
    <message>
        <source>données corrigées</source>
        <translation>data corrected</translation>
    </message>
    <message>
        <source>structures ouvertes</source>
        <translation>structures opened</translation>
    </message>
    <message>
        <source>structures fermées</source>
        <translation>structures closed</translation>
    </message>
    <message>
        <source>agréments modifiés</source>
        <translation>agréments changed</translation>
    </message>
    <message>
        <source>territoires modifiés</source>
        <translation>service areas changed</translation>
    </message>
    <message>
        <source>%1 : %2 = %3</source>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>écart attesté</source>
        <translation>attested change</translation>
    </message>
    <message>
        <source>Seul l’écart attesté vient de faits&#xa0;; le reste vient des dates que la reconstitution a supposées.</source>
        <translation>Only the attested change comes from facts; the rest comes from dates that the reconstruction assumed.</translation>
    </message>
    <message>
        <source>Communes gagnées</source>
        <translation>Communes gained</translation>
    </message>
    <message>
        <source>Communes perdues</source>
        <translation>Communes lost</translation>
    </message>
    <message>
        <source>Communes couvertes autrement</source>
        <translation>Communes covered otherwise</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 : %2, puis %3</source>
        <translation>%1: %2, then %3</translation>
    </message>
    <message>
        <source>Couche écrite dans %1</source>
        <translation>Layer written to %1</translation>
    </message>
    <message>
        <source>Tableau écrit dans %1</source>
        <translation>Table written to %1</translation>
    </message>
    <message>
        <source>couleurs pour QGIS à côté&#xa0;: %1</source>
        <translation>colours for QGIS beside it: %1</translation>
    </message>
    <message>
        <source>style déjà présent, laissé tel quel&#xa0;: %1</source>
        <translation>style already there, left as it is: %1</translation>
    </message>
    <message>
        <source>1 ligne n&apos;a ni contour ni point&#xa0;: elle est dans la table, pas sur la carte</source>
        <translation>1 row has neither outline nor point: it is in the table, not on the map</translation>
    </message>
    <message>
        <source>%1 lignes n&apos;ont ni contour ni point&#xa0;: elles sont dans la table, pas sur la carte</source>
        <translation>%1 rows have neither outline nor point: they are in the table, not on the map</translation>
    </message>
    <message>
        <source>communes et leur couverture</source>
        <translation>communes and their coverage</translation>
    </message>
    <message>
        <source>structures</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>territoires d&apos;intervention</source>
        <translation>service areas</translation>
    </message>
    <message>
        <source>zones blanches, par secteur</source>
        <translation>zones blanches, by cluster</translation>
    </message>
    <message>
        <source>effet du scénario, commune par commune</source>
        <translation>effect of the scenario, commune by commune</translation>
    </message>
    <message>
        <source>agréments</source>
        <translation>agréments</translation>
    </message>
    <message>
        <source>quartiers prioritaires (QPV)</source>
        <translation>priority neighbourhoods (QPV)</translation>
    </message>
    <message>
        <source>modèle à remplir</source>
        <translation>template to fill in</translation>
    </message>
    <message>
        <source>tout, en un seul fichier</source>
        <translation>everything, in a single file</translation>
    </message>
    <message>
        <source>Réglages écrits dans %1</source>
        <translation>Settings written to %1</translation>
    </message>
    <message>
        <source>réglages du projet</source>
        <translation>settings of the project</translation>
    </message>
    <message>
        <source>chiffres publiés</source>
        <translation>published figures</translation>
    </message>
    <message>
        <source>besoins des communes</source>
        <translation>needs of communes</translation>
    </message>
    <message>
        <source>communes couvertes par un centre social</source>
        <translation>communes covered by a centre social</translation>
    </message>
    <message>
        <source>couvertes par un centre social</source>
        <translation>covered by a centre social</translation>
    </message>
    <message>
        <source>avec un centre social</source>
        <translation>with a centre social</translation>
    </message>
    <message>
        <source>Communes avec un centre social</source>
        <translation>Communes with a centre social</translation>
    </message>
    <message>
        <source>Habitants de ces communes</source>
        <translation>Inhabitants of these communes</translation>
    </message>
    <message>
        <source>habitants couverts par un centre social</source>
        <translation>inhabitants covered by a centre social</translation>
    </message>
    <message>
        <source>communes dans le territoire déclaré d&apos;un centre social agréé, sur toutes les communes</source>
        <translation>communes in the declared service area of an approved centre social, out of all communes</translation>
    </message>
    <message>
        <source>%1 des communes ont un centre social</source>
        <translation>%1 of the communes have a centre social</translation>
    </message>
    <message>
        <source>%1 ont un centre social</source>
        <translation>%1 have a centre social</translation>
    </message>
    <message>
        <source>communes non couvertes par un centre social</source>
        <translation>communes not covered by a centre social</translation>
    </message>
    <message>
        <source>non couvertes par un centre social</source>
        <translation>not covered by a centre social</translation>
    </message>
    <message>
        <source>communes sans centre social</source>
        <translation>communes without a centre social</translation>
    </message>
    <message>
        <source>sans centre social</source>
        <translation>without a centre social</translation>
    </message>
    <message>
        <source>communes dans le territoire déclaré d&apos;aucun centre social agréé, sur toutes les communes</source>
        <translation>communes in the declared service area of no approved centre social, out of all communes</translation>
    </message>
    <message>
        <source>%1 des communes n&apos;ont pas de centre social</source>
        <translation>%1 of the communes have no centre social</translation>
    </message>
    <message>
        <source>%1 n&apos;ont pas de centre social</source>
        <translation>%1 have no centre social</translation>
    </message>
    <message>
        <source>communes couvertes par un EVS seul</source>
        <translation>communes covered by an EVS only</translation>
    </message>
    <message>
        <source>couvertes par un EVS seul</source>
        <translation>covered by an EVS only</translation>
    </message>
    <message>
        <source>commune couverte par un EVS seul</source>
        <translation>commune covered by an EVS only</translation>
    </message>
    <message>
        <source>habitants couverts par un EVS seul</source>
        <translation>inhabitants covered by an EVS only</translation>
    </message>
    <message>
        <source>communes dans le territoire déclaré d&apos;un EVS agréé et d&apos;aucun centre social, sur toutes les communes</source>
        <translation>communes in the declared service area of an approved EVS and of no centre social, out of all communes</translation>
    </message>
    <message>
        <source>%1 des communes n&apos;ont qu&apos;un EVS</source>
        <translation>%1 of the communes have an EVS only</translation>
    </message>
    <message>
        <source>%1 n&apos;ont qu&apos;un EVS</source>
        <translation>%1 have an EVS only</translation>
    </message>
    <message>
        <source>communes couvertes par une structure AVS</source>
        <translation>communes covered by an AVS structure</translation>
    </message>
    <message>
        <source>couvertes par une structure AVS</source>
        <translation>covered by an AVS structure</translation>
    </message>
    <message>
        <source>avec une structure AVS</source>
        <translation>with an AVS structure</translation>
    </message>
    <message>
        <source>Structure AVS</source>
        <translation>AVS structure</translation>
    </message>
    <message>
        <source>Communes couvertes</source>
        <translation>Communes covered</translation>
    </message>
    <message>
        <source>Habitants couverts</source>
        <translation>Inhabitants covered</translation>
    </message>
    <message>
        <source>habitants couverts par une structure AVS</source>
        <translation>inhabitants covered by an AVS structure</translation>
    </message>
    <message>
        <source>communes dans le territoire déclaré d&apos;un centre social ou d&apos;un EVS agréé, sur toutes les communes</source>
        <translation>communes in the declared service area of an approved centre social or EVS, out of all communes</translation>
    </message>
    <message>
        <source>%1 des communes ont une structure AVS</source>
        <translation>%1 of the communes have an AVS structure</translation>
    </message>
    <message>
        <source>%1 ont une structure AVS</source>
        <translation>%1 have an AVS structure</translation>
    </message>
    <message>
        <source>zones blanches</source>
        <translation>zones blanches</translation>
    </message>
    <message>
        <source>communes en zone blanche</source>
        <translation>communes in zone blanche</translation>
    </message>
    <message>
        <source>Zones blanches (communes)</source>
        <translation>Zones blanches (communes)</translation>
    </message>
    <message>
        <source>Habitants en zone blanche</source>
        <translation>Inhabitants in zone blanche</translation>
    </message>
    <message>
        <source>habitants des zones blanches</source>
        <translation>inhabitants of the zones blanches</translation>
    </message>
    <message>
        <source>communes dans le territoire déclaré d&apos;aucune structure agréée, sur toutes les communes</source>
        <translation>communes in the declared service area of no approved structure, out of all communes</translation>
    </message>
    <message>
        <source>%1 des communes sont en zone blanche</source>
        <translation>%1 of the communes are zones blanches</translation>
    </message>
    <message>
        <source>%1 sont en zone blanche</source>
        <translation>%1 are zones blanches</translation>
    </message>
    <message>
        <source>secteurs de zones blanches</source>
        <translation>clusters of zones blanches</translation>
    </message>
    <message>
        <source>structures AVS</source>
        <translation>AVS structures</translation>
    </message>
    <message>
        <source>centres sociaux, puis EVS agréés à cette date</source>
        <translation>centres sociaux, then EVS approved at this date</translation>
    </message>
    <message>
        <source>centres sociaux</source>
        <translation>centres sociaux</translation>
    </message>
    <message>
        <source>structures dont l&apos;agrément d&apos;animation globale est valable à cette date</source>
        <translation>structures whose animation globale agrément is in force at this date</translation>
    </message>
    <message>
        <source>EVS</source>
        <translation>EVS</translation>
    </message>
    <message>
        <source>structures dont l&apos;agrément d&apos;EVS est valable à cette date</source>
        <translation>structures whose EVS agrément is in force at this date</translation>
    </message>
    <message>
        <source>agréments ACF</source>
        <translation>ACF agréments</translation>
    </message>
    <message>
        <source>centres sociaux dont l&apos;agrément ACF est valable à cette date</source>
        <translation>centres sociaux whose ACF agrément is in force at this date</translation>
    </message>
    <message>
        <source>centres sociaux ayant un agrément ACF</source>
        <translation>centres sociaux that have an ACF agrément</translation>
    </message>
    <message>
        <source>centres sociaux dont l&apos;agrément ACF est valable à cette date, sur tous les centres sociaux</source>
        <translation>centres sociaux whose ACF agrément is in force at this date, out of all centres sociaux</translation>
    </message>
    <message>
        <source>centres sociaux fédérés</source>
        <translation>federated centres sociaux</translation>
    </message>
    <message>
        <source>centres sociaux déclarés fédérés</source>
        <translation>centres sociaux declared federated</translation>
    </message>
    <message>
        <source>projets PS jeunes</source>
        <translation>PS jeunes projects</translation>
    </message>
    <message>
        <source>centres sociaux dont l&apos;agrément PS jeunes est valable à cette date</source>
        <translation>centres sociaux whose PS jeunes agrément is in force at this date</translation>
    </message>
    <message>
        <source>QPV sans structure, sur %1</source>
        <translation>QPV without a structure, of %1</translation>
    </message>
    <message>
        <source>quartiers auxquels aucune structure n&apos;est rattachée, sur tous les quartiers de la génération en vigueur</source>
        <translation>neighbourhoods to which no structure is linked, out of all neighbourhoods of the generation in force</translation>
    </message>
    <message>
        <source>distance médiane à la structure la plus proche</source>
        <translation>median distance to the nearest structure</translation>
    </message>
    <message>
        <source>Distance à la structure la plus proche, médiane</source>
        <translation>Distance to the nearest structure, median</translation>
    </message>
    <message>
        <source>distance de neuf communes sur dix à la structure la plus proche</source>
        <translation>distance of nine communes in ten to the nearest structure</translation>
    </message>
    <message>
        <source>distance maximale à la structure la plus proche</source>
        <translation>greatest distance to the nearest structure</translation>
    </message>
    <message>
        <source>La même, maximum</source>
        <translation>The same, greatest</translation>
    </message>
    <message>
        <source>%1 structures</source>
        <translation>%1 structures</translation>
    </message>
    <message>
        <source>%1 QPV</source>
        <translation>%1 QPV</translation>
    </message>
    <message>
        <source>%1 secteurs</source>
        <translation>%1 clusters</translation>
    </message>
    <message>
        <source>%1 structure</source>
        <translation>%1 structure</translation>
    </message>
    <message>
        <source>%1 secteur</source>
        <translation>%1 cluster</translation>
    </message>
    <message>
        <source>communes non attestées</source>
        <translation>communes not attested</translation>
    </message>
    <message>
        <source>non attestées</source>
        <translation>not attested</translation>
    </message>
    <message>
        <source>commune non attestée</source>
        <translation>commune not attested</translation>
    </message>
    <message>
        <source>communes qu&apos;aucune ligne attestée ne nomme&#xa0;: ni couvertes, ni zones blanches, sur toutes les communes</source>
        <translation>communes that no attested row names: neither covered nor zones blanches, out of all communes</translation>
    </message>
    <message>
        <source>au moins %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>au plus %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>attesté %1, supposé %2</source>
        <translation>attested %1, assumed %2</translation>
    </message>
    <message>
        <source>Communes non attestées</source>
        <translation>Communes not attested</translation>
    </message>
    <message>
        <source>habitants des communes non attestées</source>
        <translation>inhabitants of communes not attested</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>commune en zone blanche</source>
        <translation>commune in zone blanche</translation>
    </message>
    <message>
        <source>agrément ACF</source>
        <translation>ACF agrément</translation>
    </message>
    <message>
        <source>centre social fédéré</source>
        <translation>federated centre social</translation>
    </message>
    <message>
        <source>projet PS jeunes</source>
        <translation>PS jeunes project</translation>
    </message>
    <message>
        <source>dont supposé %1</source>
        <translation>of which assumed %1</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</source>
        <translation>“%1” already exists. Replace it?</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx);;Classeur LibreOffice (*.ods);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;LibreOffice workbook (*.ods);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, agrément %2</source>
        <translation>%1, agrément %2</translation>
    </message>
    <message>
        <source>%1, commune %2</source>
        <translation>%1, commune %2</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un code Insee ; il en faut cinq caractères, comme 03185</source>
        <translation>“%1” is not an Insee code; it takes five characters, such as 03185</translation>
    </message>
    <message>
        <source>la commune n&apos;a pas de nom ; complétez la table des communes</source>
        <translation>the commune has no name; complete the table of communes</translation>
    </message>
    <message>
        <source>l&apos;EPCI %1 n&apos;est pas dans la table des EPCI (communes : %2) ; ajoutez-le ou corrigez son code</source>
        <translation>the EPCI %1 is not in the table of EPCI (communes: %2); add it or correct its code</translation>
    </message>
    <message>
        <source>la population est négative (%1) ; corrigez-la</source>
        <translation>the population is negative (%1); correct it</translation>
    </message>
    <message>
        <source>population inconnue, communes au nombre de %1 (%2) ; elles sont laissées hors des parts d&apos;habitants</source>
        <translation>population unknown, %1 communes (%2); they are left out of the shares of inhabitants</translation>
    </message>
    <message>
        <source>la commune n&apos;a pas de contour ; importez un fond de carte complet</source>
        <translation>the commune has no outline; import a complete base map</translation>
    </message>
    <message>
        <source>le contour n&apos;est pas un polygone valide (%1) ; corrigez-le dans QGIS et réimportez le fond</source>
        <translation>the outline is not a valid polygon (%1); correct it in QGIS and import the base map again</translation>
    </message>
    <message>
        <source>trou de %1 m² entre %2 (largeur moyenne %3 m) ; une commune manque, ou c&apos;est une enclave d&apos;un autre département</source>
        <translation>hole of %1 m² between %2 (mean width %3 m); a commune is missing, or it is an enclave of another département</translation>
    </message>
    <message>
        <source>fente de %1 m² entre %2 (largeur moyenne %3 m) : leurs limites sont dessinées différemment</source>
        <translation>gap of %1 m² between %2 (mean width %3 m): their boundaries are drawn differently</translation>
    </message>
    <message>
        <source>le point de référence est à %1 m hors du contour de la commune ; vérifiez ses coordonnées</source>
        <translation>the reference point is %1 m outside the commune&apos;s outline; check its coordinates</translation>
    </message>
    <message>
        <source>deux structures ont l&apos;identifiant « %1 » ; donnez-leur des identifiants différents</source>
        <translation>two structures have the identifier “%1”; give them different identifiers</translation>
    </message>
    <message>
        <source>« %1 » a le nom et le siège de « %2 » : deux fiches (%2, %3) pour une seule structure ?</source>
        <translation>“%1” has the name and the seat of “%2”: two records (%2, %3) for a single structure?</translation>
    </message>
    <message>
        <source>le siège de « %1 » n&apos;est pas une commune du projet ; corrigez son code</source>
        <translation>the seat of “%1” is not a commune of the project; correct its code</translation>
    </message>
    <message>
        <source>« %1 » n&apos;a aucun agrément de centre social ni d&apos;EVS : elle ne compte à aucune date</source>
        <translation>“%1” has no centre social or EVS agrément: it counts at no date</translation>
    </message>
    <message>
        <source>« %1 » est agréée et n&apos;a aucune commune dans son territoire à la date de référence ; complétez-le</source>
        <translation>“%1” is approved and has no commune in its service area at the reference date; complete it</translation>
    </message>
    <message>
        <source>une ligne de territoire (%1) désigne une structure qui n&apos;existe pas ; corrigez ou retirez-la</source>
        <translation>a service area row (%1) names a structure that does not exist; correct or remove it</translation>
    </message>
    <message>
        <source>une ligne du territoire de « %1 » désigne une commune qui n&apos;existe pas ; corrigez ou retirez-la</source>
        <translation>a service area row of “%1” names a commune that does not exist; correct or remove it</translation>
    </message>
    <message>
        <source>un agrément désigne une structure qui n&apos;existe pas ; corrigez ou retirez-le</source>
        <translation>an agrément names a structure that does not exist; correct or remove it</translation>
    </message>
    <message>
        <source>%1 : la fin (%2) précède le début (%3) ; corrigez les dates</source>
        <translation>%1: the end (%2) comes before the start (%3); correct the dates</translation>
    </message>
    <message>
        <source>%1 : la même ligne figure deux fois</source>
        <translation>%1: the same row appears twice</translation>
    </message>
    <message>
        <source>%1 : les périodes « %2 » et « %3 », de même source, se chevauchent</source>
        <translation>%1: the periods “%2” and “%3”, from the same source, overlap</translation>
    </message>
    <message>
        <source>%1 : les périodes « %2 » et « %3 » se chevauchent sous deux sources ; gardez celle qui fait foi</source>
        <translation>%1: the periods “%2” and “%3” overlap under two sources; keep the one that is right</translation>
    </message>
    <message>
        <source>%1 : les périodes « %2 » et « %3 » se suivent sans interruption et n&apos;en font qu&apos;une</source>
        <translation>%1: the periods “%2” and “%3” follow without a break and are really one</translation>
    </message>
    <message>
        <source>le QPV « %1 » n&apos;a pas de commune ; indiquez la sienne</source>
        <translation>the QPV “%1” has no commune; state its commune</translation>
    </message>
    <message>
        <source>le QPV « %1 » désigne une commune qui n&apos;existe pas ; corrigez son code</source>
        <translation>the QPV “%1” names a commune that does not exist; correct its code</translation>
    </message>
    <message>
        <source>le QPV « %1 » désigne une structure qui n&apos;existe pas ; corrigez ou retirez-la</source>
        <translation>the QPV “%1” names a structure that does not exist; correct or remove it</translation>
    </message>
    <message>
        <source>le QPV « %1 » est rattaché à « %2 », qui n&apos;est pas agréée à la date de référence</source>
        <translation>the QPV “%1” is linked to “%2”, which is not approved at the reference date</translation>
    </message>
    <message>
        <source>le QPV « %1 » est rattaché à « %2 », dont le territoire ne contient pas sa commune</source>
        <translation>the QPV “%1” is linked to “%2”, whose service area does not contain its commune</translation>
    </message>
    <message>
        <source>le QPV « %1 » déborde de ses communes : %2 de sa surface est hors de leurs contours ; vérifiez sa liste de communes</source>
        <translation>the QPV “%1” goes beyond its communes: %2 of its area is outside their outlines; check its list of communes</translation>
    </message>
    <message>
        <source>le QPV « %1 » figure deux fois ; gardez-en un</source>
        <translation>the QPV “%1” appears twice; keep one</translation>
    </message>
    <message>
        <source>le QPV « %1 » cite deux fois la même commune ou la même structure</source>
        <translation>the QPV “%1” names the same commune or the same structure twice</translation>
    </message>
    <message>
        <source>« %2 », code du QPV « %1 », n&apos;a pas la forme QP003001</source>
        <translation>“%2”, code of the QPV “%1”, does not have the form QP003001</translation>
    </message>
    <message>
        <source>le scénario « %1 » désigne la commune « %2 », qui n&apos;existe pas ; corrigez-le</source>
        <translation>the scenario “%1” names the commune “%2”, which does not exist; correct it</translation>
    </message>
    <message>
        <source>le scénario « %1 » change la structure « %2 », qui n&apos;existe pas ; cette modification est laissée de côté</source>
        <translation>the scenario “%1” changes the structure “%2”, which does not exist; this change is left out</translation>
    </message>
    <message>
        <source>le scénario « %1 » change la structure « %2 » après l&apos;avoir fermée ; cette modification est laissée de côté</source>
        <translation>the scenario “%1” changes the structure “%2” after closing it; this change is left out</translation>
    </message>
    <message>
        <source>le scénario « %1 » fait un centre social de « %2 », qui en est déjà un ; cette modification est laissée de côté</source>
        <translation>the scenario “%1” makes a centre social of “%2”, which already is one; this change is left out</translation>
    </message>
    <message>
        <source>le scénario « %1 » ouvre « %2 », un identifiant déjà pris ; cette modification est laissée de côté</source>
        <translation>the scenario “%1” opens “%2”, an identifier already taken; this change is left out</translation>
    </message>
    <message>
        <source>le scénario « %1 » compte des temps de trajet, et le projet n&apos;en a pas ; importez la matrice</source>
        <translation>the scenario “%1” counts travel times, and the project has none; import the matrix</translation>
    </message>
    <message>
        <source>le projet repose sur des hypothèses à confirmer : structures %1, agréments %2, lignes de territoire %3, sièges %4, adhésions à la fédération %5, QPV %6</source>
        <translation>the project rests on assumptions to be confirmed: structures %1, agréments %2, service area rows %3, seats %4, federation memberships %5, QPV %6</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>error</translation>
    </message>
    <message>
        <source>avertissement</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>QPV %1</source>
        <translation>QPV %1</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>structure %1</translation>
    </message>
    <message>
        <source>commune %1 %2</source>
        <translation>commune %1 %2</translation>
    </message>
    <message>
        <source>fond et table des communes</source>
        <translation>base map and table of communes</translation>
    </message>
    <message>
        <source>projet</source>
        <translation>project</translation>
    </message>
    <message>
        <source>contours qui se recouvrent sur %2 m² (largeur moyenne %3 m) : %1 ; corrigez le fond de carte</source>
        <translation>outlines that overlap over %2 m² (mean width %3 m): %1; correct the base map</translation>
    </message>
    <message>
        <source>contours qui se recouvrent le long de leur limite, sur %2 m² (largeur moyenne %3 m) : %1</source>
        <translation>outlines that overlap along their boundary, over %2 m² (mean width %3 m): %1</translation>
    </message>
    <message>
        <source>limites qui se font face à %2 m l&apos;une de l&apos;autre : %1 ; ces communes ne comptent pas comme voisines ; s&apos;il n&apos;y a pas d&apos;eau entre elles, prenez un fond dont les contours se touchent</source>
        <translation>boundaries that face each other %2 m apart: %1; these communes do not count as neighbouring; if there is no water between them, take a base map whose outlines touch</translation>
    </message>
    <message>
        <source>limites entre communes dessinées deux fois : %1, avec un écart de %2 m au plus en moyenne (communes : %3) ; ces communes comptent comme voisines</source>
        <translation>boundaries between communes drawn twice: %1, with a mean gap of %2 m at most (communes: %3); these communes count as neighbours</translation>
    </message>
    <message>
        <source>défauts du fond de carte d&apos;un mètre carré au plus : recouvrements %1, trous %2, %3 m² en tout</source>
        <translation>base map faults of one square metre at most: overlaps %1, holes %2, %3 m² in all</translation>
    </message>
    <message>
        <source>« %1 » a des lignes de territoire sans agrément valable au même moment (%2) : elles ne comptent pas</source>
        <translation>“%1” has service area rows without an agrément in force at the same time (%2): they do not count</translation>
    </message>
    <message>
        <source>le scénario « %1 » dessert l&apos;EPCI %3 (%2), qui n&apos;en a pas de connu ; cette modification est laissée de côté</source>
        <translation>the scenario “%1” serves the EPCI of %3 (%2), which has no known one; this change is left out</translation>
    </message>
    <message>
        <source>la commune n&apos;est pas %1, le département du projet ; retirez-la ou changez de projet</source>
        <translation>the commune is not of %1, the département of the project; remove it or change project</translation>
    </message>
    <message>
        <source>État d&apos;ouverture</source>
        <translation>As opened</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Chaque étape depuis l&apos;ouverture&#xa0;; choisir une étape y ramène le projet</source>
        <translation>Every step since the project was opened; choosing a step takes the project back to it</translation>
    </message>
    <message>
        <source>Un clic ramène le projet à cette étape&#xa0;; le dessin marque l&apos;état enregistré</source>
        <translation>A click takes the project back to this step; the icon marks the saved state</translation>
    </message>
    <message>
        <source>commune sans structure</source>
        <translation>commune without a structure</translation>
    </message>
    <message>
        <source>zéro initial rendu : %1 → %2</source>
        <translation>leading zero restored: %1 → %2</translation>
    </message>
    <message>
        <source>code nettoyé : « %1 » → %2</source>
        <translation>code cleaned: “%1” → %2</translation>
    </message>
    <message>
        <source>nom reconnu : « %1 » → %2</source>
        <translation>name recognised: “%1” → %2</translation>
    </message>
    <message>
        <source>« %1 » et %2 sont la même commune, renommée (%3)</source>
        <translation>“%1” and %2 are the same commune, renamed (%3)</translation>
    </message>
    <message>
        <source>double de la ligne %1, comptée une fois</source>
        <translation>duplicate of row %1, counted once</translation>
    </message>
    <message>
        <source>structure reconnue : « %1 » → %2</source>
        <translation>structure recognised: “%1” → %2</translation>
    </message>
    <message>
        <source>choix fait : « %1 » → %2</source>
        <translation>choice made: “%1” → %2</translation>
    </message>
    <message>
        <source>structure reprise de la ligne du dessus : %1</source>
        <translation>structure taken from the row above: %1</translation>
    </message>
    <message>
        <source>même commune qu&apos;à la ligne %1 depuis une fusion : habitants additionnés</source>
        <translation>same commune as in row %1 since a merger: inhabitants added up</translation>
    </message>
    <message>
        <source>« %1 » peut être : %2 ; choisissez</source>
        <translation>“%1” may be: %2; choose</translation>
    </message>
    <message>
        <source>« %1 » n&apos;existe pas ; est-ce %2 ?</source>
        <translation>“%1” does not exist; is it %2?</translation>
    </message>
    <message>
        <source>la cellule « %1 » est vide</source>
        <translation>the cell “%1” is empty</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est le code d&apos;aucune commune du projet</source>
        <translation>“%1” is not the code of any commune of the project</translation>
    </message>
    <message>
        <source>le code %1 est d&apos;un autre département (%2)</source>
        <translation>the code %1 is of another département (%2)</translation>
    </message>
    <message>
        <source>aucune commune du projet ne s&apos;appelle « %1 »</source>
        <translation>no commune of the project is called “%1”</translation>
    </message>
    <message>
        <source>%1 est un code postal (%2) et non un code Insee</source>
        <translation>%1 is a postcode (%2) and not an Insee code</translation>
    </message>
    <message>
        <source>la formule de la cellule n&apos;a pas de valeur (« %1 »)</source>
        <translation>the formula of the cell has no value (“%1”)</translation>
    </message>
    <message>
        <source>colonne %1 : « %2 » n&apos;est pas une date</source>
        <translation>column %1: “%2” is not a date</translation>
    </message>
    <message>
        <source>la fin (%2) précède le début (%1)</source>
        <translation>the end (%2) comes before the start (%1)</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un type connu : centre social, EVS, ACF, PS jeunes</source>
        <translation>“%1” is not a known kind: centre social, EVS, ACF, PS jeunes</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas dans le projet et son type manque ; ajoutez une colonne type (centre social ou EVS)</source>
        <translation>“%1” is not in the project and its kind is missing; add a column type (centre social or EVS)</translation>
    </message>
    <message>
        <source>la structure « %1 » n&apos;est pas dans le projet ; importez d&apos;abord la liste des structures</source>
        <translation>the structure “%1” is not in the project; import the list of structures first</translation>
    </message>
    <message>
        <source>colonne %1 : « %2 » n&apos;est pas un nombre possible</source>
        <translation>column %1: “%2” is not a possible number</translation>
    </message>
    <message>
        <source>colonne %1 : « %2 » n&apos;est ni oui ni non</source>
        <translation>column %1: “%2” is neither yes nor no</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un code de QPV, comme QP003001 ou QN00301M</source>
        <translation>“%1” is not a QPV code, such as QP003001 or QN00301M</translation>
    </message>
    <message>
        <source>contredit la ligne %1 (%2)</source>
        <translation>contradicts row %1 (%2)</translation>
    </message>
    <message>
        <source>rattachée</source>
        <translation>matched</translation>
    </message>
    <message>
        <source>réparée</source>
        <translation>repaired</translation>
    </message>
    <message>
        <source>ambiguë</source>
        <translation>ambiguous</translation>
    </message>
    <message>
        <source>non rattachée</source>
        <translation>unmatched</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>populations</translation>
    </message>
    <message>
        <source>une ligne par commune</source>
        <translation>one row for each commune</translation>
    </message>
    <message>
        <source>une ligne par structure, avec la liste de ses communes</source>
        <translation>one row for each structure, with the list of its communes</translation>
    </message>
    <message>
        <source>un tableau croisé : communes en lignes, structures en colonnes</source>
        <translation>a cross table: communes in rows, structures in columns</translation>
    </message>
    <message>
        <source>un tableau croisé : structures en lignes, communes en colonnes</source>
        <translation>a cross table: structures in rows, communes in columns</translation>
    </message>
    <message>
        <source>(ne pas lire)</source>
        <translation>(do not read)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Identifiant de structure</source>
        <translation>Structure identifier</translation>
    </message>
    <message>
        <source>Code Insee</source>
        <translation>Insee code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Liste de communes</source>
        <translation>List of communes</translation>
    </message>
    <message>
        <source>Code postal (non lu)</source>
        <translation>Postcode (not read)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Fédérée</source>
        <translation>Federated</translation>
    </message>
    <message>
        <source>Code du QPV</source>
        <translation>QPV code</translation>
    </message>
    <message>
        <source>Nom du QPV</source>
        <translation>QPV name</translation>
    </message>
    <message>
        <source>Génération du QPV</source>
        <translation>QPV generation</translation>
    </message>
    <message>
        <source>Croix</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>%1 ligne rattachée</source>
        <translation>%1 row matched</translation>
    </message>
    <message>
        <source>%1 lignes rattachées</source>
        <translation>%1 rows matched</translation>
    </message>
    <message>
        <source> (dont %1 sans structure)</source>
        <translation> (%1 of them without a structure)</translation>
    </message>
    <message>
        <source>%1 réparée</source>
        <translation>%1 repaired</translation>
    </message>
    <message>
        <source>%1 réparées</source>
        <translation>%1 repaired</translation>
    </message>
    <message>
        <source>%1 ambiguë</source>
        <translation>%1 ambiguous</translation>
    </message>
    <message>
        <source>%1 ambiguës</source>
        <translation>%1 ambiguous</translation>
    </message>
    <message>
        <source>%1 non rattachée</source>
        <translation>%1 unmatched</translation>
    </message>
    <message>
        <source>%1 non rattachées</source>
        <translation>%1 unmatched</translation>
    </message>
    <message>
        <source>« %1 » : sans date de fin</source>
        <translation>“%1”: no end date</translation>
    </message>
    <message>
        <source>plusieurs structures dans la cellule « %1 » : %2</source>
        <translation>several structures in the cell “%1”: %2</translation>
    </message>
    <message>
        <source>le type dit « %2 » de « %1 », malgré son nom : le type est retenu</source>
        <translation>the kind says “%2” of “%1”, despite its name: the kind is kept</translation>
    </message>
    <message>
        <source>x et y inversés (%1 ; %2), remis dans l&apos;ordre</source>
        <translation>x and y swapped (%1; %2), put back in order</translation>
    </message>
    <message>
        <source>choix fait : « %1 » ne compte pas, ligne laissée de côté</source>
        <translation>choice made: “%1” does not count, row left out</translation>
    </message>
    <message>
        <source>« %1 » : compte comme EVS, comme centre social, ou pas du tout ? choisissez</source>
        <translation>“%1”: does it count as an EVS, as a centre social, or not at all? choose</translation>
    </message>
    <message>
        <source>« %1 » : une seule structure, ou plusieurs (%2) ? choisissez</source>
        <translation>“%1”: one structure only, or several (%2)? choose</translation>
    </message>
    <message>
        <source>« %1 » désigne plusieurs communes ensemble ; écrivez-les une par une</source>
        <translation>“%1” names several communes together; write them one by one</translation>
    </message>
    <message>
        <source>colonne %1 : « %2 » semble écrit à l&apos;américaine, le mois avant le jour, comme d&apos;autres dates de la colonne ; écrivez le jour d&apos;abord, comme 31/12/2020</source>
        <translation>column %1: “%2” seems to be written the American way, the month before the day, like other dates of the column; write the day first, such as 31/12/2020</translation>
    </message>
    <message>
        <source>%1 aurait 0 habitant ; laissez la cellule vide si sa population n&apos;est pas connue</source>
        <translation>%1 would have 0 inhabitants; leave the cell empty if its population is not known</translation>
    </message>
    <message>
        <source>Département du code</source>
        <translation>Département of the code</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>X (mètres)</source>
        <translation>X (metres)</translation>
    </message>
    <message>
        <source>Y (mètres)</source>
        <translation>Y (metres)</translation>
    </message>
    <message>
        <source>Source du siège</source>
        <translation>Source of the seat</translation>
    </message>
    <message>
        <source>Référence du siège</source>
        <translation>Reference of the seat</translation>
    </message>
    <message>
        <source>Source de l&apos;adhésion</source>
        <translation>Source of the membership</translation>
    </message>
    <message>
        <source>Référence de l&apos;adhésion</source>
        <translation>Reference of the membership</translation>
    </message>
    <message>
        <source>un EVS</source>
        <translation>an EVS</translation>
    </message>
    <message>
        <source>un centre social</source>
        <translation>a centre social</translation>
    </message>
    <message>
        <source>ne compte pas : laisser la ligne de côté</source>
        <translation>does not count: leave the row out</translation>
    </message>
    <message>
        <source>une seule structure, de ce nom</source>
        <translation>one structure only, of this name</translation>
    </message>
    <message>
        <source>plusieurs structures</source>
        <translation>several structures</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas dans le projet ; si c&apos;est « %2 », écrivez son nom ainsi, sinon donnez son type (centre social ou EVS)</source>
        <translation>“%1” is not in the project; if it is “%2”, write its name like that, otherwise give its type (centre social or EVS)</translation>
    </message>
    <message>
        <source>la structure « %1 » n&apos;est pas dans le projet ; si c&apos;est « %2 », écrivez son nom ainsi, sinon importez d&apos;abord la liste des structures</source>
        <translation>the structure “%1” is not in the project; if it is “%2”, write its name like that, otherwise import the list of structures first</translation>
    </message>
    <message>
        <source>titre de groupe (« %1 »)</source>
        <translation>group title (“%1”)</translation>
    </message>
    <message>
        <source>titres de colonnes répétés</source>
        <translation>repeated column titles</translation>
    </message>
    <message>
        <source>note (« %1 »)</source>
        <translation>note (“%1”)</translation>
    </message>
    <message>
        <source>%1 est d&apos;un autre département (%2)</source>
        <translation>%1 is of another département (%2)</translation>
    </message>
    <message>
        <source>ligne de total (« %1 »)</source>
        <translation>total row (“%1”)</translation>
    </message>
    <message>
        <source>laissée de côté</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>une ligne par structure</source>
        <translation>one row for each structure</translation>
    </message>
    <message>
        <source>une ligne par agrément</source>
        <translation>one row for each agrément</translation>
    </message>
    <message>
        <source>une ligne par quartier</source>
        <translation>one row for each quarter</translation>
    </message>
    <message>
        <source>%1 de total</source>
        <translation>%1 total</translation>
    </message>
    <message>
        <source>%1 de titre ou de note</source>
        <translation>%1 title or note</translation>
    </message>
    <message>
        <source>%1 d&apos;un autre département</source>
        <translation>%1 of another département</translation>
    </message>
    <message>
        <source>%1 d&apos;autres départements</source>
        <translation>%1 of other départements</translation>
    </message>
    <message>
        <source>%1 laissée de côté</source>
        <translation>%1 left out</translation>
    </message>
    <message>
        <source>%1 laissées de côté</source>
        <translation>%1 left out</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>« %1 » fait partie %2 depuis le %3</source>
        <translation>“%1” has been part of %2 since %3</translation>
    </message>
    <message>
        <source>le code %1 est celui %2, la ligne dit « %3 » ; choisissez</source>
        <translation>the code %1 is that of %2, the row says “%3”; choose</translation>
    </message>
    <message>
        <source>l&apos;identifiant « %1 » contient un point-virgule, qui sépare les identifiants dans les fichiers</source>
        <translation>the identifier “%1” has a semicolon, which parts identifiers in files</translation>
    </message>
    <message>
        <source>coordonnées en degrés (%1 ; %2), converties en %3</source>
        <translation>coordinates in degrees (%1; %2), converted to %3</translation>
    </message>
    <message>
        <source>les coordonnées %1 ; %2 ne sont ni en %3 (EPSG:%4, en mètres) ni en degrés (longitude ; latitude)</source>
        <translation>the coordinates %1; %2 are neither in %3 (EPSG:%4, in metres) nor in degrees (longitude; latitude)</translation>
    </message>
    <message>
        <source>%1 ligne de territoire</source>
        <translation>%1 service area row</translation>
    </message>
    <message>
        <source>%1 lignes de territoire</source>
        <translation>%1 service area rows</translation>
    </message>
    <message>
        <source>%1 agrément</source>
        <translation>%1 agrément</translation>
    </message>
    <message>
        <source>%1 agréments</source>
        <translation>%1 agréments</translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Retrait de %1</source>
        <translation>Removes %1</translation>
    </message>
    <message>
        <source>Structures réunies, par leur nombre</source>
        <translation>Structures gathered, by their number</translation>
    </message>
    <message>
        <source>Sans place pour leur nom à cette échelle : %1</source>
        <translation>Without room for their name at this scale: %1</translation>
    </message>
    <message>
        <source>%1 et 1 autre</source>
        <translation>%1 and 1 other</translation>
    </message>
    <message>
        <source>QPV sans place pour leur nom entier : %1</source>
        <translation>QPV without room for their whole name: %1</translation>
    </message>
    <message>
        <source>QPV sans structure : %1</source>
        <translation>QPV without a structure: %1</translation>
    </message>
    <message>
        <source>QPV avec structure : %1</source>
        <translation>QPV with a structure: %1</translation>
    </message>
    <message>
        <source>Fond schématique</source>
        <translation>Schematic base map</translation>
    </message>
    <message>
        <source>Contours&#xa0;: %1</source>
        <translation>Outlines: %1</translation>
    </message>
    <message>
        <source>Contours&#xa0;: %1, %2</source>
        <translation>Outlines: %1, %2</translation>
    </message>
    <message>
        <source>aucune liste de structures</source>
        <translation>no list of structures</translation>
    </message>
    <message>
        <source>structures jusqu&apos;à %1</source>
        <translation>structures up to %1</translation>
    </message>
    <message>
        <source>%1, territoires en partie supposés</source>
        <translation>%1, service areas partly assumed</translation>
    </message>
    <message>
        <source>QPV de %1</source>
        <translation>QPV of %1</translation>
    </message>
    <message>
        <source>Aucune structure : on ne sait d&apos;aucune commune si elle est couverte.</source>
        <translation>No structure: of no commune is it known whether it is covered.</translation>
    </message>
    <message>
        <source>Aucun territoire d&apos;intervention : les structures n&apos;ont pas encore de communes.</source>
        <translation>No service area: the structures have no communes yet.</translation>
    </message>
    <message>
        <source>Aucune population : les parts des habitants sont inconnues.</source>
        <translation>No population: shares of inhabitants are unknown.</translation>
    </message>
    <message>
        <source>Aucun EPCI : ni limites, ni pages par EPCI.</source>
        <translation>No EPCI: neither borders nor pages by EPCI.</translation>
    </message>
    <message>
        <source>Aucun QPV.</source>
        <translation>No QPV.</translation>
    </message>
    <message>
        <source>importer une liste…</source>
        <translation>import a list…</translation>
    </message>
    <message>
        <source>importer les populations…</source>
        <translation>import the populations…</translation>
    </message>
    <message>
        <source>importer les EPCI…</source>
        <translation>import the EPCI…</translation>
    </message>
    <message>
        <source>importer les QPV…</source>
        <translation>import the QPV…</translation>
    </message>
    <message>
        <source>%2 et %1 autre</source>
        <translation>%2 and %1 other</translation>
    </message>
    <message>
        <source>%2 et %1 autres</source>
        <translation>%2 and %1 others</translation>
    </message>
    <message>
        <source>%1 structure sans siège connu, absente de la carte et des distances. Lui donner un siège : %2.</source>
        <translation>%1 structure without a known seat, absent from the map and from distances. Give it a seat: %2.</translation>
    </message>
    <message>
        <source>%1 structures sans siège connu, absentes de la carte et des distances. Leur donner un siège : %2.</source>
        <translation>%1 structures without a known seat, absent from the map and from distances. Give them a seat: %2.</translation>
    </message>
    <message>
        <source>codes, noms et dates des lignes</source>
        <translation>codes, names and dates of the rows</translation>
    </message>
    <message>
        <source>détails repris dans le nom des mesures</source>
        <translation>details, kept in the names of the measures</translation>
    </message>
    <message>
        <source>codes d&apos;autres zonages</source>
        <translation>codes of other zonings</translation>
    </message>
    <message>
        <source>des codes et non des nombres</source>
        <translation>codes and not numbers</translation>
    </message>
    <message>
        <source>des textes</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>colonnes techniques</source>
        <translation>technical columns</translation>
    </message>
    <message>
        <source>titre déjà donné par une autre colonne</source>
        <translation>title already given by another column</translation>
    </message>
    <message>
        <source>  laissé de côté : %1 (%2)</source>
        <translation>  left aside: %1 (%2)</translation>
    </message>
    <message>
        <source>  %1 (%2) : %3</source>
        <translation>  %1 (%2): %3</translation>
    </message>
    <message>
        <source>  … et %1 autre mesure</source>
        <translation>  … and %1 other measure</translation>
    </message>
    <message>
        <source>  … et %1 autres mesures</source>
        <translation>  … and %1 other measures</translation>
    </message>
    <message>
        <source>  attention : %1 : cellules illisibles, notées non disponibles : %2 (« %4 », %3)</source>
        <translation>  warning: %1: unreadable cells, noted as not available: %2 (“%4”, %3)</translation>
    </message>
    <message>
        <source>  attention : %1 : nombres négatifs, notés non disponibles : %2 (« %4 », %3)</source>
        <translation>  warning: %1: negative counts, noted as not available: %2 (“%4”, %3)</translation>
    </message>
    <message>
        <source>  attention : %1 : parts au-dessus de 100 %, gardées : %2 (« %4 », %3)</source>
        <translation>  warning: %1: shares over 100%, kept: %2 (“%4”, %3)</translation>
    </message>
    <message>
        <source>  attention : %1 : lieux donnés deux fois avec des valeurs différentes, la première gardée : %2 (« %4 », %3)</source>
        <translation>  warning: %1: places given twice with different values, the first kept: %2 (“%4”, %3)</translation>
    </message>
    <message>
        <source>  note : %1 : d&apos;une même année, seule la dernière période est gardée (périodes laissées : %2)</source>
        <translation>  note: %1: of one year, only the last period is kept (periods left out: %2)</translation>
    </message>
    <message>
        <source>  attention : %1 : communes fusionnées dont les médianes ou les taux ne s&apos;additionnent pas, notées non disponibles : %2 (%3)</source>
        <translation>  warning: %1: merged communes whose medians or rates do not add up, noted as not available: %2 (%3)</translation>
    </message>
    <message>
        <source>  attention : aucune ligne de ce fichier n&apos;est d&apos;un lieu du projet</source>
        <translation>  warning: no row of this file is of a place of the project</translation>
    </message>
    <message>
        <source>  lignes sans commune : %1</source>
        <translation>  rows without a commune: %1</translation>
    </message>
    <message>
        <source>  sans commune : %1 %2 : %3</source>
        <translation>  without a commune: %1 %2: %3</translation>
    </message>
    <message>
        <source>  lignes d&apos;autres lieux, laissées de côté : %1</source>
        <translation>  rows of other places, left aside: %1</translation>
    </message>
    <message>
        <source>  lignes d&apos;autres niveaux, laissées de côté : %1</source>
        <translation>  rows of other levels, left aside: %1</translation>
    </message>
    <message>
        <source>  attention : communes du département que le projet ne connaît pas : %1 (%2) ; importez les fusions de communes si le fichier est d&apos;une autre année</source>
        <translation>  warning: communes of the département that the project does not know: %1 (%2); import the mergers of communes if the file is of another year</translation>
    </message>
    <message>
        <source>  note : communes d&apos;une autre année, reportées sur celles d&apos;aujourd&apos;hui : %1 (%2)</source>
        <translation>  note: communes of another year, carried over to today&apos;s: %1 (%2)</translation>
    </message>
    <message>
        <source>  note : lignes d&apos;arrondissements réunies à leur ville : %1</source>
        <translation>  note: rows of arrondissements put into their city: %1</translation>
    </message>
    <message>
        <source>  déjà dans le projet : aucune valeur ne change</source>
        <translation>  already in the project: no value changes</translation>
    </message>
    <message>
        <source>  remplace ce qui était dans le projet : valeurs changées : %1, mesures nouvelles : %2</source>
        <translation>  replaces what was in the project: values changed: %1, new measures: %2</translation>
    </message>
    <message>
        <source>  nouvelles : %1</source>
        <translation>  new: %1</translation>
    </message>
    <message>
        <source>  %1 %2 : valeurs changées : %3 (%4 : %5 → %6)</source>
        <translation>  %1 %2: values changed: %3 (%4: %5 → %6)</translation>
    </message>
    <message>
        <source>  attention : mêmes mesures et mêmes années que « %1 » : %2 (valeurs qui diffèrent : %3) ; la dernière lecture compte</source>
        <translation>  warning: the same measures and years as “%1”: %2 (values that differ: %3); the last reading counts</translation>
    </message>
    <message>
        <source>« %1 » : dictionnaire ; mesures nommées : %2</source>
        <translation>“%1”: dictionary; measures named: %2</translation>
    </message>
    <message>
        <source>« %1 » : indicateurs de besoin : %2</source>
        <translation>“%1”: indicators of need: %2</translation>
    </message>
    <message>
        <source>« %1 » : table d&apos;appartenance ou de zonages, sans mesure : rien n&apos;en est lu comme un besoin (les EPCI se lisent avec l&apos;importation des EPCI)</source>
        <translation>“%1”: table of memberships or zonings, without a measure: nothing of it is read as a need (EPCI are read by the import of EPCI)</translation>
    </message>
    <message>
        <source>« %1 » : aucune mesure</source>
        <translation>“%1”: no measure</translation>
    </message>
    <message>
        <source>géographie au 01/01/%1</source>
        <translation>geography as of 01/01/%1</translation>
    </message>
    <message>
        <source>« %1 » : %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>  colonnes nommées par « %1 »</source>
        <translation>  columns named by “%1”</translation>
    </message>
    <message>
        <source>niveau de vie médian</source>
        <translation>median standard of living</translation>
    </message>
    <message>
        <source>taux de pauvreté</source>
        <translation>poverty rate</translation>
    </message>
    <message>
        <source>taux de pauvreté des moins de 30 ans</source>
        <translation>poverty rate of those under 30</translation>
    </message>
    <message>
        <source>taux de pauvreté des 30-39 ans</source>
        <translation>poverty rate of those aged 30–39</translation>
    </message>
    <message>
        <source>taux de pauvreté des 40-49 ans</source>
        <translation>poverty rate of those aged 40–49</translation>
    </message>
    <message>
        <source>taux de pauvreté des 50-59 ans</source>
        <translation>poverty rate of those aged 50–59</translation>
    </message>
    <message>
        <source>taux de pauvreté des 60-74 ans</source>
        <translation>poverty rate of those aged 60–74</translation>
    </message>
    <message>
        <source>taux de pauvreté des 75 ans et plus</source>
        <translation>poverty rate of those aged 75 and over</translation>
    </message>
    <message>
        <source>taux de pauvreté des propriétaires</source>
        <translation>poverty rate of owners</translation>
    </message>
    <message>
        <source>taux de pauvreté des locataires</source>
        <translation>poverty rate of tenants</translation>
    </message>
    <message>
        <source>part des ménages fiscaux imposés</source>
        <translation>share of tax households that pay income tax</translation>
    </message>
    <message>
        <source>ménages fiscaux</source>
        <translation>tax households</translation>
    </message>
    <message>
        <source>personnes des ménages fiscaux</source>
        <translation>people in tax households</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>ménages</source>
        <translation>households</translation>
    </message>
    <message>
        <source>résidences principales</source>
        <translation>main homes</translation>
    </message>
    <message>
        <source>logements</source>
        <translation>homes</translation>
    </message>
    <message>
        <source>logements vacants</source>
        <translation>vacant homes</translation>
    </message>
    <message>
        <source>familles</source>
        <translation>families</translation>
    </message>
    <message>
        <source>familles monoparentales</source>
        <translation>one-parent families</translation>
    </message>
    <message>
        <source>couples sans enfant</source>
        <translation>couples without children</translation>
    </message>
    <message>
        <source>couples avec enfants</source>
        <translation>couples with children</translation>
    </message>
    <message>
        <source>personnes vivant seules</source>
        <translation>people living alone</translation>
    </message>
    <message>
        <source>population de 80 ans et plus</source>
        <translation>population aged 80 and over</translation>
    </message>
    <message>
        <source>80 ans et plus vivant seuls</source>
        <translation>people of 80 and over living alone</translation>
    </message>
    <message>
        <source>moins de 15 ans</source>
        <translation>people under 15</translation>
    </message>
    <message>
        <source>15-29 ans</source>
        <translation>people aged 15–29</translation>
    </message>
    <message>
        <source>75-89 ans</source>
        <translation>people aged 75–89</translation>
    </message>
    <message>
        <source>90 ans et plus</source>
        <translation>people aged 90 and over</translation>
    </message>
    <message>
        <source>chômeurs de 15-64 ans</source>
        <translation>unemployed people aged 15–64</translation>
    </message>
    <message>
        <source>actifs de 15-64 ans</source>
        <translation>active people aged 15–64</translation>
    </message>
    <message>
        <source>ménages avec une voiture au moins</source>
        <translation>households with at least one car</translation>
    </message>
    <message>
        <source>15 ans et plus non scolarisés</source>
        <translation>people of 15 and over out of education</translation>
    </message>
    <message>
        <source>15 ans et plus non scolarisés sans diplôme</source>
        <translation>people of 15 and over out of education without a diploma</translation>
    </message>
    <message>
        <source>foyers allocataires</source>
        <translation>households receiving benefits</translation>
    </message>
    <message>
        <source>personnes couvertes par une prestation de la Caf</source>
        <translation>people covered by a benefit of the Caf</translation>
    </message>
    <message>
        <source>foyers au RSA</source>
        <translation>households receiving RSA</translation>
    </message>
    <message>
        <source>foyers à la prime d&apos;activité</source>
        <translation>households receiving the prime d&apos;activité</translation>
    </message>
    <message>
        <source>foyers avec une aide au logement</source>
        <translation>households receiving housing aid</translation>
    </message>
    <message>
        <source>foyers aux allocations familiales</source>
        <translation>households receiving family allowances</translation>
    </message>
    <message>
        <source>foyers à l&apos;allocation de soutien familial</source>
        <translation>households receiving the family support allowance</translation>
    </message>
    <message>
        <source>foyers à la Paje</source>
        <translation>households receiving the Paje</translation>
    </message>
    <message>
        <source>montants de RSA du mois</source>
        <translation>RSA paid in the month</translation>
    </message>
    <message>
        <source>montants de prime d&apos;activité du mois</source>
        <translation>prime d&apos;activité paid in the month</translation>
    </message>
    <message>
        <source>demandeurs d&apos;emploi des catégories A, B, C</source>
        <translation>job seekers of categories A, B, C</translation>
    </message>
    <message>
        <source>demandeurs d&apos;emploi de catégorie A</source>
        <translation>job seekers of category A</translation>
    </message>
    <message>
        <source>part de la population en quartier prioritaire</source>
        <translation>share of the population in a priority neighbourhood</translation>
    </message>
    <message>
        <source>lieux France services</source>
        <translation>France services places</translation>
    </message>
    <message>
        <source>centres sociaux ou espaces de vie sociale (BPE, D506)</source>
        <translation>centres sociaux or espaces de vie sociale (BPE, D506)</translation>
    </message>
    <message>
        <source>centres sociaux ou espaces de vie sociale (BPE, D508)</source>
        <translation>centres sociaux or espaces de vie sociale (BPE, D508)</translation>
    </message>
    <message>
        <source>lieux France services (BPE)</source>
        <translation>France services places (BPE)</translation>
    </message>
    <message>
        <source>mairies (BPE)</source>
        <translation>town halls (BPE)</translation>
    </message>
    <message>
        <source>bibliothèques (BPE)</source>
        <translation>libraries (BPE)</translation>
    </message>
    <message>
        <source>part des ménages allocataires de la Caf</source>
        <translation>share of households receiving benefits of the Caf</translation>
    </message>
    <message>
        <source>part de la population couverte par une prestation de la Caf</source>
        <translation>share of the population covered by a benefit of the Caf</translation>
    </message>
    <message>
        <source>part des ménages au RSA</source>
        <translation>share of households receiving RSA</translation>
    </message>
    <message>
        <source>part des allocataires au quotient familial sous 800 €</source>
        <translation>share of recipients with a family quotient under €800</translation>
    </message>
    <message>
        <source>part des familles monoparentales parmi les familles avec enfants</source>
        <translation>share of one-parent families among families with children</translation>
    </message>
    <message>
        <source>foyers à l&apos;ASF pour 100 familles monoparentales</source>
        <translation>households receiving ASF per 100 one-parent families</translation>
    </message>
    <message>
        <source>part des 75 ans et plus</source>
        <translation>share of people of 75 and over</translation>
    </message>
    <message>
        <source>part des 80 ans et plus vivant seuls</source>
        <translation>share of those of 80 and over who live alone</translation>
    </message>
    <message>
        <source>part des 15-29 ans</source>
        <translation>share of people aged 15–29</translation>
    </message>
    <message>
        <source>part des moins de 15 ans</source>
        <translation>share of people under 15</translation>
    </message>
    <message>
        <source>taux de chômage au sens du recensement (15-64 ans)</source>
        <translation>unemployment rate by the census (15–64)</translation>
    </message>
    <message>
        <source>taux de chômage au sens du recensement (15-24 ans)</source>
        <translation>unemployment rate by the census (15–24)</translation>
    </message>
    <message>
        <source>part des ménages sans voiture</source>
        <translation>share of households without a car</translation>
    </message>
    <message>
        <source>part des 15 ans et plus non scolarisés sans diplôme</source>
        <translation>share of people of 15 and over out of education without a diploma</translation>
    </message>
    <message>
        <source>Comparateur de territoires</source>
        <translation>Comparator of territories</translation>
    </message>
    <message>
        <source>Filosofi, revenus et pauvreté</source>
        <translation>Filosofi, income and poverty</translation>
    </message>
    <message>
        <source>Recensement : couples, familles, ménages</source>
        <translation>Census: couples, families, households</translation>
    </message>
    <message>
        <source>Recensement : évolution et structure de la population</source>
        <translation>Census: population, change and structure</translation>
    </message>
    <message>
        <source>Dossier complet</source>
        <translation>Complete file</translation>
    </message>
    <message>
        <source>Base permanente des équipements</source>
        <translation>Permanent database of facilities</translation>
    </message>
    <message>
        <source>Cafdata : toutes prestations par commune</source>
        <translation>Cafdata: all benefits by commune</translation>
    </message>
    <message>
        <source>Cafdata : allocataires par commune</source>
        <translation>Cafdata: recipients by commune</translation>
    </message>
    <message>
        <source>Cafdata : base communale allocataires</source>
        <translation>Cafdata: recipients by commune, before 2020</translation>
    </message>
    <message>
        <source>Cafdata : taux de couverture en accueil du jeune enfant</source>
        <translation>Cafdata: childcare coverage rates</translation>
    </message>
    <message>
        <source>Demandeurs d&apos;emploi par commune</source>
        <translation>Job seekers by commune</translation>
    </message>
    <message>
        <source>France services</source>
        <translation>France services</translation>
    </message>
    <message>
        <source>%1 commune connue</source>
        <translation>%1 commune known</translation>
    </message>
    <message>
        <source>%1 communes connues</source>
        <translation>%1 communes known</translation>
    </message>
    <message>
        <source>%1 EPCI connu</source>
        <translation>%1 EPCI known</translation>
    </message>
    <message>
        <source>%1 EPCI connus</source>
        <translation>%1 EPCI known</translation>
    </message>
    <message>
        <source>%1 département connu</source>
        <translation>%1 département known</translation>
    </message>
    <message>
        <source>%1 départements connus</source>
        <translation>%1 départements known</translation>
    </message>
    <message>
        <source>%1 quartier connu</source>
        <translation>%1 neighbourhood known</translation>
    </message>
    <message>
        <source>%1 quartiers connus</source>
        <translation>%1 neighbourhoods known</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>département</source>
        <translation>département</translation>
    </message>
    <message>
        <source>quartier prioritaire</source>
        <translation>priority neighbourhood</translation>
    </message>
    <message>
        <source>connu</source>
        <translation>known</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>non disponible</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>hors du fichier</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>%1 sous secret</source>
        <translation>%1 secret</translation>
    </message>
    <message>
        <source>%1 non disponible</source>
        <translation>%1 not available</translation>
    </message>
    <message>
        <source>%1 non disponibles</source>
        <translation>%1 not available</translation>
    </message>
    <message>
        <source>%1 hors du fichier</source>
        <translation>%1 not in the file</translation>
    </message>
    <message>
        <source>%1 au moins</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>part des revenus d&apos;activité</source>
        <translation>share of income from work</translation>
    </message>
    <message>
        <source>part des traitements et salaires</source>
        <translation>share of wages and salaries</translation>
    </message>
    <message>
        <source>part des indemnités de chômage</source>
        <translation>share of unemployment benefits</translation>
    </message>
    <message>
        <source>part des revenus non salariés</source>
        <translation>share of income from self-employment</translation>
    </message>
    <message>
        <source>part des pensions, retraites et rentes</source>
        <translation>share of pensions and annuities</translation>
    </message>
    <message>
        <source>part des revenus du patrimoine</source>
        <translation>share of income from assets</translation>
    </message>
    <message>
        <source>part des prestations sociales</source>
        <translation>share of social benefits</translation>
    </message>
    <message>
        <source>part des prestations familiales</source>
        <translation>share of family benefits</translation>
    </message>
    <message>
        <source>part des minima sociaux</source>
        <translation>share of minimum social benefits</translation>
    </message>
    <message>
        <source>part des prestations de logement</source>
        <translation>share of housing benefits</translation>
    </message>
    <message>
        <source>part des impôts</source>
        <translation>share of taxes</translation>
    </message>
    <message>
        <source>premier décile du niveau de vie</source>
        <translation>first decile of the standard of living</translation>
    </message>
    <message>
        <source>neuvième décile du niveau de vie</source>
        <translation>ninth decile of the standard of living</translation>
    </message>
    <message>
        <source>rapport interdécile</source>
        <translation>interdecile ratio</translation>
    </message>
    <message>
        <source>superficie</source>
        <translation>area</translation>
    </message>
    <message>
        <source>Données : %1. Formule : %2.</source>
        <translation>Data: %1. Formula: %2.</translation>
    </message>
    <message>
        <source>dont %1 dont l&apos;EPCI a une valeur</source>
        <translation>of which %1 whose EPCI has a value</translation>
    </message>
    <message>
        <source>%1 au dénominateur de moins de %2</source>
        <translation>%1 with a denominator under %2</translation>
    </message>
    <message>
        <source>%1 absente du fichier</source>
        <translation>%1 not in the file</translation>
    </message>
    <message>
        <source>%1 absentes du fichier</source>
        <translation>%1 not in the file</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Classes : %1 ; borne inférieure comprise.</source>
        <translation>Classes: %1; lower bound included.</translation>
    </message>
    <message>
        <source>Classes : %1, sur %2 et %3 ; borne inférieure comprise.</source>
        <translation>Classes: %1, of %2 and %3; lower bound included.</translation>
    </message>
    <message>
        <source>%1 EPCI</source>
        <translation>%1 EPCI</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <source>seuils naturels (Jenks)</source>
        <translation>natural breaks (Jenks)</translation>
    </message>
    <message>
        <source>Q6 (5, 27,5, 50, 72,5 et 95 %)</source>
        <translation>Q6 (5, 27.5, 50, 72.5 and 95%)</translation>
    </message>
    <message>
        <source>bornes fixées</source>
        <translation>fixed bounds</translation>
    </message>
    <message>
        <source>fort</source>
        <translation>great</translation>
    </message>
    <message>
        <source>faible</source>
        <translation>little</translation>
    </message>
    <message>
        <source>couverte</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>Une zone blanche n&apos;est pas sans aucune action ; une commune couverte n&apos;a pas pour autant ses besoins satisfaits.</source>
        <translation>A zone blanche is not without any action; a covered commune does not have its needs met for all that.</translation>
    </message>
    <message>
        <source>%2 et %1 autre détail</source>
        <translation>%2 and %1 other detail</translation>
    </message>
    <message>
        <source>%2 et %1 autres détails</source>
        <translation>%2 and %1 other details</translation>
    </message>
    <message>
        <source>fichier long (Melodi)</source>
        <translation>long file (Melodi)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>besoin</source>
        <translation>need</translation>
    </message>
    <message>
        <source>Besoin fort : au moins %1, la valeur du milieu des communes connues.</source>
        <translation>Great need: at least %1, the middle value of the communes known.</translation>
    </message>
    <message>
        <source>Besoin fort : au moins %1.</source>
        <translation>Great need: at least %1.</translation>
    </message>
    <message>
        <source>Besoin fort : au plus %1, la valeur du milieu des communes connues.</source>
        <translation>Great need: at most %1, the middle value of the communes known.</translation>
    </message>
    <message>
        <source>Besoin fort : au plus %1.</source>
        <translation>Great need: at most %1.</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>part couverte, quintile %1 (%2)</source>
        <translation>share covered, quintile %1 (%2)</translation>
    </message>
    <message>
        <source>écart Q5 − Q1, en points</source>
        <translation>gap Q5 − Q1, in points</translation>
    </message>
    <message>
        <source>indice de concentration</source>
        <translation>concentration index</translation>
    </message>
    <message>
        <source>indice d&apos;Erreygers</source>
        <translation>Erreygers&apos; index</translation>
    </message>
    <message>
        <source>habitants à plus de %1 km</source>
        <translation>inhabitants beyond %1 km</translation>
    </message>
    <message>
        <source>distance moyenne par habitant</source>
        <translation>mean distance per inhabitant</translation>
    </message>
    <message>
        <source>la même, dixième au plus grand besoin</source>
        <translation>the same, tenth in the greatest need</translation>
    </message>
    <message>
        <source>équité</source>
        <translation>equity</translation>
    </message>
    <message>
        <source>Besoin inconnu, hors de ces mesures : %1, %2</source>
        <translation>Need unknown, outside these measures: %1, %2</translation>
    </message>
    <message>
        <source>Quintiles de population, du moindre besoin (1) au plus grand (5), communes entières ; indice négatif : la couverture va plutôt au besoin ; distances en ligne droite.</source>
        <translation>Quintiles of population, from the least need (1) to the greatest (5), whole communes; a negative index: coverage goes rather to need; distances in a straight line.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>− </source>
        <translation>− </translation>
    </message>
    <message>
        <source> − </source>
        <translation> − </translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>l&apos;indicateur n&apos;a pas d&apos;identifiant ; donnez-en un dans la colonne id</source>
        <translation>the indicator has no identifier; give it one in the column id</translation>
    </message>
    <message>
        <source>un nombre n&apos;est pas une part : donnez un dénominateur ; seuls une médiane ou un taux publié s&apos;en passent</source>
        <translation>a count is not a share: give a denominator; only a median or a published rate does without</translation>
    </message>
    <message>
        <source>le sens est plus, moins ou aucun</source>
        <translation>the direction is plus, moins or aucun</translation>
    </message>
    <message>
        <source>le facteur est un nombre plus grand que 0, comme 100 ou 1000</source>
        <translation>the factor is a number greater than 0, such as 100 or 1000</translation>
    </message>
    <message>
        <source>un identifiant déjà donné par une autre ligne</source>
        <translation>an identifier that another line already gives</translation>
    </message>
    <message>
        <source>la formule est une somme de mesures, comme FAM - COUPSENF</source>
        <translation>a formula is a sum of measures, such as FAM - COUPSENF</translation>
    </message>
    <message>
        <source>%1 publication nouvelle</source>
        <translation>%1 new publication</translation>
    </message>
    <message>
        <source>%1 publications nouvelles</source>
        <translation>%1 new publications</translation>
    </message>
    <message>
        <source>%1 publication mise à jour</source>
        <translation>%1 publication updated</translation>
    </message>
    <message>
        <source>%1 publications mises à jour</source>
        <translation>%1 publications updated</translation>
    </message>
    <message>
        <source>%1 indicateur</source>
        <translation>%1 indicator</translation>
    </message>
    <message>
        <source>%1 indicateurs</source>
        <translation>%1 indicators</translation>
    </message>
    <message>
        <source>%1 mesure nommée</source>
        <translation>%1 measure named</translation>
    </message>
    <message>
        <source>%1 mesures nommées</source>
        <translation>%1 measures named</translation>
    </message>
    <message>
        <source>Valeur aberrante : %1, %2 %3 (z = %4, médiane %5) ; un établissement peut l&apos;expliquer</source>
        <translation>Outlier: %1, %2 %3 (z = %4, median %5); an institution may explain it</translation>
    </message>
    <message>
        <source>Ces valeurs sont laissées de côté : elles ne comptent dans aucune comparaison.</source>
        <translation>These values are left out: they count in no comparison.</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;est toujours dans les %1 premières.</source>
        <translation>No commune is always among the first %1.</translation>
    </message>
    <message>
        <source>Toujours dans les %1 premières, quels que soient les poids : %2 (%3)</source>
        <translation>Always among the first %1, whatever the weights: %2 (%3)</translation>
    </message>
    <message>
        <source>Dans les %1 premières pour certains poids : %2</source>
        <translation>Among the first %1 for some weights: %2</translation>
    </message>
    <message>
        <source>Sans aucune valeur connue, donc sans rang : %1</source>
        <translation>Without any known value, hence without a rank: %1</translation>
    </message>
    <message>
        <source>Couche 1 : communes qu&apos;aucune autre ne dépasse. Rangs : le meilleur et le pire possibles, tous poids positifs ou nuls admis, sur les rangs centiles ; une valeur inconnue est laissée hors de chaque comparaison.</source>
        <translation>Layer 1: communes that no other dominates. Ranks: the best and the worst possible, over all weights that are not negative, on percentile ranks; an unknown value is left out of each comparison.</translation>
    </message>
    <message>
        <source>Une commune vaut ses habitants multipliés par l&apos;indicateur, à l&apos;unité.</source>
        <translation>A commune is worth its inhabitants times the indicator, to the nearest one.</translation>
    </message>
    <message>
        <source>%1 commune à couvrir, sous secret, est pesée par la valeur de son EPCI.</source>
        <translation>%1 commune to be covered, whose value is secret, is weighed by the value of its EPCI.</translation>
    </message>
    <message>
        <source>%1 communes à couvrir, sous secret, sont pesées par la valeur de leur EPCI.</source>
        <translation>%1 communes to be covered, whose values are secret, are weighed by the value of their EPCI.</translation>
    </message>
    <message>
        <source>Besoin ou population inconnus pour %1 commune à couvrir : elle ne pèse rien ici.</source>
        <translation>Need or population unknown of %1 commune to be covered: it weighs nothing here.</translation>
    </message>
    <message>
        <source>Besoin ou population inconnus pour %1 communes à couvrir : elles ne pèsent rien ici.</source>
        <translation>Need or population unknown of %1 communes to be covered: they weigh nothing here.</translation>
    </message>
    <message>
        <source>somme des communes du projet</source>
        <translation>sum of the project&apos;s communes</translation>
    </message>
    <message>
        <source>secret ; valeur de l&apos;EPCI à côté</source>
        <translation>secret; value of the EPCI beside</translation>
    </message>
    <message>
        <source>dénominateur trop petit</source>
        <translation>denominator too small</translation>
    </message>
    <message>
        <source>trop petit</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>structure la plus proche à %1</source>
        <translation>nearest structure at %1</translation>
    </message>
    <message>
        <source>%1, zones blanches : %2</source>
        <translation>%1, zones blanches: %2</translation>
    </message>
    <message>
        <source>aucune structure</source>
        <translation>no structure</translation>
    </message>
    <message>
        <source>structures : %1</source>
        <translation>structures: %1</translation>
    </message>
    <message>
        <source>année</source>
        <translation>year</translation>
    </message>
    <message>
        <source>%1 hab.</source>
        <translation>%1 inh.</translation>
    </message>
    <message>
        <source>les communes</source>
        <translation>the communes</translation>
    </message>
    <message>
        <source>le fond de carte</source>
        <translation>the base map</translation>
    </message>
    <message>
        <source>la structure « %1 »</source>
        <translation>the structure “%1”</translation>
    </message>
    <message>
        <source>les agréments de « %1 »</source>
        <translation>the agréments of “%1”</translation>
    </message>
    <message>
        <source>le territoire de « %1 »</source>
        <translation>the service area of “%1”</translation>
    </message>
    <message>
        <source>le QPV « %1 »</source>
        <translation>the QPV “%1”</translation>
    </message>
    <message>
        <source>le chiffre publié « %1 »</source>
        <translation>the published figure “%1”</translation>
    </message>
    <message>
        <source>le scénario « %1 »</source>
        <translation>the scenario “%1”</translation>
    </message>
    <message>
        <source>les sources</source>
        <translation>the sources</translation>
    </message>
    <message>
        <source>les fusions de communes</source>
        <translation>the mergers of communes</translation>
    </message>
    <message>
        <source>les temps de trajet</source>
        <translation>the travel times</translation>
    </message>
    <message>
        <source>les réglages du projet</source>
        <translation>the settings of the project</translation>
    </message>
    <message>
        <source>%1, sur %2, depuis le %3</source>
        <translation>%1, on %2, since %3</translation>
    </message>
    <message>
        <source>les faits sur les besoins « %1 »</source>
        <translation>the facts about needs “%1”</translation>
    </message>
    <message>
        <source>l&apos;indicateur de besoin « %1 »</source>
        <translation>the indicator of need “%1”</translation>
    </message>
    <message>
        <source>le modèle de page « %1 »</source>
        <translation>the page template “%1”</translation>
    </message>
    <message>
        <source>des réglages, des sources, des modèles de page ou le fond de carte</source>
        <translation>settings, sources, page templates or the base map</translation>
    </message>
    <message>
        <source>Maillage</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Ce qui a changé dans le fichier :
%1</source>
        <translation>What changed in the file:
%1</translation>
    </message>
    <message>
        <source>Changé aussi par vous, et autrement :
%1</source>
        <translation>Changed by you too, and otherwise:
%1</translation>
    </message>
    <message>
        <source>&amp;Réunir les deux et enregistrer</source>
        <translation>&amp;Merge both and save</translation>
    </message>
    <message>
        <source>&amp;Prendre la main et enregistrer</source>
        <translation>&amp;Take over and save</translation>
    </message>
    <message>
        <source>&amp;Écraser leurs changements</source>
        <translation>&amp;Overwrite their changes</translation>
    </message>
    <message>
        <source>En lecture seule, tout se regarde et s&apos;essaie ; rien ne s&apos;enregistre dans ce fichier. Si vous prenez la main, cette personne en est prévenue dans sa fenêtre.</source>
        <translation>Read only, everything can be looked at and tried; nothing is saved to this file. If you take over, that person is told in their window.</translation>
    </message>
    <message>
        <source>Ouvrir en &amp;lecture seule</source>
        <translation>Open &amp;read only</translation>
    </message>
    <message>
        <source>&amp;Prendre la main</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Structures qui diffèrent :</source>
        <translation>Structures that differ:</translation>
    </message>
    <message>
        <source>« %1 » comparé à « %2 » : couverture des communes %3, au %4</source>
        <translation>%3: “%1” compared with “%2”, coverage of the communes, %4</translation>
    </message>
    <message>
        <source>%1 : %2 communes sur %3, %4 des habitants</source>
        <translation>%1: %2 of %3 communes, %4 of the inhabitants</translation>
    </message>
    <message>
        <source>Sources : %1.</source>
        <translation>Sources: %1.</translation>
    </message>
    <message>
        <source>Réalisation : Maillage, %1.</source>
        <translation>Made with Maillage, %1.</translation>
    </message>
    <message>
        <source>un nom qui finit par .pdf, .png ou .svg</source>
        <translation>a name ending in .pdf, .png or .svg</translation>
    </message>
    <message>
        <source>ouverte entre les deux dates</source>
        <translation>opened between the two dates</translation>
    </message>
    <message>
        <source>ouvertes entre les deux dates</source>
        <translation>opened between the two dates</translation>
    </message>
    <message>
        <source>fermée entre les deux dates</source>
        <translation>closed between the two dates</translation>
    </message>
    <message>
        <source>fermées entre les deux dates</source>
        <translation>closed between the two dates</translation>
    </message>
    <message>
        <source>zone blanche</source>
        <comment>au pluriel</comment>
        <translation>zones blanches</translation>
    </message>
    <message>
        <source>dont %1 qui déborde du périmètre : seules ses communes du périmètre comptent</source>
        <translation>%1 of which extends beyond these communes: only its part here counts</translation>
    </message>
    <message>
        <source>dont %1 qui débordent du périmètre : seules leurs communes du périmètre comptent</source>
        <translation>%1 of which extend beyond these communes: only their part here counts</translation>
    </message>
    <message>
        <source>%1 : %2 commune sur %3, %4 des habitants</source>
        <translation>%1: %2 commune of %3, %4 of the inhabitants</translation>
    </message>
    <message>
        <source>Champ : %1, dans le territoire %2.</source>
        <translation>Scope: %1, within %2.</translation>
    </message>
    <message>
        <source>Champ : la seule commune %2 comprise dans le territoire %3.</source>
        <translation>Scope: the only commune of %2 within %3.</translation>
    </message>
    <message>
        <source>Champ : les %1 communes %2 comprises dans le territoire %3.</source>
        <translation>Scope: the %1 communes of %2 within %3.</translation>
    </message>
    <message>
        <source>Les structures comptées sont celles dont le siège est dans ce périmètre.</source>
        <translation>The structures counted are those with their seat in these communes.</translation>
    </message>
    <message>
        <source>Réalisation : %1, avec Maillage, %2.</source>
        <translation>Made by %1 with Maillage, %2.</translation>
    </message>
    <message>
        <source>%1 communes choisies</source>
        <translation>%1 communes chosen</translation>
    </message>
    <message>
        <source>%1. Projection %2 (EPSG:%3).</source>
        <translation>%1. Projection %2 (EPSG:%3).</translation>
    </message>
    <message>
        <source>%1 : %2 commune sur %3</source>
        <translation>%1: %2 commune of %3</translation>
    </message>
    <message>
        <source>%1 : %2 communes sur %3</source>
        <translation>%1: %2 of %3 communes</translation>
    </message>
    <message>
        <source>zone blanche, population inconnue, en %1</source>
        <translation>zone blanche, population unknown, in %1</translation>
    </message>
    <message>
        <source>zones blanches, population inconnue, en %1</source>
        <translation>zones blanches, population unknown, in %1</translation>
    </message>
    <message>
        <source>zone blanche, %1, en %2</source>
        <translation>zone blanche, %1, in %2</translation>
    </message>
    <message>
        <source>zones blanches, %1, en %2</source>
        <translation>zones blanches, %1, in %2</translation>
    </message>
    <message>
        <source>Territoires d&apos;intervention : %1. Les signes creux marquent un siège supposé, les trames de points ce qui est supposé d&apos;une commune.</source>
        <translation>Service areas: %1. Hollow signs mark an assumed seat, dotted fills what is assumed of a commune.</translation>
    </message>
    <message>
        <source>%1 et alentours</source>
        <translation>%1 and around</translation>
    </message>
    <message>
        <source>Anneaux placés dans leur commune, ou reliés à elle par un trait : leur contour n&apos;est pas connu.</source>
        <translation>Rings stand in their commune or are led from it by a line: their outline is not known.</translation>
    </message>
    <message>
        <source> (aperçu, non enregistré)</source>
        <translation> (preview, not saved)</translation>
    </message>
    <message>
        <source>Couvertes par A seulement</source>
        <translation>Covered by A only</translation>
    </message>
    <message>
        <source>Couvertes par B seulement</source>
        <translation>Covered by B only</translation>
    </message>
    <message>
        <source>La carte montre une partie de ce que comptent la légende et les chiffres.</source>
        <translation>The map shows a part of what the legend and the figures count.</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Quartiers prioritaires</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Noms</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Structures agréées en fin d&apos;année</source>
        <translation>Structures approved at the end of the year</translation>
    </message>
    <message>
        <source>Centres sociaux</source>
        <translation>Centres sociaux</translation>
    </message>
    <message>
        <source>Dates : %1.</source>
        <translation>Dates: %1.</translation>
    </message>
    <message>
        <source>%1 (licence non renseignée)</source>
        <translation>%1 (licence not given)</translation>
    </message>
    <message>
        <source>%1 (licence et millésime non renseignés)</source>
        <translation>%1 (licence and year not given)</translation>
    </message>
    <message>
        <source>%1 (millésime non renseigné)</source>
        <translation>%1 (year not given)</translation>
    </message>
    <message>
        <source>valeur la plus haute</source>
        <translation>highest value</translation>
    </message>
    <message>
        <source>valeur la plus basse</source>
        <translation>lowest value</translation>
    </message>
    <message>
        <source>Valeurs éloignées de toutes les autres, qu&apos;un établissement peut expliquer : %1.</source>
        <translation>Values far from all others, which an institution may explain: %1.</translation>
    </message>
    <message>
        <source>besoin %1 et %2, %3</source>
        <translation>%1 need and %2, %3</translation>
    </message>
    <message>
        <source>Besoin fort : au moins %1, milieu des communes connues.</source>
        <translation>Great need: at least %1, the middle of the known communes.</translation>
    </message>
    <message>
        <source>Besoin fort : au plus %1, milieu des communes connues.</source>
        <translation>Great need: at most %1, the middle of the known communes.</translation>
    </message>
    <message>
        <source>%1 et au %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, avec « %2 » et avec « %3 »</source>
        <translation>%1, with “%2” and with “%3”</translation>
    </message>
    <message>
        <source>%1, avant et avec « %2 »</source>
        <translation>%1, before and with “%2”</translation>
    </message>
    <message>
        <source>Au %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>Avec « %1 »</source>
        <translation>With “%1”</translation>
    </message>
    <message>
        <source>Avant, sans « %1 »</source>
        <translation>Before, without “%1”</translation>
    </message>
    <message>
        <source>Après, avec « %1 »</source>
        <translation>After, with “%1”</translation>
    </message>
    <message>
        <source>Structures agréées en fin d&apos;année, au moins</source>
        <translation>Structures approved at the end of the year, at least</translation>
    </message>
    <message>
        <source>%1 (supposé)</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>Secteur %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Structures simulées</source>
        <translation>Simulated structures</translation>
    </message>
    <message>
        <source>Structures voisines qui interviennent ici</source>
        <translation>Neighbouring structures that serve this area</translation>
    </message>
    <message>
        <source>%1, * siège supposé</source>
        <translation>%1, * assumed seat</translation>
    </message>
    <message>
        <source>QPV sans structure attestée</source>
        <translation>QPV without an attested structure</translation>
    </message>
    <message>
        <source>Communes à %1&#xa0;km ou plus</source>
        <translation>Communes at %1&#xa0;km or more</translation>
    </message>
    <message>
        <source>Structures ouvertes</source>
        <translation>Structures opened</translation>
    </message>
    <message>
        <source>Structures changées</source>
        <translation>Structures changed</translation>
    </message>
    <message>
        <source>Structures fermées</source>
        <translation>Structures closed</translation>
    </message>
    <message>
        <source>Sans place pour leur nom sur la carte (%1)</source>
        <translation>No room for their name on the map (%1)</translation>
    </message>
    <message>
        <source>%1 ; c&apos;est supposé.</source>
        <translation>%1; this is assumed.</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 est dans le territoire d&apos;un EVS et d&apos;aucun centre social</source>
        <translation>Reading: on %1, %2 is in the service area of an EVS and of no centre social</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 n&apos;est dans le territoire d&apos;aucun centre social ni EVS</source>
        <translation>Reading: on %1, %2 is in the service area of no centre social and no EVS</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 est le siège d&apos;une structure ou plus</source>
        <translation>Reading: on %1, %2 is the seat of one structure or more</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 n&apos;est couverte que par la simulation</source>
        <translation>Reading: on %1, %2 is covered by the simulation alone</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 est couverte ; à la première date elle ne l&apos;était pas</source>
        <translation>Reading: on %1, %2 is covered; on the first date it was not</translation>
    </message>
    <message>
        <source>Lecture : d&apos;une carte à l&apos;autre, les mêmes communes sont couvertes.</source>
        <translation>Reading: the same communes are covered on both maps.</translation>
    </message>
    <message>
        <source>Lecture : %1, zone blanche au %2, est couverte au %3</source>
        <translation>Reading: %1, a zone blanche on %2, is covered on %3</translation>
    </message>
    <message>
        <source>Lecture : %1, couverte au %2, ne l&apos;est plus au %3</source>
        <translation>Reading: %1, covered on %2, no longer is on %3</translation>
    </message>
    <message>
        <source>Lecture : %1 n&apos;est couverte qu&apos;avec « %2 »</source>
        <translation>Reading: %1 is covered only with “%2”</translation>
    </message>
    <message>
        <source>Lecture : %1, couverte, ne l&apos;est plus avec « %2 »</source>
        <translation>Reading: %1, covered, no longer is with “%2”</translation>
    </message>
    <message>
        <source>Lecture : %1 est couverte avec « %2 », et ne l&apos;est pas avec « %3 »</source>
        <translation>Reading: %1 is covered with “%2”, and is not with “%3”</translation>
    </message>
    <message>
        <source>Sans place pour leur nom sur les cartes (%1)</source>
        <translation>No room for their name on the maps (%1)</translation>
    </message>
    <message>
        <source>QPV avec structure attestée</source>
        <translation>QPV with an attested structure</translation>
    </message>
    <message>
        <source>Communes à %1&#xa0;km ou plus de toute place attestée</source>
        <translation>Communes %1&#xa0;km or more from any attested place</translation>
    </message>
    <message>
        <source>Lecture : au %1, %2 est à %3 de la structure la plus proche, à vol d&apos;oiseau.</source>
        <translation>Reading: on %1, %2 is %3 from the nearest structure, as the crow flies.</translation>
    </message>
    <message>
        <source>&lt;h4&gt;Pourquoi est-elle blanche&#xa0;?&lt;/h4&gt;</source>
        <translation>&lt;h4&gt;Why is it a zone blanche?&lt;/h4&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ce qui la couvrirait, le plus petit changement d&apos;abord&#xa0;:&lt;/p&gt;</source>
        <translation>&lt;p&gt;What would cover it, the smallest change first:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>%1 par la simulation</source>
        <translation>%1 by the simulation</translation>
    </message>
    <message>
        <source>%1 (sans la simulation)</source>
        <translation>%1 (without the simulation)</translation>
    </message>
    <message>
        <source>ouverture simulée</source>
        <translation>simulated opening</translation>
    </message>
    <message>
        <source>ajoutée par le scénario</source>
        <translation>added by the scenario</translation>
    </message>
    <message>
        <source>source&#xa0;: %1, %2</source>
        <translation>source: %1, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;i&gt;Aperçu, hors du projet&lt;/i&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;Preview, outside the project&lt;/i&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;QPV pourvu si la structure s&apos;y installe&#xa0;: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;QPV served if the structure settles there: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;QPV qui n&apos;a plus de structure&#xa0;: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;QPV that no longer has a structure: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Aucune structure agréée n&apos;a cette commune dans son territoire d&apos;intervention à cette date.&lt;/p&gt;</source>
        <translation>&lt;p&gt;No approved structure has this commune in its service area at this date.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 commune gagnée</source>
        <translation>%1 commune gained</translation>
    </message>
    <message>
        <source>%1 communes gagnées</source>
        <translation>%1 communes gained</translation>
    </message>
    <message>
        <source>%1 habitant gagné</source>
        <translation>%1 inhabitant gained</translation>
    </message>
    <message>
        <source>%1 habitants gagnés</source>
        <translation>%1 inhabitants gained</translation>
    </message>
    <message>
        <source>%1 commune déjà couverte (redondance)</source>
        <translation>%1 commune already covered (overlap)</translation>
    </message>
    <message>
        <source>%1 communes déjà couvertes (redondance)</source>
        <translation>%1 communes already covered (overlap)</translation>
    </message>
    <message>
        <source>%1 commune perdue</source>
        <translation>%1 commune lost</translation>
    </message>
    <message>
        <source>%1 communes perdues</source>
        <translation>%1 communes lost</translation>
    </message>
    <message>
        <source>Faits attestés seuls</source>
        <translation>Attested facts only</translation>
    </message>
    <message>
        <source>À demander d’abord&#xa0;: %1</source>
        <translation>To ask first: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Rien n’est attesté d’elle&#xa0;: elle est blanche parce que la reconstitution ne la donne à aucune structure. C’est à la Caf de le dire.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nothing is attested of it: it is blank because the reconstruction gives it to no structure. It is for the Caf to say.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Aucune ligne attestée ne la nomme&#xa0;: on ne sait pas si elle est couverte.&lt;/p&gt;</source>
        <translation>&lt;p&gt;No attested row names it: whether it is covered is not known.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;• QPV %1 «&#xa0;&lt;b&gt;%2&lt;/b&gt;&#xa0;»%3&lt;br&gt;%4%5&lt;/p&gt;</source>
        <translation>&lt;p&gt;• QPV %1 “&lt;b&gt;%2&lt;/b&gt;”%3&lt;br&gt;%4%5&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Compléter…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source> · &lt;a href=&apos;%1&apos;&gt;Ses besoins&lt;/a&gt;</source>
        <translation> · &lt;a href=&apos;%1&apos;&gt;Its needs&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;a href=&apos;preuve&apos;&gt;Pourquoi&#xa0;?&lt;/a&gt;%1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href=&apos;preuve&apos;&gt;Why?&lt;/a&gt;%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Flèche du nord</source>
        <translation>North arrow</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Tableau comparatif</source>
        <translation>Comparison table</translation>
    </message>
    <message>
        <source>Encarts des QPV</source>
        <translation>QPV insets</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Noms sans place</source>
        <translation>Names without room</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>le sous-titre</source>
        <translation>the subtitle</translation>
    </message>
    <message>
        <source>la carte</source>
        <translation>the map</translation>
    </message>
    <message>
        <source>l&apos;échelle</source>
        <translation>the scale</translation>
    </message>
    <message>
        <source>la flèche du nord</source>
        <translation>the north arrow</translation>
    </message>
    <message>
        <source>la légende</source>
        <translation>the legend</translation>
    </message>
    <message>
        <source>les chiffres</source>
        <translation>the figures</translation>
    </message>
    <message>
        <source>le tableau comparatif</source>
        <translation>the comparison table</translation>
    </message>
    <message>
        <source>les encarts des QPV</source>
        <translation>the QPV insets</translation>
    </message>
    <message>
        <source>les listes</source>
        <translation>the lists</translation>
    </message>
    <message>
        <source>la lecture</source>
        <translation>the reading</translation>
    </message>
    <message>
        <source>le texte libre</source>
        <translation>the free text</translation>
    </message>
    <message>
        <source>le graphique</source>
        <translation>the chart</translation>
    </message>
    <message>
        <source>les noms sans place</source>
        <translation>the names without room</translation>
    </message>
    <message>
        <source>les logos</source>
        <translation>the logos</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>elle n&apos;en a aucun</source>
        <translation>it has none</translation>
    </message>
    <message>
        <source>animation globale</source>
        <translation>animation globale</translation>
    </message>
    <message>
        <source>ACF</source>
        <translation>ACF</translation>
    </message>
    <message>
        <source>PS jeunes</source>
        <translation>PS jeunes</translation>
    </message>
    <message>
        <source>valable</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>pas encore commencé</source>
        <translation>not yet begun</translation>
    </message>
    <message>
        <source>hypothèse laissée de côté</source>
        <translation>assumption set aside</translation>
    </message>
    <message>
        <source>habitants : %1</source>
        <translation>inhabitants: %1</translation>
    </message>
    <message>
        <source>habitants (communes de population connue) : %1</source>
        <translation>inhabitants (communes of known population): %1</translation>
    </message>
    <message>
        <source> sur %1 = %2</source>
        <translation> of %1 = %2</translation>
    </message>
    <message>
        <source> ; %1 communes de population inconnue laissées de côté</source>
        <translation>; %1 communes of unknown population left out</translation>
    </message>
    <message>
        <source>arrondi %1</source>
        <translation>rounded to %1</translation>
    </message>
    <message>
        <source>sans arrondi</source>
        <translation>not rounded</translation>
    </message>
    <message>
        <source>, rien de publié à cette date</source>
        <translation>, nothing published at this date</translation>
    </message>
    <message>
        <source>%1, publié %2 (%3), retrouvé</source>
        <translation>%1, published %2 (%3), reproduced</translation>
    </message>
    <message>
        <source>%1, publié %2 (%3), ne concorde pas</source>
        <translation>%1, published %2 (%3), does not agree</translation>
    </message>
    <message>
        <source>Arrondi : au plus proche, la moitié vers le haut, d&apos;un coup sur la fraction exacte.</source>
        <translation>Rounding: to the nearest, half upwards, in one step from the exact fraction.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>jusqu&apos;au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>source : %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>terminé le %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>ne commence que le %1</source>
        <translation>begins only on %1</translation>
    </message>
    <message>
        <source>la structure n&apos;a pas d&apos;agrément valable à cette date (%1)</source>
        <translation>the structure has no agrément in force at this date (%1)</translation>
    </message>
    <message>
        <source> ; %1 commune de population inconnue laissée de côté</source>
        <translation>; %1 commune of unknown population left out</translation>
    </message>
    <message>
        <source>%1, reconstitué pour retrouver %2 (%3)</source>
        <translation>%1, reconstructed to match %2 (%3)</translation>
    </message>
    <message>
        <source>%1, publié %2 (%3), non comparé&#xa0;: faits attestés seuls</source>
        <translation>%1, published %2 (%3), not compared: attested facts only</translation>
    </message>
    <message>
        <source>inconnu&#xa0;: le projet n&apos;en contient aucun de la génération en vigueur</source>
        <translation>unknown: the project holds none of the generation in force</translation>
    </message>
    <message>
        <source>la page n&apos;a pas de titre ; effacez le champ Titre pour reprendre celui du thème</source>
        <translation>the page has no title; clear the Title field to go back to that of the theme</translation>
    </message>
    <message>
        <source>le titre a %1 lettres, et ne se lit plus d&apos;un coup d&apos;œil au-delà de %2 ; raccourcissez-le</source>
        <translation>the title has %1 letters, and is not read at a glance beyond %2; shorten it</translation>
    </message>
    <message>
        <source>la page ne dit pas à quelle date elle vaut ; mettez la date dans le titre</source>
        <translation>the page does not say of which day it is; put the date into the title</translation>
    </message>
    <message>
        <source>le projet ne dit aucune source ; donnez-les dans les réglages du projet</source>
        <translation>the project names no source; give them in the project’s settings</translation>
    </message>
    <message>
        <source>la source « %1 » n&apos;est pas sur la page ; raccourcissez ce qui est au pied</source>
        <translation>the source “%1” is not on the page; shorten what stands at its foot</translation>
    </message>
    <message>
        <source>la licence du fond de carte « %1 » n&apos;est pas dite ; donnez-la dans les réglages du projet</source>
        <translation>the licence of the base map “%1” is not told; give it in the project’s settings</translation>
    </message>
    <message>
        <source>personne ne signe la page ; remplissez le champ Auteur</source>
        <translation>nobody signs the page; fill in the Author field</translation>
    </message>
    <message>
        <source>éléments de la carte sans ligne dans la légende : %1</source>
        <translation>items of the map without a line in the legend: %1</translation>
    </message>
    <message>
        <source>légende, « %1 » : elle en compte %2, la carte en montre %3</source>
        <translation>legend, “%1”: it counts %2, the map shows %3</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » ne se distinguent que par une couleur que tous les yeux, ou le gris, confondent ; changez la charte</source>
        <translation>“%1” and “%2” differ only by a colour that not every eye, or a grey print, tells apart; change the style</translation>
    </message>
    <message>
        <source>« %1 » se lit mal sur le papier (contraste de %2, il faut 3) ; changez la charte</source>
        <translation>“%1” is hard to read on paper (contrast of %2, 3 is needed); change the style</translation>
    </message>
    <message>
        <source>« %1 » est écrit en %2 points, il en faut 6 ; prenez un papier plus grand</source>
        <translation>“%1” is set in %2 points, 6 are needed; take a larger paper</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » se chevauchent ; prenez un papier plus grand</source>
        <translation>“%1” and “%2” overlap; take a larger paper</translation>
    </message>
    <message>
        <source>noms sans place sur la carte : %1, dont %2 ; prenez un papier plus grand ou un EPCI</source>
        <translation>names without room on the map: %1, such as %2; take a larger paper or one EPCI</translation>
    </message>
    <message>
        <source>des nombres d&apos;habitants sont montrés par des surfaces colorées ; il faut des cercles</source>
        <translation>numbers of inhabitants are shown by coloured surfaces; circles are needed</translation>
    </message>
    <message>
        <source>légende, « %1 » : les bornes de cette classe ne sont pas dites</source>
        <translation>legend, “%1”: the bounds of this class are not told</translation>
    </message>
    <message>
        <source>la page repose sur des lignes supposées et ne le dit pas</source>
        <translation>the page rests on assumed rows and does not say so</translation>
    </message>
    <message>
        <source>le fond de carte est de %1, les chiffres de %2 ; prenez le fond de la même année, ou dites-le</source>
        <translation>the base map is of %1, the figures of %2; take the base map of the same year, or say so</translation>
    </message>
    <message>
        <source>le scénario « %1 » ne change rien : la page est celle de la base</source>
        <translation>the scenario “%1” changes nothing: the page is that of the base</translation>
    </message>
    <message>
        <source>anneaux des QPV</source>
        <translation>rings of the QPV</translation>
    </message>
    <message>
        <source>%1 et %2 se recouvrent ; écartez-les dans le compositeur</source>
        <translation>%1 and %2 overlap; part them in the composer</translation>
    </message>
    <message>
        <source>%1 : cette partie sort de la feuille ; ramenez-la dans le compositeur</source>
        <translation>%1: this part leaves the sheet; bring it back in the composer</translation>
    </message>
    <message>
        <source>%1 : cette partie ne tient pas dans son cadre ; agrandissez-le dans le compositeur</source>
        <translation>%1: this part does not fit its frame; make it larger in the composer</translation>
    </message>
    <message>
        <source>%1 : cette partie est masquée, et une page ne va pas sans elle</source>
        <translation>%1: this part is hidden, and no page goes without it</translation>
    </message>
    <message>
        <source>Serveur mandataire (proxy)</source>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>« %1 », par où passe la connexion, demande qui vous êtes. Votre réponse sert jusqu&apos;à ce que la fenêtre soit fermée ; elle n&apos;est écrite nulle part.</source>
        <translation>&quot;%1&quot;, through which the connection passes, asks who you are. Your answer serves until the window is closed; it is written nowhere.</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Nom d&apos;utilisateur :</source>
        <translation>&amp;User name:</translation>
    </message>
    <message>
        <source>&amp;Mot de passe :</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>ajouté</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modifié</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>identique</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>n&apos;avait pas de structure</source>
        <translation>had no structure</translation>
    </message>
    <message>
        <source>sans structure connue</source>
        <translation>without a known structure</translation>
    </message>
    <message>
        <source>son lien avec %1 est perdu</source>
        <translation>its link with %1 is lost</translation>
    </message>
    <message>
        <source>structure reprise du QPV %1 de même nom, à confirmer : %2</source>
        <translation>structure taken from the QPV %1 of the same name, to be confirmed: %2</translation>
    </message>
    <message>
        <source>structures reprises du QPV %1 de même nom, à confirmer : %2</source>
        <translation>structures taken from the QPV %1 of the same name, to be confirmed: %2</translation>
    </message>
    <message>
        <source>structure gardée : %1</source>
        <translation>structure kept: %1</translation>
    </message>
    <message>
        <source>structures gardées : %1</source>
        <translation>structures kept: %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>outline</translation>
    </message>
    <message>
        <source>QPV %1%2 « %3 » (%4)</source>
        <translation>QPV %1%2 “%3” (%4)</translation>
    </message>
    <message>
        <source>, autre %1</source>
        <translation>, different %1</translation>
    </message>
    <message>
        <source>QPV : </source>
        <translation>QPV: </translation>
    </message>
    <message>
        <source>ajoutés</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modifiés</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>identiques</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>retirés</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>à voir : %1, que rien ne reprend, reste relié à %2</source>
        <translation>to look at: %1, which nothing takes over, remains linked to %2</translation>
    </message>
    <message>
        <source>à savoir : au %1, date du projet, ce sont les QPV de %2 qui valent ; la carte et les chiffres de cette date ne changent pas</source>
        <translation>note: at %1, the date of the project, the QPV of %2 are in force; the map and the figures of this date do not change</translation>
    </message>
    <message>
        <source>Pas de structure</source>
        <translation>No structure</translation>
    </message>
    <message>
        <source>commune inconnue</source>
        <translation>commune not known</translation>
    </message>
    <message>
        <source>QPV sans nom</source>
        <translation>QPV without a name</translation>
    </message>
    <message>
        <source>QPV %1 « %2 »</source>
        <translation>QPV %1 “%2”</translation>
    </message>
    <message>
        <source>lien supposé</source>
        <translation>assumed link</translation>
    </message>
    <message>
        <source>agrément supposé</source>
        <translation>assumed agrément</translation>
    </message>
    <message>
        <source>sans agrément à cette date</source>
        <translation>without agrément at this date</translation>
    </message>
    <message>
        <source>Pas de structure attestée</source>
        <translation>No attested structure</translation>
    </message>
    <message>
        <source>Pas de structure, supposé</source>
        <translation>No structure, assumed</translation>
    </message>
    <message>
        <source>Date de la carte</source>
        <translation>Date of the map</translation>
    </message>
    <message>
        <source>Les QPV importés sont ceux de %1. La carte montre le %2, où d&apos;autres sont en vigueur.</source>
        <translation>The QPV imported are those of %1. The map shows %2, when others are in force.</translation>
    </message>
    <message>
        <source>&amp;Aller au %1</source>
        <translation>&amp;Go to %1</translation>
    </message>
    <message>
        <source>&amp;Rester au %1</source>
        <translation>&amp;Stay at %1</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>et</source>
        <translation>and</translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <comment>intervalle</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 avec un centre social, %2 avec un EVS seul, %3 couvertes en tout</source>
        <translation>%1 with a centre social, %2 with an EVS only, %3 covered in all</translation>
    </message>
    <message>
        <source>au plus proche</source>
        <translation>to the nearest</translation>
    </message>
    <message>
        <source>vers le bas</source>
        <translation>downwards</translation>
    </message>
    <message>
        <source>vers le haut</source>
        <translation>upwards</translation>
    </message>
    <message>
        <source>au plus proche, les moitiés au pair</source>
        <translation>to the nearest, halves to even</translation>
    </message>
    <message>
        <source>%1 de %2 communes</source>
        <translation>%1 of %2 communes</translation>
    </message>
    <message>
        <source>%1, arrondis %2 : %3.</source>
        <translation>%1, rounded %2: %3.</translation>
    </message>
    <message>
        <source>%1 arrondi %2</source>
        <translation>%1 rounded %2</translation>
    </message>
    <message>
        <source>Sur %1 communes, %2 : %3.</source>
        <translation>Out of %1 communes, %2: %3.</translation>
    </message>
    <message>
        <source>aucune lecture ne convient</source>
        <translation>no reading fits</translation>
    </message>
    <message>
        <source>une lecture convient</source>
        <translation>one reading fits</translation>
    </message>
    <message>
        <source>%1 lectures conviennent</source>
        <translation>%1 readings fit</translation>
    </message>
    <message>
        <source>, dont :</source>
        <translation>, among them:</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source> : </source>
        <translation>: </translation>
    </message>
    <message>
        <source>D&apos;autres façons de lire les chiffres</source>
        <translation>Other ways of reading the figures</translation>
    </message>
    <message>
        <source>Un même arrondi pour tous, sur %1 communes</source>
        <translation>The same rounding for all, out of %1 communes</translation>
    </message>
    <message>
        <source>ou</source>
        <translation>or</translation>
    </message>
    <message>
        <source>Un même arrondi, mais des taux pris sur des nombres de communes différents</source>
        <translation>The same rounding, but rates taken over different numbers of communes</translation>
    </message>
    <message>
        <source>Un même nombre de communes, mais des chiffres arrondis différemment</source>
        <translation>The same number of communes, but figures rounded differently</translation>
    </message>
    <message>
        <source>Au %1, sur %2 communes</source>
        <translation>At %1, out of %2 communes</translation>
    </message>
    <message>
        <source>Rien à rapprocher</source>
        <translation>Nothing to reconcile</translation>
    </message>
    <message>
        <source>Aucun des chiffres publiés au %1 ne porte sur le nombre de communes couvertes.</source>
        <translation>None of the figures published at %1 is about the number of communes covered.</translation>
    </message>
    <message>
        <source>Les chiffres publiés se contredisent</source>
        <translation>The published figures contradict one another</translation>
    </message>
    <message>
        <source>%1, ils ne peuvent pas être tous vrais.</source>
        <translation>%1, they cannot all be true.</translation>
    </message>
    <message>
        <source>d&apos;une seule façon</source>
        <translation>in one way only</translation>
    </message>
    <message>
        <source>de %1 façons</source>
        <translation>in %1 ways</translation>
    </message>
    <message>
        <source>Les chiffres publiés s&apos;accordent</source>
        <translation>The published figures agree</translation>
    </message>
    <message>
        <source>%1, ils peuvent être vrais ensemble, %2 : %3.</source>
        <translation>%1, they can be true together, %2: %3.</translation>
    </message>
    <message>
        <source>Ce que chaque chiffre veut dire</source>
        <translation>What each figure means</translation>
    </message>
    <message>
        <source>%1 : aucun nombre de communes sur %2 ne s&apos;imprime ainsi.</source>
        <translation>%1: no number of communes out of %2 prints this way.</translation>
    </message>
    <message>
        <source>%1 ; il en reste %2.</source>
        <translation>%1; that leaves %2.</translation>
    </message>
    <message>
        <source>aucun nombre de communes ne s&apos;imprime ainsi</source>
        <translation>no number of communes prints this way</translation>
    </message>
    <message>
        <source>ils demandent deux nombres différents des mêmes communes</source>
        <translation>they call for two different numbers of the same communes</translation>
    </message>
    <message>
        <source>au plus %1 + %2 = %3 communes couvertes, quand il en faut au moins %4</source>
        <translation>at most %1 + %2 = %3 communes covered, when at least %4 are needed</translation>
    </message>
    <message>
        <source>au moins %1 + %2 = %3 communes couvertes, quand il en faut au plus %4</source>
        <translation>at least %1 + %2 = %3 communes covered, when at most %4 are needed</translation>
    </message>
    <message>
        <source>Ce qui se contredit</source>
        <translation>What is contradictory</translation>
    </message>
    <message>
        <source>%1 : %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>il y en aurait %1</source>
        <translation>there would be %1</translation>
    </message>
    <message>
        <source>%1 ou %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1 deviendrait %2, soit %3</source>
        <translation>%1 would become %2, that is %3</translation>
    </message>
    <message>
        <source>Les plus petites corrections</source>
        <translation>The smallest corrections</translation>
    </message>
    <message>
        <source>Écarter %1 : %2 (%3).</source>
        <translation>Set aside %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Ou bien écarter %1 : %2 (%3).</source>
        <translation>Or set aside %1: %2 (%3).</translation>
    </message>
    <message>
        <source>chiffre publié</source>
        <translation>published figure</translation>
    </message>
    <message>
        <source>publié</source>
        <translation>published</translation>
    </message>
    <message>
        <source>calculé</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>accord</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>référence</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>NON</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Les écarts avec le calcul</source>
        <translation>The differences with the computation</translation>
    </message>
    <message>
        <source>%1 : publié %2, calculé %3</source>
        <translation>%1: published %2, computed %3</translation>
    </message>
    <message>
        <source> ; communes qui reposent sur une hypothèse (%1) : %2</source>
        <translation>; communes that rest on an assumption (%1): %2</translation>
    </message>
    <message>
        <source>D&apos;où l&apos;on part</source>
        <translation>Where we start from</translation>
    </message>
    <message>
        <source>Ce qui est attesté au %1, sans aucune hypothèse : %2 avec un centre social, %3 en tout avec une structure AVS, sur %4.</source>
        <translation>What is attested at %1, without any assumption: %2 with a centre social, %3 in all with an AVS structure, out of %4.</translation>
    </message>
    <message>
        <source>Aucun chiffre publié ne s&apos;y ajoute.</source>
        <translation>No published figure is added to it.</translation>
    </message>
    <message>
        <source>Les chiffres publiés, arrondis au plus proche : %1.</source>
        <translation>The published figures, rounded to the nearest: %1.</translation>
    </message>
    <message>
        <source>Tous ne peuvent pas être vrais : on écarte ici %1, la plus petite correction, celle qui garde le plus de taux.</source>
        <translation>Not all can be true: %1 is set aside here, the smallest correction, the one that keeps the most rates.</translation>
    </message>
    <message>
        <source>Le document compte autant de communes avec un EVS seul qu&apos;il y en a d&apos;attestées : aucune de celles-là n&apos;a de centre social.</source>
        <translation>The document counts as many communes with an EVS only as are attested: none of those has a centre social.</translation>
    </message>
    <message>
        <source>Entre quelles bornes</source>
        <translation>Between which bounds</translation>
    </message>
    <message>
        <source>Avec un centre social</source>
        <translation>With a centre social</translation>
    </message>
    <message>
        <source>Avec une structure AVS</source>
        <translation>With an AVS structure</translation>
    </message>
    <message>
        <source>Avec un EVS seul : %1.</source>
        <translation>With an EVS only: %1.</translation>
    </message>
    <message>
        <source>Communes de population inconnue, qui ne comptent dans aucun nombre d&apos;habitants : %1.</source>
        <translation>Communes of unknown population, which count in no number of inhabitants: %1.</translation>
    </message>
    <message>
        <source>Commune par commune</source>
        <translation>Commune by commune</translation>
    </message>
    <message>
        <source>À demander d&apos;abord</source>
        <translation>To ask first</translation>
    </message>
    <message>
        <source>%1 (%2) est-elle couverte par un centre social&#xa0;? Si oui, %3 ; si non, %4.</source>
        <translation>Is %1 (%2) covered by a centre social? If so, %3; if not, %4.</translation>
    </message>
    <message>
        <source>%1 (%2) est-elle couverte par une structure AVS&#xa0;? Si oui, %3 ; si non, %4.</source>
        <translation>Is %1 (%2) covered by an AVS structure? If so, %3; if not, %4.</translation>
    </message>
    <message>
        <source>Aucune réponse ne resserrerait ces bornes.</source>
        <translation>No answer would narrow these bounds.</translation>
    </message>
    <message>
        <source>un nombre d&apos;habitants inconnu</source>
        <translation>an unknown number of inhabitants</translation>
    </message>
    <message>
        <source>%1 des habitants (%2)</source>
        <translation>%1 of the inhabitants (%2)</translation>
    </message>
    <message>
        <source>de %1 à %2 des habitants (%3)</source>
        <translation>%1 to %2 of the inhabitants (%3)</translation>
    </message>
    <message>
        <source>%1 : %2, et %3.</source>
        <translation>%1: %2, and %3.</translation>
    </message>
    <message>
        <source>%1 : %2 sûrement, %3 sûrement pas, %4 que rien ne tranche.</source>
        <translation>%1: %2 certainly, %3 certainly not, %4 that nothing settles.</translation>
    </message>
    <message>
        <source>publié : %1</source>
        <translation>published: %1</translation>
    </message>
    <message>
        <source>%1, écart %2</source>
        <translation>%1, difference %2</translation>
    </message>
    <message>
        <source>Demander à l&apos;auteur des chiffres publiés au %1 s&apos;il ne se trompe pas sur %2 : sans cela, les autres s&apos;accordent.</source>
        <translation>Ask the author of the figures published for %1 whether there is not a mistake in %2: without it, the others agree.</translation>
    </message>
    <message>
        <source>ou sur</source>
        <translation>or in</translation>
    </message>
    <message>
        <source>« %1 », publié %2, calculé %3</source>
        <translation>“%1”, published %2, computed %3</translation>
    </message>
    <message>
        <source>Vérifier %1 : aucune commune supposée n&apos;explique l&apos;écart ; corriger le chiffre publié, ou les agréments et les territoires du projet.</source>
        <translation>Check %1: no supposed commune explains the difference; correct the published figure, or the agréments and service areas of the project.</translation>
    </message>
    <message>
        <source>Demander à la Caf quelles structures interviennent dans les communes supposées (%2), dont dépend %1 : %3.</source>
        <translation>Ask the Caf which structures serve the supposed communes (%2), on which %1 depends: %3.</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Remplacer la reconstitution par la liste de la Caf : tant que des lignes sont supposées, un accord ne confirme rien.</source>
        <translation>Replace the reconstruction with the Caf&apos;s list: as long as rows are supposed, an agreement confirms nothing.</translation>
    </message>
    <message>
        <source>Rien : les chiffres publiés s&apos;accordent entre eux et avec ce qui est calculé.</source>
        <translation>Nothing: the published figures agree with one another and with what is computed.</translation>
    </message>
    <message>
        <source>reconstitué pour retrouver %1</source>
        <translation>reconstructed to match %1</translation>
    </message>
    <message>
        <source>Faire attester le reste par la Caf : les faits attestés seuls sont des bornes, qui ne se comparent pas aux parts publiées.</source>
        <translation>Have the Caf attest the rest: attested facts alone are bounds, which cannot be compared with published shares.</translation>
    </message>
    <message>
        <source>reconstitué</source>
        <translation>reconstructed</translation>
    </message>
    <message>
        <source>non comparé</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>%1, non comparé</source>
        <translation>%1, not compared</translation>
    </message>
    <message>
        <source>Compléter la liste des structures : aucune ligne ne parle de certains des chiffres publiés, qui ne se comparent donc à rien.</source>
        <translation>Complete the list of structures: no row speaks of some of the published figures, which are therefore compared with nothing.</translation>
    </message>
    <message>
        <source>%1, écart %2, par les lignes attestées seules aussi</source>
        <translation>%1, difference %2, by the attested rows alone too</translation>
    </message>
    <message>
        <source>Vérifier %1 : les lignes attestées seules s&apos;en écartent déjà ; corriger le chiffre publié, ou les agréments et les territoires du projet.</source>
        <translation>Check %1: the attested rows alone already differ from it; correct the published figure, or the approvals and service areas of the project.</translation>
    </message>
    <message>
        <source> ; les lignes attestées seules s&apos;en écartent déjà</source>
        <translation>; the attested rows alone already differ from it</translation>
    </message>
    <message>
        <source>Ce travail n&apos;a jamais été enregistré ; dernier changement le %1.</source>
        <translation>This work was never saved; last change on %1.</translation>
    </message>
    <message>
        <source>Projet : %1, qui n&apos;est plus là. Dernier changement le %2.</source>
        <translation>Project: %1, which is no longer there. Last change on %2.</translation>
    </message>
    <message>
        <source>Projet : %1. Fichier enregistré le %2 ; dernier changement le %3.</source>
        <translation>Project: %1. File saved on %2; last change on %3.</translation>
    </message>
    <message>
        <source>Le fichier a été enregistré depuis, par vous ou par un autre.</source>
        <translation>The file has been saved since, by you or by someone else.</translation>
    </message>
    <message>
        <source>1 changement</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>%1 changements</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>Reprendre le travail de %1 (%2) ?</source>
        <translation>Take up the work of %1 (%2)?</translation>
    </message>
    <message>
        <source>Reprendre le travail de %1 (%2 depuis l&apos;enregistrement) ?</source>
        <translation>Take up the work of %1 (%2 since it was saved)?</translation>
    </message>
    <message>
        <source>Nouveau projet %1</source>
        <translation>New project of %1</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>un nom qui finit par .pdf, .odt ou .docx</source>
        <translation>a name that ends in .pdf, .odt or .docx</translation>
    </message>
    <message>
        <source>Structures qui y ont leur siège ou qui y interviennent</source>
        <translation>Structures with their seat or part of their service area there</translation>
    </message>
    <message>
        <source>L&apos;animation de la vie sociale dans le territoire %1</source>
        <translation>Animation de la vie sociale in %1</translation>
    </message>
    <message>
        <source>Atlas, au %1</source>
        <translation>Atlas, on %1</translation>
    </message>
    <message>
        <source>%1, avec le scénario « %2 »</source>
        <translation>%1, with the scenario “%2”</translation>
    </message>
    <message>
        <source>Note méthodologique</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Définitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Zone blanche : commune qui n&apos;est dans le territoire d&apos;intervention d&apos;aucun centre social ni EVS agréé à la date.</source>
        <translation>Zone blanche: a commune in the service area of no centre social nor EVS that has its agrément on the date.</translation>
    </message>
    <message>
        <source>EVS seul : commune couverte par au moins un EVS et par aucun centre social.</source>
        <translation>EVS only: a commune that at least one EVS covers and no centre social.</translation>
    </message>
    <message>
        <source>Secteur : communes en zone blanche d&apos;un seul tenant, numérotées de la plus peuplée à la moins peuplée, d&apos;un même numéro sur toutes les pages.</source>
        <translation>Patch: zones blanches that touch one another, numbered from the most to the least inhabited, with the same number on every page.</translation>
    </message>
    <message>
        <source>Distance : à vol d&apos;oiseau, du point de référence de la commune à la structure la plus proche, de quelque côté de la limite qu&apos;elle soit.</source>
        <translation>Distance: as the crow flies, from the reference point of the commune to the nearest structure, on whichever side of a boundary.</translation>
    </message>
    <message>
        <source>Ce qui est supposé</source>
        <translation>What is assumed</translation>
    </message>
    <message>
        <source>Aucune ligne n&apos;est supposée.</source>
        <translation>No row is an assumption.</translation>
    </message>
    <message>
        <source>Les chiffres publiés</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>Chiffres publiés et chiffres calculés</source>
        <translation>Published and computed figures</translation>
    </message>
    <message>
        <source>État des lieux</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Le projet ne contient aucun quartier prioritaire à cette date.</source>
        <translation>The project holds no QPV at this date.</translation>
    </message>
    <message>
        <source>Les EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Les communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>nombre</source>
        <translation>number</translation>
    </message>
    <message>
        <source>part</source>
        <translation>share</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>part des habitants</source>
        <translation>share of inhabitants</translation>
    </message>
    <message>
        <source>dont supposé</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>avec un EVS seul</source>
        <translation>with an EVS only</translation>
    </message>
    <message>
        <source>part couverte</source>
        <translation>share covered</translation>
    </message>
    <message>
        <source>sans EPCI connu</source>
        <translation>no known EPCI</translation>
    </message>
    <message>
        <source>quartier</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>siège</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>communes desservies</source>
        <translation>communes served</translation>
    </message>
    <message>
        <source>dont supposées</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>siège inconnu</source>
        <translation>unknown seat</translation>
    </message>
    <message>
        <source>code Insee</source>
        <translation>Insee code</translation>
    </message>
    <message>
        <source>couverture</source>
        <translation>coverage</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>, toutes supposées</source>
        <translation>, all assumed</translation>
    </message>
    <message>
        <source>, dont %1 supposée</source>
        <translation>, %1 of them assumed</translation>
    </message>
    <message>
        <source>, dont %1 supposées</source>
        <translation>, %1 of them assumed</translation>
    </message>
    <message>
        <source>%1 de la population</source>
        <translation>%1 of the population</translation>
    </message>
    <message>
        <source>Au %1, aucun centre social ni espace de vie sociale (EVS) n&apos;a son siège dans le territoire %2.</source>
        <translation>On %1, no centre social nor espace de vie sociale (EVS) has its seat in %2.</translation>
    </message>
    <message>
        <source>Au %1, le territoire %2 compte %3 et %4.</source>
        <translation>On %1, %2 has %3 and %4.</translation>
    </message>
    <message>
        <source>%1 centre social</source>
        <translation>%1 centre social</translation>
    </message>
    <message>
        <source>%1 centres sociaux</source>
        <translation>%1 centres sociaux</translation>
    </message>
    <message>
        <source>%1 espace de vie sociale (EVS)</source>
        <translation>%1 espace de vie sociale (EVS)</translation>
    </message>
    <message>
        <source>%1 espaces de vie sociale (EVS)</source>
        <translation>%1 espaces de vie sociale (EVS)</translation>
    </message>
    <message>
        <source>%1 agrément animation collective familles (ACF)</source>
        <translation>%1 family agrément (ACF)</translation>
    </message>
    <message>
        <source>%1 agréments animation collective familles (ACF)</source>
        <translation>%1 family agréments (ACF)</translation>
    </message>
    <message>
        <source>%1 centre social fédéré</source>
        <translation>%1 federated centre social</translation>
    </message>
    <message>
        <source>%1 centres sociaux fédérés</source>
        <translation>%1 federated centres sociaux</translation>
    </message>
    <message>
        <source>%1 projet de prestation de service jeunes</source>
        <translation>%1 youth project (PS jeunes)</translation>
    </message>
    <message>
        <source>%1 projets de prestation de service jeunes</source>
        <translation>%1 youth projects (PS jeunes)</translation>
    </message>
    <message>
        <source>Sur %1, aucune n&apos;est dans le territoire d&apos;intervention d&apos;un centre social.</source>
        <translation>Of %1, none is in the service area of a centre social.</translation>
    </message>
    <message>
        <source>%1 commune sur %2, soit %3%5, est dans le territoire d&apos;intervention d&apos;un centre social (%4).</source>
        <translation>%1 commune of %2, that is %3%5, is in the service area of a centre social (%4).</translation>
    </message>
    <message>
        <source>%1 communes sur %2, soit %3%5, sont dans le territoire d&apos;intervention d&apos;un centre social (%4).</source>
        <translation>%1 communes of %2, that is %3%5, are in the service area of a centre social (%4).</translation>
    </message>
    <message>
        <source>Aucune n&apos;est couverte par un EVS seul.</source>
        <translation>None is covered by an EVS only.</translation>
    </message>
    <message>
        <source>%1 autre l&apos;est par un EVS seul : %2 (%3).</source>
        <translation>%1 other is covered by an EVS only: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 autres le sont par un EVS seul : %2 (%3).</source>
        <translation>%1 others are covered by an EVS only: %2 (%3).</translation>
    </message>
    <message>
        <source>Au total, sur %1, aucune n&apos;a de structure de l&apos;animation de la vie sociale.</source>
        <translation>All in all, of %1, none has a structure.</translation>
    </message>
    <message>
        <source>Au total, %1 commune sur %2, soit %3%5, a une structure de l&apos;animation de la vie sociale (%4).</source>
        <translation>All in all, %1 commune of %2, that is %3%5, has a structure (%4).</translation>
    </message>
    <message>
        <source>Au total, %1 communes sur %2, soit %3%5, ont une structure de l&apos;animation de la vie sociale (%4).</source>
        <translation>All in all, %1 communes of %2, that is %3%5, have a structure (%4).</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;est en zone blanche.</source>
        <translation>No commune is a zone blanche.</translation>
    </message>
    <message>
        <source>Aucune commune n&apos;est sûrement en zone blanche.</source>
        <translation>No commune is surely a zone blanche.</translation>
    </message>
    <message>
        <source>%1 commune, soit %2%3, n&apos;a ni l&apos;un ni l&apos;autre (%4) : c&apos;est une zone blanche.</source>
        <translation>%1 commune, that is %2%3, has neither (%4): a zone blanche.</translation>
    </message>
    <message>
        <source>%1 communes, soit %2%3, n&apos;ont ni l&apos;un ni l&apos;autre (%4) : ce sont les zones blanches, en %5.</source>
        <translation>%1 communes, that is %2%3, have neither (%4): the zones blanches, in %5.</translation>
    </message>
    <message>
        <source>%1 secteurs d&apos;un seul tenant</source>
        <translation>%1 patches</translation>
    </message>
    <message>
        <source>La moitié des communes sont à moins de %1, à vol d&apos;oiseau, de la structure la plus proche ; neuf sur dix à moins de %2 ; la plus éloignée, %3, en est à %4.</source>
        <translation>Half of the communes are within %1, as the crow flies, of the nearest structure; nine of ten within %2; the farthest, %3, is %4 away.</translation>
    </message>
    <message>
        <source>%1 quartier prioritaire de la politique de la ville (QPV)</source>
        <translation>%1 priority neighbourhood (QPV)</translation>
    </message>
    <message>
        <source>%1 quartiers prioritaires de la politique de la ville (QPV)</source>
        <translation>%1 priority neighbourhoods (QPV)</translation>
    </message>
    <message>
        <source>Le territoire a %1, qui a une structure.</source>
        <translation>The territory has %1, with a structure.</translation>
    </message>
    <message>
        <source>Le territoire a %1, qui ont tous une structure.</source>
        <translation>The territory has %1, all with a structure.</translation>
    </message>
    <message>
        <source>reste de %1</source>
        <translation>stays at %1</translation>
    </message>
    <message>
        <source>passe de %1 à %2</source>
        <translation>goes from %1 to %2</translation>
    </message>
    <message>
        <source>De %1 à %2, au 31 décembre, le nombre de centres sociaux %3 et celui des EVS %4.</source>
        <translation>From %1 to %2, on 31 December, the number of centres sociaux %3 and that of EVS %4.</translation>
    </message>
    <message>
        <source>Secteur %1 : %2</source>
        <translation>Patch %1: %2</translation>
    </message>
    <message>
        <source>Carte de la couverture des communes</source>
        <translation>Map of the coverage of the communes</translation>
    </message>
    <message>
        <source>Page de titre</source>
        <translation>Title page</translation>
    </message>
    <message>
        <source>Cartes de l&apos;ensemble</source>
        <translation>Maps of the whole</translation>
    </message>
    <message>
        <source>Une section par EPCI</source>
        <translation>A section for each EPCI</translation>
    </message>
    <message>
        <source>Tableau de toutes les communes</source>
        <translation>Table of all communes</translation>
    </message>
    <message>
        <source>D&apos;où vient : %1</source>
        <translation>Where it comes from: %1</translation>
    </message>
    <message>
        <source>%1, dont %2 ici (%3) : %4.</source>
        <translation>%1, of which %2 here (%3): %4.</translation>
    </message>
    <message>
        <source>, supposée</source>
        <translation>, assumed</translation>
    </message>
    <message>
        <source>Au %1, le territoire %2 compte %3, et aucun espace de vie sociale (EVS).</source>
        <translation>On %1, %2 has %3, and no espace de vie sociale (EVS).</translation>
    </message>
    <message>
        <source>Au %1, le territoire %2 compte %3, et aucun centre social.</source>
        <translation>On %1, %2 has %3, and no centre social.</translation>
    </message>
    <message>
        <source>%1 supposé</source>
        <translation>%1 assumed</translation>
    </message>
    <message>
        <source>%1 supposés</source>
        <translation>%1 assumed</translation>
    </message>
    <message>
        <source>On y compte %1.</source>
        <translation>Among them: %1.</translation>
    </message>
    <message>
        <source>un seul secteur</source>
        <translation>a single patch</translation>
    </message>
    <message>
        <source>Pour %1 commune, rien n&apos;est attesté (%2).</source>
        <translation>Nothing is attested of %1 commune (%2).</translation>
    </message>
    <message>
        <source>Pour %1 communes, rien n&apos;est attesté (%2).</source>
        <translation>Nothing is attested of %1 communes (%2).</translation>
    </message>
    <message>
        <source>Le seul quartier prioritaire (QPV) n&apos;a pas de structure : %1.</source>
        <translation>The only QPV has no structure: %1.</translation>
    </message>
    <message>
        <source>Aucun des %1 n&apos;a de structure : %2.</source>
        <translation>None of the %1 has a structure: %2.</translation>
    </message>
    <message>
        <source>Sur %1, %2 n&apos;a pas de structure : %3.</source>
        <translation>Of %1, %2 has no structure: %3.</translation>
    </message>
    <message>
        <source>Sur %1, %2 n&apos;ont pas de structure : %3.</source>
        <translation>Of %1, %2 have no structure: %3.</translation>
    </message>
    <message>
        <source>Noms sans place sur les cartes</source>
        <translation>Names without room on the maps</translation>
    </message>
    <message>
        <source>Chaque commune est dans les tableaux ; celles-ci n&apos;ont leur nom ni sur la carte ni à côté.</source>
        <translation>Every commune is in the tables; these have their name neither on the map nor beside it.</translation>
    </message>
    <message>
        <source>secteur</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>%1 commune en zone blanche</source>
        <translation>%1 commune in zone blanche</translation>
    </message>
    <message>
        <source>%1 communes en zone blanche</source>
        <translation>%1 communes in zone blanche</translation>
    </message>
    <message>
        <source>%1 quartier prioritaire</source>
        <translation>%1 QPV</translation>
    </message>
    <message>
        <source>%1 quartiers prioritaires</source>
        <translation>%1 QPV</translation>
    </message>
    <message>
        <source>Structures %1, au %2</source>
        <translation>%1: structures, %2</translation>
    </message>
    <message>
        <source>Zones blanches %1 par EPCI, au %2</source>
        <translation>%1: zones blanches by EPCI, %2</translation>
    </message>
    <message>
        <source>Quartiers prioritaires %1, au %2</source>
        <translation>%1: QPV, %2</translation>
    </message>
    <message>
        <source>Communes %1, au %2</source>
        <translation>%1: communes, %2</translation>
    </message>
    <message>
        <source>Il n&apos;y en a aucun à cette date.</source>
        <translation>There are none on that date.</translation>
    </message>
    <message>
        <source>km, au plus</source>
        <translation>km, at most</translation>
    </message>
    <message>
        <source>ouvrir « %1 » (%2)</source>
        <translation>open “%1” (%2)</translation>
    </message>
    <message>
        <source>fermer « %1 »</source>
        <translation>close “%1”</translation>
    </message>
    <message>
        <source>retirer de « %1 » %2</source>
        <translation>remove from “%1” %2</translation>
    </message>
    <message>
        <source>transformer « %1 » en centre social</source>
        <translation>turn “%1” into a centre social</translation>
    </message>
    <message>
        <source>les scénarios ne commencent pas le même jour</source>
        <translation>the scenarios do not begin on the same day</translation>
    </message>
    <message>
        <source>« %1 » est fermée par l&apos;un et changée par l&apos;autre</source>
        <translation>“%1” is closed by one and changed by the other</translation>
    </message>
    <message>
        <source>« %1 » est fermée par l&apos;un et devient centre social dans l&apos;autre</source>
        <translation>“%1” is closed by one and becomes a centre social in the other</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas déplacée au même endroit, ou pas avec le même territoire</source>
        <translation>“%1” is not moved to the same place, or not with the same service area</translation>
    </message>
    <message>
        <source>le territoire de « %1 » est remplacé par l&apos;un et changé par l&apos;autre</source>
        <translation>the service area of “%1” is replaced by one and changed by the other</translation>
    </message>
    <message>
        <source>« %1 » : communes ajoutées par l&apos;un et retirées par l&apos;autre</source>
        <translation>“%1”: communes added by one and removed by the other</translation>
    </message>
    <message>
        <source>« %1 » est ouverte au même endroit avec un autre territoire</source>
        <translation>“%1” is opened in the same place with another service area</translation>
    </message>
    <message>
        <source>changement %1, %2 : %3</source>
        <translation>change %1, %2: %3</translation>
    </message>
    <message>
        <source>« %1 » : le %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>« %1 » : à toute date</source>
        <translation>“%1”: at any date</translation>
    </message>
    <message>
        <source>scénario « %1 », retenu comme base le %2/%3/%4</source>
        <translation>scenario “%1”, adopted as baseline on %2/%3/%4</translation>
    </message>
    <message>
        <source>déplacer « %1 » %2</source>
        <translation>move “%1” to %2</translation>
    </message>
    <message>
        <source>étendre « %1 » (%2)</source>
        <translation>extend “%1” (%2)</translation>
    </message>
    <message>
        <source>EVS simulé %1</source>
        <translation>Simulated EVS in %1</translation>
    </message>
    <message>
        <source>Centre social simulé %1</source>
        <translation>Simulated centre social in %1</translation>
    </message>
    <message>
        <source>Scénario&#xa0;: %1</source>
        <translation>Scenario: %1</translation>
    </message>
    <message>
        <source>Déplacer %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>sans %1 communes de population inconnue</source>
        <translation>without %1 communes of unknown population</translation>
    </message>
    <message>
        <source>dont aucune zone blanche</source>
        <translation>none of them a zone blanche</translation>
    </message>
    <message>
        <source>dont %1 zones blanches</source>
        <translation>%1 of them zones blanches</translation>
    </message>
    <message>
        <source>sans %1 commune de population inconnue</source>
        <translation>without %1 commune of unknown population</translation>
    </message>
    <message>
        <source>%1 commune choisie</source>
        <translation>%1 commune chosen</translation>
    </message>
    <message>
        <source>dont %1 zone blanche</source>
        <translation>%1 of them a zone blanche</translation>
    </message>
    <message>
        <source>dont %1 non attestée</source>
        <translation>of which %1 not attested</translation>
    </message>
    <message>
        <source>dont %1 non attestées</source>
        <translation>of which %1 not attested</translation>
    </message>
    <message>
        <source>Communes du territoire simulé</source>
        <translation>Communes of the simulated service area</translation>
    </message>
    <message>
        <source>Simulation : l&apos;effet est celui de cette structure, le reste du scénario étant en place ; rien n&apos;en est décidé. Distances en ligne droite.</source>
        <translation>Simulation: the effect is that of this structure, the rest of the scenario being in place; nothing of it is decided. Straight-line distances.</translation>
    </message>
    <message>
        <source>Trait plein : le territoire simulé. Dans le cadre, en nombre :</source>
        <translation>Solid line: the simulated service area. In the frame, in number:</translation>
    </message>
    <message>
        <source>%1 (suite)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source> Page %1 sur %2.</source>
        <translation> Page %1 of %2.</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Service area</translation>
    </message>
    <message>
        <source>Partenariat</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Financement</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Modèle socio-économique</source>
        <translation>Socio-economic model</translation>
    </message>
    <message>
        <source>Quel territoire&#xa0;?</source>
        <translation>Which territory?</translation>
    </message>
    <message>
        <source>Pourquoi celui-ci&#xa0;?</source>
        <translation>Why this one?</translation>
    </message>
    <message>
        <source>Par qui et comment a-t-il été défini&#xa0;?</source>
        <translation>By whom and how was it defined?</translation>
    </message>
    <message>
        <source>Quelle proximité avec la population&#xa0;?</source>
        <translation>How close is it to the population?</translation>
    </message>
    <message>
        <source>Qui sont les partenaires associés au montage du projet&#xa0;?</source>
        <translation>Which partners are associated with setting up the project?</translation>
    </message>
    <message>
        <source>Comment ont-ils été associés&#xa0;?</source>
        <translation>How were they associated?</translation>
    </message>
    <message>
        <source>Tous les partenaires potentiels (institutionnels, associatifs – départementaux et locaux) ont-ils été associés&#xa0;?</source>
        <translation>Were all potential partners (institutional, voluntary sector – départemental and local) associated?</translation>
    </message>
    <message>
        <source>Qui sont les financeurs&#xa0;?</source>
        <translation>Who are the funders?</translation>
    </message>
    <message>
        <source>L&apos;équilibre financier est-il viable à court et moyen terme&#xa0;?</source>
        <translation>Is the financial balance viable in the short and medium term?</translation>
    </message>
    <message>
        <source>Quel modèle socio-économique&#xa0;?</source>
        <translation>Which socio-economic model?</translation>
    </message>
    <message>
        <source>à renseigner</source>
        <translation>to be filled in</translation>
    </message>
    <message>
        <source>%1 question sur %2 renseignée</source>
        <translation>%1 question of %2 filled in</translation>
    </message>
    <message>
        <source>%1 questions sur %2 renseignées</source>
        <translation>%1 questions of %2 filled in</translation>
    </message>
    <message>
        <source>Scénario « %1 », au %2</source>
        <translation>Scenario “%1”, at %2</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>commune gagnée</source>
        <translation>commune gained</translation>
    </message>
    <message>
        <source>communes gagnées</source>
        <translation>communes gained</translation>
    </message>
    <message>
        <source>habitant gagné</source>
        <translation>inhabitant gained</translation>
    </message>
    <message>
        <source>habitants gagnés</source>
        <translation>inhabitants gained</translation>
    </message>
    <message>
        <source>commune déjà couverte (redondance)</source>
        <translation>commune already covered (overlap)</translation>
    </message>
    <message>
        <source>communes déjà couvertes (redondance)</source>
        <translation>communes already covered (overlap)</translation>
    </message>
    <message>
        <source>sans elle</source>
        <translation>without it</translation>
    </message>
    <message>
        <source>avec elle</source>
        <translation>with it</translation>
    </message>
    <message>
        <source>Cette structure n&apos;est pas ouverte à cette date : elle n&apos;a ni territoire ni effet.</source>
        <translation>This structure is not open at this date: it has neither service area nor effect.</translation>
    </message>
    <message>
        <source>QPV pourvu, si la structure s&apos;y installe : %1.</source>
        <translation>QPV served, if the structure settles there: %1.</translation>
    </message>
    <message>
        <source>Population inconnue pour %1 commune du territoire.</source>
        <translation>Population unknown for %1 commune of the service area.</translation>
    </message>
    <message>
        <source>Population inconnue pour %1 communes du territoire.</source>
        <translation>Population unknown for %1 communes of the service area.</translation>
    </message>
    <message>
        <source>Gagnées (%1) : %2.</source>
        <translation>Gained (%1): %2.</translation>
    </message>
    <message>
        <source>Déjà couvertes (%1) : %2.</source>
        <translation>Already covered (%1): %2.</translation>
    </message>
    <message>
        <source>un nom qui finit par .pdf</source>
        <translation>a name ending in .pdf</translation>
    </message>
    <message>
        <source>Fiche projet : %1 %2</source>
        <translation>Project sheet: %1 in %2</translation>
    </message>
    <message>
        <source>Questions : celles de l&apos;axe I d&apos;un schéma directeur de l&apos;animation de la vie sociale.</source>
        <translation>Questions: those of axis I of a schéma directeur de l&apos;animation de la vie sociale.</translation>
    </message>
    <message>
        <source>Carte : le territoire simulé autour %1. %2</source>
        <translation>Map: the simulated service area around %1. %2</translation>
    </message>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Barre d&apos;outils</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 site, %2</source>
        <translation>%1 site, %2</translation>
    </message>
    <message>
        <source>%1 sites, %2</source>
        <translation>%1 sites, %2</translation>
    </message>
    <message>
        <source>le plus de communes</source>
        <translation>the most communes</translation>
    </message>
    <message>
        <source>le plus d&apos;habitants</source>
        <translation>the most inhabitants</translation>
    </message>
    <message>
        <source>les QPV d&apos;abord</source>
        <translation>QPV first</translation>
    </message>
    <message>
        <source>au %1, sans simulation</source>
        <translation>at %1, without simulation</translation>
    </message>
    <message>
        <source>EPCI retenus : %1</source>
        <translation>EPCI kept: %1</translation>
    </message>
    <message>
        <source>sites imposés : %1</source>
        <translation>required sites: %1</translation>
    </message>
    <message>
        <source>sites interdits : %1</source>
        <translation>forbidden sites: %1</translation>
    </message>
    <message>
        <source>recherche arrêtée</source>
        <translation>search stopped</translation>
    </message>
    <message>
        <source>%1 de plus (%2)</source>
        <translation>%1 more (%2)</translation>
    </message>
    <message>
        <source>%1 site couvre %2 ; %3</source>
        <translation>%1 site covers %2; %3</translation>
    </message>
    <message>
        <source>%1 sites couvrent %2 ; %3</source>
        <translation>%1 sites cover %2; %3</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>la meilleure</source>
        <translation>the best</translation>
    </message>
    <message>
        <source>suivante %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>Recherche arrêtée avant le classement.</source>
        <translation>Search stopped before the ranking.</translation>
    </message>
    <message>
        <source>Classement en cours…</source>
        <translation>Ranking…</translation>
    </message>
    <message>
        <source>Une seule réponse est la meilleure</source>
        <translation>A single answer is the best</translation>
    </message>
    <message>
        <source>, puis les %1 suivantes.</source>
        <translation>, then the next %1.</translation>
    </message>
    <message>
        <source>, puis %1 des suivantes (recherche écourtée).</source>
        <translation>, then %1 of the next (search cut short).</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Prouvé</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>meilleure réponse, prouvée</source>
        <translation>best answer, proven</translation>
    </message>
    <message>
        <source>meilleure réponse selon le solveur, sans preuve vérifiable</source>
        <translation>best answer according to the solver, without a verifiable proof</translation>
    </message>
    <message>
        <source>non prouvée : à %1 du mieux possible, au plus</source>
        <translation>not proven: at most %1 from the best possible</translation>
    </message>
    <message>
        <source>non prouvée : le mieux possible est %1 au plus, écart %2</source>
        <translation>not proven: the best possible is %1 at most, gap %2</translation>
    </message>
    <message>
        <source>Aucune réponse n&apos;ouvre %1 : la commune n&apos;est pas parmi les sites possibles, ou les sites imposés prennent toute la place.</source>
        <translation>No answer opens in %1: the commune is not among the possible sites, or the required sites take all the places.</translation>
    </message>
    <message>
        <source>(non prouvé)</source>
        <translation>(not proven)</translation>
    </message>
    <message>
        <source>Communes
à lui seul</source>
        <translation>Communes
alone</translation>
    </message>
    <message>
        <source>Communes
perdues sans</source>
        <translation>Communes
lost without</translation>
    </message>
    <message>
        <source>Hab.
à lui seul</source>
        <translation>Inh.
alone</translation>
    </message>
    <message>
        <source>Hab.
perdus sans</source>
        <translation>Inh.
lost without</translation>
    </message>
    <message>
        <source>à égalité</source>
        <translation>tied</translation>
    </message>
    <message>
        <source>%1 réponses à égalité</source>
        <translation>%1 tied answers</translation>
    </message>
    <message>
        <source>%1 réponses à égalité ou plus</source>
        <translation>%1 tied answers or more</translation>
    </message>
    <message>
        <source>faits attestés seuls</source>
        <translation>attested facts alone</translation>
    </message>
    <message>
        <source>première réponse, pas encore prouvée</source>
        <translation>first answer, not yet proved</translation>
    </message>
    <message>
        <source>Périmé : le projet, la date ou les hypothèses ont changé depuis ; cherchez à nouveau.
%1</source>
        <translation>Outdated: the project, the date or the assumptions have changed since; search again.
%1</translation>
    </message>
    <message>
        <source>%1
Recherche en cours…</source>
        <translation>%1
Searching…</translation>
    </message>
    <message>
        <source>À égalité d&apos;habitants, celle qui couvre le plus de communes.</source>
        <translation>Of those that reach as many inhabitants, the one that covers the most communes.</translation>
    </message>
    <message>
        <source>À égalité, celle qui touche le plus d&apos;habitants.</source>
        <translation>Of those that tie, the one that reaches the most inhabitants.</translation>
    </message>
    <message>
        <source>À égalité d&apos;habitants, d&apos;autres réponses couvrent peut-être plus de communes.</source>
        <translation>Of those that reach as many inhabitants, others may cover more communes.</translation>
    </message>
    <message>
        <source>À égalité, d&apos;autres réponses touchent peut-être plus d&apos;habitants.</source>
        <translation>Of those that tie, others may reach more inhabitants.</translation>
    </message>
    <message>
        <source>Le plan : %1 ; %2.</source>
        <translation>The plan: %1; %2.</translation>
    </message>
    <message>
        <source>N&apos;y sont plus : %1.</source>
        <translation>No longer covered: %1.</translation>
    </message>
    <message>
        <source>%1 ne coûte rien : une réponse aussi bonne le fait.</source>
        <translation>%1 costs nothing: an answer just as good does so.</translation>
    </message>
    <message>
        <source>%1 : les sites couvrent %2 au lieu de %3.</source>
        <translation>%1: the sites cover %2 instead of %3.</translation>
    </message>
    <message>
        <source>%1 coûte %2.</source>
        <translation>%1 costs %2.</translation>
    </message>
    <message>
        <source>Aucune réponse ne se passe %1 : le site est imposé, ou il n&apos;en reste pas assez.</source>
        <translation>No answer does without %1: the site is compulsory, or too few are left.</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>Opening in %1</translation>
    </message>
    <message>
        <source>Se passer %1</source>
        <translation>Doing without %1</translation>
    </message>
    <message>
        <source>le plus de besoin</source>
        <translation>the most need</translation>
    </message>
    <message>
        <source>besoin : %1</source>
        <translation>need: %1</translation>
    </message>
    <message>
        <source>Au %1 : %2.</source>
        <translation>At %1: %2.</translation>
    </message>
    <message>
        <source>aucune commune gagnée ni perdue</source>
        <translation>no commune gained or lost</translation>
    </message>
    <message>
        <source>aucun agrément au %1</source>
        <translation>no agrément at %1</translation>
    </message>
    <message>
        <source>aucune commune dans son territoire au %1</source>
        <translation>no commune in its service area at %1</translation>
    </message>
    <message>
        <source>Elle ne compte pas encore : %1.</source>
        <translation>It does not count yet: %1.</translation>
    </message>
    <message>
        <source>&amp;Fermer dans le scénario</source>
        <translation>&amp;Close in the scenario</translation>
    </message>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>&amp;Étendre le territoire…</source>
        <translation>&amp;Extend the service area…</translation>
    </message>
    <message>
        <source>&amp;Réduire le territoire…</source>
        <translation>&amp;Reduce the service area…</translation>
    </message>
    <message>
        <source>Faire un &amp;centre social de cet EVS</source>
        <translation>Make a centre s&amp;ocial of this EVS</translation>
    </message>
    <message>
        <source>Ne plus la &amp;fermer</source>
        <translation>No longer &amp;close it</translation>
    </message>
    <message>
        <source>&amp;Simuler un EVS %1</source>
        <translation>&amp;Simulate an EVS in %1</translation>
    </message>
    <message>
        <source>&amp;Modifier la structure…</source>
        <translation>Change the s&amp;tructure…</translation>
    </message>
    <message>
        <source>&amp;Ajouter une structure %1…</source>
        <translation>&amp;Add a structure %1…</translation>
    </message>
    <message>
        <source>une couleur comme &quot;#3473AD&quot;</source>
        <translation>a colour such as &quot;#3473AD&quot;</translation>
    </message>
    <message>
        <source>cinq couleurs, de la plus proche à la plus lointaine, comme [&quot;#F1EEF6&quot;, …]</source>
        <translation>five colours, from the nearest to the farthest, such as [&quot;#F1EEF6&quot;, …]</translation>
    </message>
    <message>
        <source>une liste de noms de fichiers, comme [&quot;logo.svg&quot;]</source>
        <translation>a list of file names, such as [&quot;logo.svg&quot;]</translation>
    </message>
    <message>
        <source>un fichier .svg, .png, .jpg ou .jpeg</source>
        <translation>a .svg, .png, .jpg or .jpeg file</translation>
    </message>
    <message>
        <source>des clés entre accolades, comme { &quot;clé&quot;: &quot;valeur&quot; }</source>
        <translation>keys between braces, such as { &quot;key&quot;: &quot;value&quot; }</translation>
    </message>
    <message>
        <source>un texte entre guillemets, qui ne soit pas vide</source>
        <translation>a text between quotation marks that is not empty</translation>
    </message>
    <message>
        <source>charte « %1 » : les couleurs « %2 » et « %3 » se confondent imprimées en gris (écart de clarté %5, il faut au moins %6) ; éclaircissez l&apos;une ou foncez l&apos;autre</source>
        <translation>house style “%1”: the colours “%2” and “%3” are confused in grey print (lightness differs by %5, at least %6 is needed); make one lighter or the other darker</translation>
    </message>
    <message>
        <source>charte « %1 » : les couleurs « %2 » et « %3 » se confondent pour un œil deutéranope, qui ne voit pas le vert (écart %5, il faut au moins %6) ; éloignez-les en clarté ou en teinte</source>
        <translation>house style “%1”: the colours “%2” and “%3” are confused by a deuteranope eye, which does not see green (difference %5, at least %6 is needed); move them apart in lightness or hue</translation>
    </message>
    <message>
        <source>charte « %1 » : les couleurs « %2 » et « %3 » se confondent pour un œil protanope, qui ne voit pas le rouge (écart %5, il faut au moins %6) ; éloignez-les en clarté ou en teinte</source>
        <translation>house style “%1”: the colours “%2” and “%3” are confused by a protanope eye, which does not see red (difference %5, at least %6 is needed); move them apart in lightness or hue</translation>
    </message>
    <message>
        <source>charte « %1 » : les couleurs « %2 » et « %3 » sont trop proches (écart %5, il faut au moins %6) ; éloignez-les en clarté ou en teinte</source>
        <translation>house style “%1”: the colours “%2” and “%3” are too near one another (difference %5, at least %6 is needed); move them apart in lightness or hue</translation>
    </message>
    <message>
        <source>charte « %1 », ligne %2 : ce n&apos;est pas du JSON ; une virgule, un guillemet ou une accolade manque peut-être à cet endroit</source>
        <translation>house style “%1”, line %2: this is not JSON; a comma, a quotation mark or a brace may be missing there</translation>
    </message>
    <message>
        <source>charte « %1 » : la clé « %2 » est inconnue ; corrigez-la ou retirez-la (clés connues : %3)</source>
        <translation>house style “%1”: the key “%2” is unknown; correct it or remove it (known keys: %3)</translation>
    </message>
    <message>
        <source>charte « %1 » : « %3 » ne convient pas ; il faut %4</source>
        <translation>house style “%1”: “%3” will not do; it takes %4</translation>
    </message>
    <message>
        <source>charte « %1 », clé « %2 » : « %3 » ne convient pas ; il faut %4</source>
        <translation>house style “%1”, key “%2”: “%3” will not do; it takes %4</translation>
    </message>
    <message>
        <source>charte « %1 », clé « %2 » : le fichier « %3 » n&apos;existe pas ; posez-le à côté de la charte ou corrigez son nom</source>
        <translation>house style “%1”, key “%2”: the file “%3” does not exist; put it beside the house style or correct its name</translation>
    </message>
    <message>
        <source>charte « %1 », clé « logos » : l&apos;image « %2 » ne se lit pas ; enregistrez-la à nouveau en SVG ou en PNG</source>
        <translation>house style “%1”, key “logos”: the picture “%2” cannot be read; save it again as SVG or PNG</translation>
    </message>
    <message>
        <source>charte « %1 », clé « fichiers_police » : « %2 » n&apos;est pas une police qui se lit ; donnez un fichier .ttf ou .otf</source>
        <translation>house style “%1”, key “fichiers_police”: “%2” is not a font that can be read; give a .ttf or .otf file</translation>
    </message>
    <message>
        <source>charte « %1 », clé « police » : « %2 » n&apos;est pas installée sur ce poste ; installez-la, ou donnez ses fichiers .ttf par « fichiers_police »</source>
        <translation>house style “%1”, key “police”: “%2” is not installed on this computer; install it, or give its .ttf files with “fichiers_police”</translation>
    </message>
    <message>
        <source>charte « %1 », clé « police » : « %2 » n&apos;est ni installée sur ce poste, ni dans les fichiers donnés (%3) ; corrigez son nom</source>
        <translation>house style “%1”, key “police”: “%2” is neither installed on this computer nor in the files given (%3); correct its name</translation>
    </message>
    <message>
        <source> (un autre couple de couleurs est dans ce cas)</source>
        <translation> (one other pair of colours is in the same case)</translation>
    </message>
    <message>
        <source> (%7 autres couples de couleurs sont dans ce cas)</source>
        <translation> (%7 other pairs of colours are in the same case)</translation>
    </message>
    <message>
        <source>est un SVG compressé</source>
        <translation>is a compressed SVG</translation>
    </message>
    <message>
        <source>fait appel à d&apos;autres fichiers ou à une adresse</source>
        <translation>calls for other files or for an address</translation>
    </message>
    <message>
        <source>a bien plus d&apos;éléments qu&apos;un logo</source>
        <translation>has far more elements than a logo</translation>
    </message>
    <message>
        <source>charte « %1 », clé « %2 » : « %3 » est hors du dossier de la charte ; posez-le à côté d&apos;elle</source>
        <translation>house style “%1”, key “%2”: “%3” is outside the folder of the house style; put it beside it</translation>
    </message>
    <message>
        <source>charte « %1 », clé « logos » : le logo « %2 » %3 ; enregistrez-le en SVG simple ou en PNG</source>
        <translation>house style “%1”, key “logos”: the logo “%2” %3; save it as a plain SVG or as a PNG</translation>
    </message>
    <message>
        <source>logo « %1 » : il faut une image .svg, .png ou .jpg</source>
        <translation>logo “%1”: an image .svg, .png or .jpg is needed</translation>
    </message>
    <message>
        <source>logo « %1 » : il %2 ; enregistrez-le en SVG simple ou en PNG</source>
        <translation>logo “%1”: it %2; save it as plain SVG or PNG</translation>
    </message>
    <message>
        <source>logo « %1 » : l&apos;image ne se lit pas ; enregistrez-la à nouveau en SVG ou en PNG</source>
        <translation>logo “%1”: the image cannot be read; save it again as SVG or PNG</translation>
    </message>
    <message>
        <source>six couleurs, du moindre besoin au plus grand, comme [&quot;#FFF3E0&quot;, …]</source>
        <translation>six colours, from the least need to the greatest, such as [&quot;#FFF3E0&quot;, …]</translation>
    </message>
    <message>
        <source>saisie à la main</source>
        <translation>typed in by hand</translation>
    </message>
    <message>
        <source>couples sans temps de trajet, pris pour inaccessibles (%1) : %2</source>
        <translation>pairs without a travel time, taken as unreachable (%1): %2</translation>
    </message>
    <message>
        <source>lignes d&apos;un autre département, laissées de côté : %1</source>
        <translation>rows of another département, left out: %1</translation>
    </message>
    <message>
        <source>lignes répétées à l&apos;identique, comptées une fois : %1</source>
        <translation>rows repeated identically, counted once: %1</translation>
    </message>
    <message>
        <source>tableau croisé : les lignes sont les origines, les colonnes les destinations</source>
        <translation>cross table: the rows are the origins, the columns the destinations</translation>
    </message>
    <message>
        <source>temps en secondes d&apos;après le titre de leur colonne, convertis en minutes</source>
        <translation>times in seconds according to the title of their column, converted to minutes</translation>
    </message>
    <message>
        <source>couples que le fichier dit inaccessibles (NA, vide, -1…) : %1</source>
        <translation>pairs that the file says are unreachable (NA, empty, -1…): %1</translation>
    </message>
    <message>
        <source>temps en heures d&apos;après le titre de leur colonne, convertis en minutes</source>
        <translation>times in hours according to the title of their column, turned into minutes</translation>
    </message>
    <message>
        <source>une date comme 31/12/2022, une année, ou rien</source>
        <translation>a date such as 31/12/2022, a year, or nothing</translation>
    </message>
    <message>
        <source>oui, non, ou rien si on ne sait pas</source>
        <translation>yes, no, or nothing if it is not known</translation>
    </message>
    <message>
        <source>un choix de la liste</source>
        <translation>a choice from the list</translation>
    </message>
    <message>
        <source>le nom de la structure est vide ; donnez-lui un nom</source>
        <translation>the name of the structure is empty; give it a name</translation>
    </message>
    <message>
        <source>la référence est vide ; dites d&apos;où vient la ligne (un courrier, une délibération, un appel)</source>
        <translation>the reference is empty; say where the row comes from (a letter, a resolution, a call)</translation>
    </message>
    <message>
        <source>%1 : « %2 » ne convient pas ; il faut %3</source>
        <translation>%1: “%2” will not do; needed: %3</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un point de métropole en Lambert-93 ; il faut x ; y en mètres, comme 668000 ; 6573000, ou rien</source>
        <translation>“%1” is not a point of metropolitan France in Lambert-93; it takes x; y in metres, such as 668000 ; 6573000, or nothing</translation>
    </message>
    <message>
        <source>la fin (%2) précède le début (%1) ; corrigez l&apos;une des deux dates</source>
        <translation>the end (%2) comes before the start (%1); correct one of the two dates</translation>
    </message>
    <message>
        <source>« %1 » ne suffit pas à désigner une commune (%2 ?) ; donnez son nom exact ou son code Insee</source>
        <translation>“%1” is not enough to name a commune (%2?); give its exact name or its Insee code</translation>
    </message>
    <message>
        <source>une structure « %1 » sans siège existe déjà ; changez celle-là, ou donnez un autre nom</source>
        <translation>a structure “%1” without a seat already exists; change that one, or give another name</translation>
    </message>
    <message>
        <source>« %1 » a déjà une ligne pour %2, %3 ; changez cette ligne, ou des dates qui ne la recouvrent pas</source>
        <translation>“%1” already has a row for %2, %3; change that row, or dates that do not overlap it</translation>
    </message>
    <message>
        <source>« %1 » a déjà un agrément %2, %3 ; changez cette ligne, ou des dates qui ne la recouvrent pas</source>
        <translation>“%1” already has an agrément %2, %3; change that row, or dates that do not overlap it</translation>
    </message>
    <message>
        <source>le QPV « %1 » est déjà relié à « %2 »</source>
        <translation>the QPV “%1” is already linked to “%2”</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas un point du territoire en %2 ; il faut x ; y en mètres, ou rien</source>
        <translation>“%1” is not a point of the territory in %2; it takes x; y in metres, or nothing</translation>
    </message>
    <message>
        <source>une structure « %1 » a déjà son siège %2 ; changez celle-là, ou donnez un autre nom</source>
        <translation>a structure “%1” already has its seat in %2; change that one, or give another name</translation>
    </message>
    <message>
        <source>la structure n&apos;a aucun agrément ; cochez centre social, EVS ou les deux</source>
        <translation>the structure has no agrément; tick centre social, EVS or both</translation>
    </message>
    <message>
        <source>&amp;Ne pas enregistrer</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>La dernière ouverture de « %1 » a arrêté le programme. L&apos;ouvrir quand même ?</source>
        <translation>The last opening of &quot;%1&quot; stopped the program. Open it all the same?</translation>
    </message>
    <message>
        <source>Ce que vous faites est noté, et sera proposé de nouveau si Maillage s&apos;arrête encore.</source>
        <translation>What you do is noted, and will be offered again if Maillage stops once more.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir quand même</source>
        <translation>&amp;Open all the same</translation>
    </message>
    <message>
        <source>Fermer sans importer ?</source>
        <translation>Close without importing?</translation>
    </message>
    <message>
        <source>Votre choix pour cette liste sera perdu.</source>
        <translation>Your choice for this list will be lost.</translation>
    </message>
    <message>
        <source>Vos %1 choix pour cette liste seront perdus.</source>
        <translation>Your %1 choices for this list will be lost.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Fermer sans enregistrer le modèle ?</source>
        <translation>Close without saving the template?</translation>
    </message>
    <message>
        <source>Votre changement de la page sera perdu.</source>
        <translation>Your change of the page will be lost.</translation>
    </message>
    <message>
        <source>Vos %1 changements de la page seront perdus.</source>
        <translation>Your %1 changes of the page will be lost.</translation>
    </message>
</context>
</TS>
