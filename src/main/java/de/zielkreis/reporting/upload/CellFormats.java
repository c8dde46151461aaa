package de.zielkreis.reporting.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Knows which cell styles of a workbook show their number as a day. */
final class CellFormats {

    static final CellFormats NONE = new CellFormats(List.of());

    /** Excel itself allows no more. */
    private static final int MOST_STYLES = 65_490;

    private final List<Boolean> days;

    private CellFormats(List<Boolean> days) {
        this.days = days;
    }

    static CellFormats read(XmlPart part) {
        Map<Integer, String> own = new HashMap<>();
        Map<Integer, Boolean> known = new HashMap<>();
        List<Boolean> days = new ArrayList<>();
        boolean inCells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                own.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                inCells = part.starts();
            } else if (inCells && part.starts("xf")) {
                if (days.size() == MOST_STYLES) {
                    throw XmlPart.damaged();
                }
                days.add(known.computeIfAbsent(number(part.attribute("numFmtId")), format -> showsDay(format, own)));
            }
        }
        return new CellFormats(days);
    }

    boolean isDay(String style) {
        int index = number(style);
        return index >= 0 && index < days.size() && days.get(index);
    }

    private static boolean showsDay(int format, Map<Integer, String> own) {
        String code = own.get(format);
        return DateUtil.isADateFormat(format, code != null ? code : format < 0 ? null : BuiltinFormats.getBuiltinFormat(format));
    }

    private static int number(String digits) {
        try {
            return digits == null ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException noNumber) {
            throw XmlPart.damaged();
        }
    }
}
