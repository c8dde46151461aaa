/** The start page of each role. */
@ApplicationModule(displayName = "Startseite", allowedDependencies = {"review", "cycle", "cycle :: strategy", "goals", "tasks", "bodies", "municipalities", "shell"})
package de.zielkreis.start;

import org.springframework.modulith.ApplicationModule;
