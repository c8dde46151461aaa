package de.zielkreis.municipalities;

/** Kind of a municipality: kreisfreie Stadt, kreisangehörige Gemeinde, Kreis or Verbund. */
public enum MunicipalityType { CITY, TOWN, DISTRICT, ALLIANCE }
