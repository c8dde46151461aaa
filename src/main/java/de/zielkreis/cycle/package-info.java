/** The Qualitätskreislauf: rounds of six stations that run side by side, their standards and how far they are met. */
@ApplicationModule(displayName = "Qualitätskreislauf", allowedDependencies = {"forms", "goals", "tasks", "bodies", "offers", "municipalities", "shell"})
package de.zielkreis.cycle;

import org.springframework.modulith.ApplicationModule;
