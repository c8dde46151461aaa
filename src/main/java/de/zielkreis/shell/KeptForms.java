package de.zielkreis.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sent when their session had ended. It waits in the new session and is shown again after sign-in, to the
 * same person in the same browser only.
 */
@Component
public class KeptForms {

    /** The field in which a form says on which page it stands. */
    public static final String FORM = "_form";

    private static final String KEPT = KeptForms.class.getName();
    private static final String COOKIE = "zielkreis-person";
    private static final int LARGEST = 300_000;

    /** Notes in the browser who has signed in, so that a form sent too late finds its way back to nobody else. */
    public void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, sign(login));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /**
     * Keeps a form that came too late.
     *
     * @return whether it was kept; not when it came from elsewhere, when it is too large or when nobody was signed in before
     */
    public boolean keep(HttpServletRequest request) {
        Optional<String> person = person(request);
        if (person.isEmpty() || !request.getMethod().equals("POST") || !fromHere(request) || request.getContentLengthLong() > LARGEST) {
            return false;
        }
        LinkedHashMap<String, ArrayList<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        request.getSession().setAttribute(KEPT, new Kept(person.get(), request.getRequestURI(), fields));
        return true;
    }

    /** Where somebody who signs in now goes on with what they sent too late; empty when nothing of theirs waits. */
    public Optional<String> goOn(HttpServletRequest request, String login) {
        HttpSession session = request.getSession(false);
        return session == null || !(session.getAttribute(KEPT) instanceof Kept kept) || !kept.person().equals(sign(login)) ? Optional.empty()
                : Optional.of(kept.page().orElse("/kept"));
    }

    /** What waits for the person who is signed in now; empty for everybody else. */
    public Optional<Kept> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return request.getUserPrincipal() == null || session == null ? Optional.empty()
                : Optional.ofNullable((Kept) session.getAttribute(KEPT)).filter(kept -> kept.person().equals(sign(request.getUserPrincipal().getName())));
    }

    /** The same, where it was sent to an address or to one below it. */
    public Optional<MultiValueMap<String, String>> of(HttpServletRequest request, String address) {
        return of(request).filter(kept -> kept.address().equals(address) || kept.address().startsWith(address + "/")).map(kept -> {
            MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
            kept.fields().forEach(values::addAll);
            return values;
        });
    }

    public void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    private static Optional<String> person(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return List.of(cookies).stream().filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst();
    }

    /** A browser says from which page a form comes; what comes from elsewhere is never kept. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        String here = request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length());
        return origin != null ? origin.equals(here) : "same-origin".equals(site);
    }

    private static String sign(String login) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(("zielkreis " + login).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A form that came too late.
     *
     * @param address where it was sent
     */
    public record Kept(String person, String address, LinkedHashMap<String, ArrayList<String>> fields) implements Serializable {

        /** The page that takes what was typed back into its form, as the form says; empty for forms that do not. */
        public Optional<String> page() {
            return fields.getOrDefault(FORM, new ArrayList<>()).stream().findFirst()
                    .filter(page -> page.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*"));
        }
    }
}
