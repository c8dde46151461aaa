package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a name for the sheet of each Leitziel that Excel accepts: short, without certain signs, and not taken. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Set<String> taken = new HashSet<>();

    /** @param others names of the other sheets */
    SheetNames(List<String> others) {
        others.forEach(name -> taken.add(name.toLowerCase(Locale.GERMANY)));
    }

    String of(GuidingGoalRow goal) {
        String wanted = "Leitziel " + goal.number() + " " + WHITE_SPACE.matcher(FORBIDDEN.matcher(CellText.legal(goal.title())).replaceAll(" "))
                .replaceAll(" ");
        String name = cut(wanted, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.GERMANY)); number++) {
            String ending = " (" + number + ")";
            name = cut(wanted, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    /** After a whole word where one ends in the second half, otherwise anywhere but inside a sign. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name.strip();
        }
        int space = name.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).strip();
    }
}
