/** What leaves the house: the goal matrix as a workbook. */
@ApplicationModule(displayName = "Berichte", allowedDependencies = {"review", "goals", "municipalities", "shell"})
package de.zielkreis.reporting;

import org.springframework.modulith.ApplicationModule;
