package de.zielkreis.reporting.intake;

import java.util.function.IntConsumer;

/** Counts rows and says now and then how many they are, for somebody who waits. */
final class Progress {

    private static final int STEP = 500;

    private final IntConsumer listener;
    private int rows;

    Progress(IntConsumer listener) {
        this.listener = listener;
    }

    void row() {
        if (++rows % STEP == 0) {
            listener.accept(rows);
        }
    }
}
