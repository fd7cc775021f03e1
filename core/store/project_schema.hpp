// The tables of a project file. GeoPackage 1.3 owns the gpkg_ tables and `PRAGMA user_version`; ours begin
// with maillage_, and the communes, structures and QPV are layers of their own that QGIS shows. Ours are
// `attributes` of the standard, which wants an integer key of each (`fid`, which nothing reads).
#pragma once

namespace maillage {

/// 2: where rows were read; QPV as a layer, with outlines. 3: all changes of scenarios; travel times. 4:
/// facts about needs.
/// maillage_voisins is in no version: what it holds is worked out again where it is not there.
inline constexpr int kProjectVersion = 4;

inline constexpr const char* kProjectSchema = R"sql(
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL
  DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE communes (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  code_insee TEXT NOT NULL UNIQUE, nom TEXT NOT NULL, codes_postaux TEXT, population INTEGER, superficie_km2 REAL,
  x_l93 REAL NOT NULL, y_l93 REAL NOT NULL, arrondissement TEXT, code_epci TEXT);
CREATE TABLE structures (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id TEXT NOT NULL UNIQUE,
  nom TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, reference TEXT NOT NULL, fichier TEXT NOT NULL,
  ligne INTEGER NOT NULL, code_insee_siege TEXT, source_siege TEXT, reference_siege TEXT, fichier_siege TEXT,
  ligne_siege INTEGER, point_exact INTEGER NOT NULL, federe INTEGER, source_federe TEXT, reference_federe TEXT,
  fichier_federe TEXT, ligne_federe INTEGER);
CREATE TABLE qpv (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, code TEXT NOT NULL,
  nom TEXT NOT NULL, generation INTEGER NOT NULL, communes TEXT NOT NULL, structures TEXT NOT NULL,
  source TEXT NOT NULL, reference TEXT NOT NULL, fichier TEXT NOT NULL, ligne INTEGER NOT NULL);
CREATE TABLE maillage_meta (fid INTEGER PRIMARY KEY,
  cle TEXT NOT NULL UNIQUE, valeur TEXT NOT NULL);
CREATE TABLE maillage_voisins (fid INTEGER PRIMARY KEY,
  code_insee TEXT NOT NULL, voisines TEXT NOT NULL);
CREATE TABLE maillage_epci (fid INTEGER PRIMARY KEY,
  code_epci TEXT NOT NULL UNIQUE, nom_epci TEXT NOT NULL);
CREATE TABLE maillage_agrements (fid INTEGER PRIMARY KEY,
  structure TEXT NOT NULL, type TEXT NOT NULL, debut TEXT, fin TEXT,
  source TEXT NOT NULL, reference TEXT NOT NULL, fichier TEXT NOT NULL, ligne INTEGER NOT NULL);
CREATE TABLE maillage_territoires (fid INTEGER PRIMARY KEY,
  structure TEXT NOT NULL, code_insee TEXT NOT NULL, debut TEXT, fin TEXT,
  source TEXT NOT NULL, reference TEXT NOT NULL, fichier TEXT NOT NULL, ligne INTEGER NOT NULL);
CREATE TABLE maillage_publies (fid INTEGER PRIMARY KEY,
  id TEXT NOT NULL, libelle TEXT NOT NULL, valeur REAL NOT NULL, unite TEXT NOT NULL,
  precision REAL NOT NULL, date TEXT NOT NULL, reference TEXT NOT NULL);
CREATE TABLE maillage_scenarios (rang INTEGER PRIMARY KEY, nom TEXT NOT NULL UNIQUE, debut TEXT,
  origine TEXT NOT NULL);
CREATE TABLE maillage_modifications (fid INTEGER PRIMARY KEY,
  scenario TEXT NOT NULL, action TEXT NOT NULL, structure TEXT NOT NULL,
  nom TEXT NOT NULL, type TEXT NOT NULL, site TEXT NOT NULL, regle TEXT NOT NULL, valeur TEXT NOT NULL,
  communes TEXT NOT NULL);
CREATE TABLE maillage_fiches (fid INTEGER PRIMARY KEY,
  scenario TEXT NOT NULL, structure TEXT NOT NULL, question TEXT NOT NULL,
  reponse TEXT NOT NULL);
CREATE TABLE maillage_trajets (fid INTEGER PRIMARY KEY,
  origine TEXT NOT NULL, destination TEXT NOT NULL, minutes REAL NOT NULL);
CREATE TABLE maillage_passages (fid INTEGER PRIMARY KEY,
  date TEXT NOT NULL, code_ancien TEXT NOT NULL, nom_ancien TEXT NOT NULL,
  code_nouveau TEXT NOT NULL, nom_nouveau TEXT NOT NULL, reference TEXT NOT NULL);
CREATE TABLE maillage_besoins (rang INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, producteur TEXT NOT NULL,
  titre TEXT NOT NULL, date TEXT NOT NULL, geographie INTEGER NOT NULL, licence TEXT NOT NULL,
  fichier TEXT NOT NULL, ligne INTEGER NOT NULL, communes TEXT NOT NULL, epci TEXT NOT NULL,
  departements TEXT NOT NULL, qpv TEXT NOT NULL);
CREATE TABLE maillage_mesures (fid INTEGER PRIMARY KEY,
  jeu TEXT NOT NULL, radical TEXT NOT NULL, enquete TEXT NOT NULL, colonne TEXT NOT NULL, libelle TEXT NOT NULL,
  annee INTEGER NOT NULL, premiere_annee INTEGER NOT NULL, niveau TEXT NOT NULL, nature TEXT NOT NULL,
  unite TEXT NOT NULL, sens TEXT NOT NULL, arrondi REAL NOT NULL, valeurs TEXT NOT NULL);
CREATE TABLE maillage_indicateurs_besoin (rang INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  libelle TEXT NOT NULL, numerateur TEXT NOT NULL, denominateur TEXT NOT NULL, facteur REAL NOT NULL,
  unite TEXT NOT NULL, sens TEXT NOT NULL, source TEXT NOT NULL, contexte INTEGER NOT NULL);
CREATE TABLE maillage_sources (rang INTEGER PRIMARY KEY, texte TEXT NOT NULL);
)sql";

} // namespace maillage
