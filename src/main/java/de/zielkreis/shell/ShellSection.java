package de.zielkreis.shell;

import jakarta.servlet.http.HttpServletRequest;

/** A module's contribution to the frame of every page: a menu entry, the person, the municipality. */
public interface ShellSection {

    /** Called once per page, in the order of {@code @Order}; adds nothing for a person who may not use the module. */
    void contribute(Shell shell, HttpServletRequest request);
}
