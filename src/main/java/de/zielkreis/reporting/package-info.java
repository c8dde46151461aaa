/** What the house shows of its results: the goal matrix as a workbook, the Bilanz of one municipality and of many. */
@ApplicationModule(displayName = "Berichte", allowedDependencies = {"review", "cycle", "cycle :: strategy", "goals", "forms", "municipalities", "shell", "transfer"})
package de.zielkreis.reporting;

import org.springframework.modulith.ApplicationModule;
