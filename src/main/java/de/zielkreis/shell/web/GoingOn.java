package de.zielkreis.shell.web;

import de.zielkreis.shell.KeptForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After sign-in the person goes on where they were: with what they sent too late, or on the page they asked for. */
class GoingOn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KeptForms kept;

    GoingOn(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        kept.remember(signedIn.getName(), request, response);
        Optional<String> waiting = kept.goOn(request, signedIn.getName());
        if (waiting.isEmpty()) {
            super.onAuthenticationSuccess(request, response, signedIn);
            return;
        }
        clearAuthenticationAttributes(request);
        getRedirectStrategy().sendRedirect(request, response, waiting.get());
    }
}
