/** Demo data of the try-out profile, told through the same doors a person would use. */
@ApplicationModule(displayName = "Demodaten", allowedDependencies = {"cycle", "review", "transfer", "transfer::practice", "goals",
        "tasks", "forms", "municipalities", "shell"})
package de.zielkreis.demo;

import org.springframework.modulith.ApplicationModule;
