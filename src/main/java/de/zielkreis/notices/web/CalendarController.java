package de.zielkreis.notices.web;

import de.zielkreis.notices.PersonalCalendar;
import de.zielkreis.notices.PersonalCalendar.Edition;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The calendar as programs fetch it; whoever knows the address may read it. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final PersonalCalendar calendar;

    CalendarController(PersonalCalendar calendar) {
        this.calendar = calendar;
    }

    /** A program that has the newest edition gets a short answer. */
    @GetMapping("/calendar/{word}.ics")
    ResponseEntity<byte[]> read(@PathVariable String word, WebRequest request) {
        Optional<Edition> found = calendar.read(word);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Edition edition = found.get();
        String tag = '"' + edition.hash() + '"';
        if (request.checkNotModified(tag, edition.changedAt().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok().contentType(CALENDAR).eTag(tag).lastModified(edition.changedAt())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", "inline; filename=\"zielkreis.ics\"").body(edition.file());
    }
}
