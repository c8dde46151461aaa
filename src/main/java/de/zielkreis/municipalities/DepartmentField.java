package de.zielkreis.municipalities;

/** Field of a department: Jugendhilfe, Schule, Soziales, Stadtentwicklung, Gesundheit, Kämmerei. */
public enum DepartmentField { YOUTH_WELFARE, SCHOOL, SOCIAL, URBAN_DEVELOPMENT, HEALTH, TREASURY }
