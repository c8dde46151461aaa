/** Demo data of the try-out profile, told through the same doors a person would use. */
@ApplicationModule(displayName = "Demodaten", allowedDependencies = {"cycle", "cycle :: strategy", "review", "goals", "tasks", "forms", "bodies", "municipalities",
            "shell", "transfer", "transfer::practice", "notices", "offers", "handover"})
package de.zielkreis.demo;

import org.springframework.modulith.ApplicationModule;
