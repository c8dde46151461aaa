package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;

/** Reads every attack in a JVM of its own and prints how it was answered and how long that took. */
public final class AttackRun {

    /** Other people's work on the same machine does not count. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private AttackRun() {
    }

    public static void main(String[] arguments) {
        answer(Attack.honest());
        for (Attack attack : Attack.values()) {
            byte[] bytes = attack.bytes();
            long start = THREAD.getCurrentThreadCpuTime();
            String answer = answer(bytes);
            System.out.println(attack + " " + answer + " " + (THREAD.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }

    private static String answer(byte[] bytes) {
        try (WorkbookFile file = WorkbookFile.open(bytes, Limits.USUAL, Clock.systemUTC())) {
            file.sheets().forEach(sheet -> file.read(sheet, row -> true));
            return "read";
        } catch (Refused refused) {
            return refused.refusals().get(0).code();
        } catch (Throwable failed) {
            return failed.getClass().getSimpleName();
        }
    }
}
