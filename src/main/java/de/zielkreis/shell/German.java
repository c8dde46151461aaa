package de.zielkreis.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How dates, times and numbers are read in Germany; pages use it as {@code @german}. */
@Component("german")
public class German {

    /** The zone in which quarters, deadlines and all shown times are meant. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE, dd.MM.", Locale.GERMANY);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'Uhr'");

    private final Clock clock;

    German(Clock clock) {
        this.clock = clock;
    }

    /** For example 31.12.2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example Fr, 18.12. */
    public String shortDay(LocalDate day) {
        return SHORT_DAY.format(day).replace(".,", ",");
    }

    /** For example Mittwoch, 9. Dezember 2026. */
    public String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** Today, for example Mittwoch, 9. Dezember 2026. */
    public String today() {
        return LONG_DAY.format(LocalDate.now(clock));
    }

    /** For example 09.12.2026, 10:42 Uhr. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    /** For example heute, 10:42 Uhr, or 09.12.2026, 10:42 Uhr. */
    public String lately(Instant instant) {
        return instant.atZone(ZONE).toLocalDate().equals(LocalDate.ofInstant(clock.instant(), ZONE)) ? "heute, " + TIME.format(instant.atZone(ZONE))
                : moment(instant);
    }

    /** For example 10:42 Uhr. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    public String dayOf(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    public boolean past(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    public boolean future(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    /** How far a date is away in words a person would use: "heute fällig", "in 9 Tagen", "seit 2 Tagen fällig". */
    public String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        if (days == 0) {
            return "heute fällig";
        }
        if (days == 1) {
            return "morgen";
        }
        if (days > 21) {
            return "in " + days / 7 + " Wochen";
        }
        if (days > 0) {
            return "in " + days + " Tagen";
        }
        return days == -1 ? "seit gestern fällig" : "seit " + -days + " Tagen fällig";
    }

    /** For example 1.870 or 82,5; no more decimals than needed. */
    public static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(number);
    }

    /** The size of a file, for example 320 KB or 4,2 MB. */
    public String bytes(long count) {
        return count < 1_000_000 ? number(BigDecimal.valueOf(Math.max(1, Math.round(count / 1000.0)))) + " KB"
                : number(BigDecimal.valueOf(count).movePointLeft(6).setScale(1, RoundingMode.HALF_UP)) + " MB";
    }

    /** For example 42.000 €. */
    public static String euro(BigDecimal amount) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(amount) + " €";
    }
}
