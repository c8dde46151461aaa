/** Die Übergabe einer Stelle: what somebody has in hand moves to others, and a sheet keeps what they need to know. */
@ApplicationModule(displayName = "Übergabe", allowedDependencies = {"cycle", "cycle :: strategy", "review", "transfer", "goals", "tasks", "bodies", "forms", "municipalities", "shell"})
package de.zielkreis.handover;

import org.springframework.modulith.ApplicationModule;
