/** What the prevention chain consists of today: a register of offers and networks, and where it has gaps and doubles. */
@ApplicationModule(displayName = "Angebote und Netzwerke", allowedDependencies = {"forms", "goals", "municipalities", "shell"})
package de.zielkreis.offers;

import org.springframework.modulith.ApplicationModule;
