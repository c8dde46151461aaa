/** The bodies at work: who sits in them and by which rules, their meetings from the agenda to the approved minutes, how often they meet. */
@ApplicationModule(displayName = "Gremien", allowedDependencies = {"forms", "municipalities", "tasks", "shell"})
package de.zielkreis.bodies;

import org.springframework.modulith.ApplicationModule;
