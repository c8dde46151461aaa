/** The Quartalsauswertung: every active Teilziel is looked at, lights are drafted and released, the body decides, the quarter is frozen. */
@ApplicationModule(displayName = "Quartalsauswertung", allowedDependencies = {"forms", "goals", "tasks", "bodies", "municipalities", "shell"})
package de.zielkreis.review;

import org.springframework.modulith.ApplicationModule;
