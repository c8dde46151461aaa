/** The goal matrix: goals, measures, indicators with their readings, the action plan and its period. */
@ApplicationModule(displayName = "Ziele", allowedDependencies = {"forms", "municipalities", "shell"})
package de.zielkreis.goals;

import org.springframework.modulith.ApplicationModule;
