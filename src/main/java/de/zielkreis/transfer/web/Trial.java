package de.zielkreis.transfer.web;

import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TableEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Reads from an address what is tried out at the common table; what is no word of the field is not tried. */
final class Trial {

    private Trial() {
    }

    /** @param tried fields like {@code presence.<id>}, {@code endangers.<id>} and {@code alternative.<id>} */
    static Map<UUID, TableEntry> of(MultiValueMap<String, String> tried) {
        Map<UUID, TableEntry> entries = new HashMap<>();
        tried.keySet().stream().filter(name -> name.startsWith("presence.")).map(name -> name.substring("presence.".length()))
                .forEach(id -> condition(id).ifPresent(condition -> {
                    Optional<Presence> presence = word(Presence.class, tried.getFirst("presence." + id));
                    Optional<Endangerment> endangers = word(Endangerment.class, tried.getFirst("endangers." + id));
                    Optional<Alternative> alternative = word(Alternative.class, tried.getFirst("alternative." + id));
                    if (presence.isPresent() && endangers.isPresent() && alternative.isPresent()) {
                        entries.put(condition, new TableEntry(presence.get(), endangers.get(), alternative.get(), null));
                    }
                }));
        return entries;
    }

    private static Optional<UUID> condition(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException typedByHand) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(code)).findFirst();
    }
}
