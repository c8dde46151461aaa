/** The task list: forms, drafts, the one way to complete a task, and the gateway to the process engine. */
@ApplicationModule(displayName = "Aufgaben", allowedDependencies = {"forms", "municipalities", "shell"})
package de.zielkreis.tasks;

import org.springframework.modulith.ApplicationModule;
