package de.zielkreis.shell.web;

import de.zielkreis.shell.web.SentOnce.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** What became of the forms that a session sent last. */
final class SentAnswers extends LinkedHashMap<UUID, CompletableFuture<Optional<Answer>>> {

    private static final int MOST = 100;

    private SentAnswers() {
    }

    static SentAnswers of(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(SentAnswers.class.getName()) instanceof SentAnswers known) {
                return known;
            }
            SentAnswers fresh = new SentAnswers();
            session.setAttribute(SentAnswers.class.getName(), fresh);
            return fresh;
        }
    }

    /** The answer of whoever sent the form first, and that is this one when nobody did. */
    synchronized CompletableFuture<Optional<Answer>> first(HttpServletRequest request, CompletableFuture<Optional<Answer>> mine) {
        CompletableFuture<Optional<Answer>> first = putIfAbsent(print(request), mine);
        return first == null ? mine : first;
    }

    synchronized void forget(HttpServletRequest request) {
        remove(print(request));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, CompletableFuture<Optional<Answer>>> eldest) {
        return size() > MOST;
    }

    private static UUID print(HttpServletRequest request) {
        StringJoiner content = new StringJoiner("\n").add(request.getRequestURI());
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.remove("_csrf");
        fields.forEach((name, values) -> content.add(name).add(List.of(values).toString()));
        if (request instanceof MultipartRequest files) {
            files.getFileMap().forEach((name, file) -> content.add(name).add(file.getOriginalFilename()).add(String.valueOf(file.getSize())));
        }
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
