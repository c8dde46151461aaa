package de.zielkreis.municipalities;

import java.util.regex.Pattern;

/** What an e-mail address has to look like so that mail can be sent to it. */
public final class EmailAddress {

    private static final int LONGEST = 200;
    private static final String PART = "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+";
    private static final Pattern COMPLETE = Pattern.compile(PART + "@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

    private EmailAddress() {
    }

    /** Whether a text could be an address, for example name@kommune.de. */
    public static boolean complete(String text) {
        return text.length() <= LONGEST && COMPLETE.matcher(text).matches();
    }
}
