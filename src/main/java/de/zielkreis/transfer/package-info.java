/** Der Praxistransfer: good practices of municipalities, and how one is carried over to another with the Kontextmodell. */
@ApplicationModule(displayName = "Praxistransfer", allowedDependencies = {"forms", "goals", "tasks", "municipalities", "shell"})
package de.zielkreis.transfer;

import org.springframework.modulith.ApplicationModule;
