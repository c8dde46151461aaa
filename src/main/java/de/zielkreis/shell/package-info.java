/** The frame of every page: layout, menu, security headers, and how a refusal looks. Knows no other module. */
@ApplicationModule(displayName = "Rahmen", allowedDependencies = {})
package de.zielkreis.shell;

import org.springframework.modulith.ApplicationModule;
