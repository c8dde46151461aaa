/** Who and where: municipalities, alliances, departments, bodies and their meetings, persons and their roles for a time. */
@ApplicationModule(displayName = "Kommunen", allowedDependencies = "shell")
package de.zielkreis.municipalities;

import org.springframework.modulith.ApplicationModule;
