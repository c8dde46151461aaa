package de.zielkreis.together;

import java.util.ArrayList;
import java.util.List;

/**
 * A page on which two people can change the same thing.
 *
 * @param handler the method that stores it, as class and name
 * @param field what both fill in, or null for a button
 * @param one what the first one writes there
 * @param other what the second one writes there
 * @param answers fields and values that both send beside it
 */
record SharedPage(String handler, Scene scene, String field, String one, String other, List<String> answers) {

    /** The first writes these words, the second others. */
    static SharedPage text(String handler, Scene scene, String field, String... answers) {
        return of(handler, scene, field, "Worte von Kora", "Worte von Vera", answers);
    }

    static SharedPage of(String handler, Scene scene, String field, String one, String other, String... answers) {
        return new SharedPage(handler, scene, field, one, other, List.of(answers));
    }

    static SharedPage button(String handler, Scene scene, String... answers) {
        return new SharedPage(handler, scene, null, null, null, List.of(answers));
    }

    List<String> answers(String word) {
        List<String> all = new ArrayList<>(answers);
        if (field != null) {
            all.addAll(List.of(field, word));
        }
        return all;
    }

    @Override
    public String toString() {
        return handler;
    }

    /** Sets the stage and says where the form stands. */
    @FunctionalInterface
    interface Scene {

        Place set(Stage stage) throws Exception;
    }

    /**
     * Where a form stands, where it is sent to, and which page shows afterwards what was stored.
     *
     * @param shows null where no page shows it
     */
    record Place(String page, String action, String shows) {

        static Place at(String address) {
            return new Place(address, address, address);
        }

        Place sentTo(String other) {
            return new Place(page, other, shows);
        }

        Place shownAt(String other) {
            return new Place(page, action, other);
        }
    }
}
