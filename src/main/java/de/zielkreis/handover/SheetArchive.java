package de.zielkreis.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.zielkreis.handover.HandoverSheet.Note;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the sheet of a handover together, freezes it when the post changes hands, and gives it back as it was. */
@Component
class SheetArchive {

    private final List<SheetPart> parts;
    private final People people;
    private final ObjectMapper json;

    SheetArchive(List<SheetPart> parts, People people, ObjectMapper json) {
        this.parts = parts;
        this.people = people;
        this.json = json.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** The sheet as it would be today. @param moved what has changed hands, or null before it has */
    HandoverSheet today(Handover handover, Municipality municipality, HandoverSheet.Section moved, LocalDate today) {
        Map<PersonId, String> names = people.namesOf(Stream.of(handover.leaverId(), handover.receiverId()).filter(Objects::nonNull).distinct().toList());
        List<HandoverSheet.Section> sections = new ArrayList<>(parts.stream().map(part -> part.of(municipality, today)).toList());
        if (moved != null) {
            sections.add(moved);
        }
        return new HandoverSheet(municipality.displayName(), names.get(handover.leaverId()), names.get(handover.receiverId()), handover.lastDay(), today,
                sections, Arrays.stream(NoteTopic.values()).filter(handover.notes()::containsKey)
                        .map(topic -> new Note(topic, handover.notes().get(topic))).toList());
    }

    String write(HandoverSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The sheet cannot be written", impossible);
        }
    }

    HandoverSheet read(Handover handover) {
        if (handover.sheetFormat() > HandoverSheet.FORMAT) {
            throw new IllegalStateException("No reader for sheet format " + handover.sheetFormat());
        }
        try {
            return json.readValue(handover.sheet(), HandoverSheet.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The sheet cannot be read", unreadable);
        }
    }
}
