/** Reminders and calendars: one digest mail per person and working day, an outbox, and a calendar feed of due dates and meetings. */
@ApplicationModule(displayName = "Erinnerungen", allowedDependencies = {"forms", "tasks", "municipalities", "shell"})
package de.zielkreis.notices;

import org.springframework.modulith.ApplicationModule;
