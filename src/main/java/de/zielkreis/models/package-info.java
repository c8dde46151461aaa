/** Models change while processes run: which versions there are, what runs under each, and how it is moved on to a newer one. */
@ApplicationModule(displayName = "Modellversionen", allowedDependencies = {"tasks", "municipalities", "shell"})
package de.zielkreis.models;

import org.springframework.modulith.ApplicationModule;
