package de.zielkreis.shell.web;

import de.zielkreis.shell.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Renews a session that is about to end, and shows again what was sent when one had ended. */
@Controller
class SessionController {

    private final KeptForms kept;

    SessionController(KeptForms kept) {
        this.kept = kept;
    }

    /** Asking is enough: the session begins anew. The token goes into forms that were opened before. */
    @GetMapping("/session")
    @ResponseBody
    Map<String, Object> renew(HttpServletRequest request, CsrfToken token) {
        return Map.of("seconds", request.getSession().getMaxInactiveInterval(), "token", token.getToken());
    }

    @GetMapping("/kept")
    String show(HttpServletRequest request, Model page) {
        return kept.of(request).map(form -> {
            page.addAttribute("kept", form);
            page.addAttribute("texts", OwnText.of(form.fields()));
            return "shell/kept";
        }).orElse("redirect:/");
    }

    @PostMapping("/kept/forget")
    String forget(HttpServletRequest request) {
        kept.forget(request);
        return "redirect:/";
    }
}
