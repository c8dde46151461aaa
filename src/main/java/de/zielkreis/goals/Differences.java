package de.zielkreis.goals;

import de.zielkreis.shell.German;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares two states of an element and says in words for people what became different. */
@Component
class Differences {

    /** Who and when stand above every change anyway. */
    private static final Set<String> SAID_BY_THE_CHANGE = Set.of("Reading.recordedOn", "Reading.recordedBy", "ReleasedLight.releasedOn",
            "SubGoalFacts.stateSince", "SubGoalFacts.stateReason");

    /** Looked up once, because large imports compare thousands of elements. */
    private static final Map<Class<?>, List<Member>> MEMBERS = new ConcurrentHashMap<>();

    private final MessageSource messages;
    private final NameBook names;
    private final German german;

    Differences(MessageSource messages, NameBook names, German german) {
        this.messages = messages;
        this.names = names;
        this.german = german;
    }

    /** In the order in which the members of the facts stand. */
    List<Difference> between(ElementFacts before, ElementFacts after) {
        Map<Place, Object> old = places(before);
        Map<Place, Object> now = places(after);
        Set<Place> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Place place : all) {
            if (!same(old.get(place), now.get(place))) {
                differences.add(new Difference(place.field(), place.detail(), words(place, old.get(place)), words(place, now.get(place))));
            }
        }
        return differences;
    }

    /** 120 and 120.00 say the same. */
    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right ? left.compareTo(right) == 0
                : Objects.equals(one, other);
    }

    private static Map<Place, Object> places(ElementFacts facts) {
        Map<Place, Object> places = new LinkedHashMap<>();
        spread((Record) facts, null, places);
        return places;
    }

    private static void spread(Record record, String detail, Map<Place, Object> places) {
        for (Member member : MEMBERS.computeIfAbsent(record.getClass(), Differences::members)) {
            spread(new Place(member.field(), detail), member.of(record), places);
        }
    }

    private static List<Member> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> {
            component.getAccessor().setAccessible(true);
            return new Member(type.getSimpleName() + "." + component.getName(), component.getAccessor());
        }).filter(member -> !SAID_BY_THE_CHANGE.contains(member.field())).toList();
    }

    private static void spread(Place place, Object value, Map<Place, Object> places) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> spread(new Place(place.field(), key instanceof Quarter quarter ? quarter.label()
                    : key.toString()), inner, places));
        } else if (value instanceof Collection<?> list && list.stream().anyMatch(Record.class::isInstance)) {
            int number = 1;
            for (Object inner : list) {
                spread((Record) inner, inner instanceof BudgetLine line ? line.key() : String.valueOf(number++), places);
            }
        } else if (value instanceof SixAnswers || value instanceof ImpactHypothesis || value instanceof ReleasedLight
                || value instanceof Reading) {
            spread((Record) value, place.detail(), places);
        } else if (value != null && !"".equals(value) && !(value instanceof Collection<?> list && list.isEmpty())) {
            places.put(place, value);
        }
    }

    private String words(Place place, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof LocalDate day) {
            return german.day(day);
        }
        if (value instanceof BigDecimal number) {
            return German.number(number);
        }
        if (value instanceof Enum<?> word) {
            return word(word);
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nein";
        }
        if (value instanceof Quarter quarter) {
            return quarter.label();
        }
        if (value instanceof UUID id) {
            return names.nameOf(place.field().substring(place.field().indexOf('.') + 1), id);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(item -> item instanceof Enum<?> word ? word(word) : item.toString())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private String word(Enum<?> constant) {
        return messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, Locale.GERMANY);
    }

    /** Where in the facts something stands; the detail tells apart what is there several times. */
    private record Place(String field, String detail) {
    }

    /** A member of a record of facts and how to ask for it. */
    private record Member(String field, Method accessor) {

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
