package de.zielkreis.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A goal of an alliance with what its members contribute.
 *
 * @param alliance its name
 * @param open whether contributions can be made and changed
 * @param shares one for every member, in the order of the alphabet
 */
public record SharedGoal(UUID id, String alliance, String title, String wording, LocalDate due, boolean open, List<Share> shares) {

    /** @param key sign of a member */
    public Share shareOf(String key) {
        return shares.stream().filter(share -> share.key().equals(key)).findFirst().orElseThrow();
    }

    /**
     * The share of one member.
     *
     * @param key sign of the member
     * @param description what it contributes; null where it does not yet
     * @param ownGoal its own goal behind it, or null
     */
    public record Share(String key, String member, String description, OwnGoal ownGoal) {

        public boolean made() {
            return description != null;
        }
    }
}
