/** The start page of each role. */
@ApplicationModule(displayName = "Startseite", allowedDependencies = {"review", "transfer::practice", "goals", "tasks", "municipalities", "shell"})
package de.zielkreis.start;

import org.springframework.modulith.ApplicationModule;
