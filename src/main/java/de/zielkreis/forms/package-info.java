/** Forms that people fill in, written as Camunda Forms: what may be sent is checked here, and what was typed is never lost. */
@ApplicationModule(displayName = "Formulare", allowedDependencies = "shell")
package de.zielkreis.forms;

import org.springframework.modulith.ApplicationModule;
