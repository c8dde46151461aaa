package de.zielkreis.bodies;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a meeting talks about: suggestions from everywhere, items of its own, in an order. */
@Component
public class MeetingAgenda {

    private final AgendaItems items;
    private final Assignments assignments;
    private final Meetings meetings;
    private final Bodies bodies;
    private final List<AgendaSource> sources;

    MeetingAgenda(AgendaItems items, Assignments assignments, Meetings meetings, Bodies bodies, List<AgendaSource> sources) {
        this.items = items;
        this.assignments = assignments;
        this.meetings = meetings;
        this.bodies = bodies;
        this.sources = sources;
    }

    /** What could be added, each matter once and nothing that the agenda has already. */
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestions(Meeting meeting) {
        Set<String> there = items.findByMeetingIdOrderByPosition(meeting.id()).stream().map(AgendaItem::sourceKey)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        List<BodyId> meeters = Stream.of(meeting.bodyId(), meeting.jointWith()).filter(Objects::nonNull).toList();
        Map<String, AgendaSuggestion> found = new LinkedHashMap<>();
        bodies.findByIdIn(meeters).stream().flatMap(body -> sources.stream().flatMap(source -> source.suggestionsFor(body).stream()))
                .filter(suggestion -> !there.contains(suggestion.key())).forEach(suggestion -> found.putIfAbsent(suggestion.key(), suggestion));
        return List.copyOf(found.values());
    }

    /**
     * Puts suggestions at the end of the agenda.
     *
     * @return how many were put there; what is no longer suggested is left out
     * @throws Refused when nothing was chosen
     */
    @Transactional
    public int take(MunicipalityId municipality, MeetingId id, Collection<String> keys) {
        Meeting meeting = open(municipality, id);
        if (keys.isEmpty()) {
            throw new Refused("", "meeting.noSuggestionChosen");
        }
        int position = items.findByMeetingIdOrderByPosition(id).size();
        List<AgendaSuggestion> chosen = suggestions(meeting).stream().filter(suggestion -> keys.contains(suggestion.key())).toList();
        for (AgendaSuggestion suggestion : chosen) {
            items.save(new AgendaItem(municipality, meeting, ++position, suggestion));
        }
        items.flush();
        return chosen.size();
    }

    /** @param note null when the title says everything */
    @Transactional
    public AgendaItem add(MunicipalityId municipality, MeetingId id, String title, String note) {
        Meeting meeting = open(municipality, id);
        return items.save(new AgendaItem(municipality, meeting, items.findByMeetingIdOrderByPosition(id).size() + 1, title, note));
    }

    /**
     * @param version the version that the person saw
     * @throws Meanwhile when somebody else has changed the item
     */
    @Transactional
    public void reword(MunicipalityId municipality, UUID id, long version, String title, String note) {
        AgendaItem item = changeable(municipality, id);
        Meanwhile.check(version, item.version());
        item.reword(title, note);
    }

    /** Swaps places with the neighbour; at the end of the agenda nothing happens. */
    @Transactional
    public void move(MunicipalityId municipality, UUID id, boolean up) {
        AgendaItem item = changeable(municipality, id);
        List<AgendaItem> row = new ArrayList<>(items.findByMeetingIdOrderByPosition(item.meetingId()));
        int at = row.indexOf(item);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < row.size()) {
            Collections.swap(row, at, to);
            number(row);
        }
    }

    /** @throws Conflict when the minutes say something about it already */
    @Transactional
    public void remove(MunicipalityId municipality, UUID id) {
        AgendaItem item = changeable(municipality, id);
        if (item.dealtWith() || !assignments.findByAgendaItemIdInOrderByDueOn(List.of(id)).isEmpty()) {
            throw new Conflict("meeting.itemDealtWith", item.title());
        }
        List<AgendaItem> row = new ArrayList<>(items.findByMeetingIdOrderByPosition(item.meetingId()));
        row.remove(item);
        items.delete(item);
        number(row);
    }

    /** @throws NotFound for unknown items and those of other municipalities */
    @Transactional(readOnly = true)
    public AgendaItem item(MunicipalityId municipality, UUID id) {
        return items.of(municipality, id).orElseThrow(NotFound::new);
    }

    private AgendaItem changeable(MunicipalityId municipality, UUID id) {
        AgendaItem item = item(municipality, id);
        open(municipality, item.meetingId());
        return item;
    }

    private Meeting open(MunicipalityId municipality, MeetingId id) {
        Meeting meeting = meetings.of(municipality, id).orElseThrow(NotFound::new);
        meeting.mustHaveOpenAgenda();
        return meeting;
    }

    private static void number(List<AgendaItem> row) {
        for (int place = 0; place < row.size(); place++) {
            row.get(place).placeAt(place + 1);
        }
    }
}
