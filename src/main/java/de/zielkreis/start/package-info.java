/** The start page of each role. */
@ApplicationModule(displayName = "Startseite", allowedDependencies = {"review", "goals", "tasks", "bodies", "municipalities", "shell", "transfer::practice", "cycle",
            "cycle :: strategy"})
package de.zielkreis.start;

import org.springframework.modulith.ApplicationModule;
