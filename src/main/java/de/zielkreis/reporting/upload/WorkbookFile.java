package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** An uploaded workbook, read as a stream and never as a whole; nothing in it is computed or followed. */
public final class WorkbookFile implements AutoCloseable {

    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";

    private final WorkbookParts parts;
    private final Spent spent;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String sharedTexts;
    private String styles;
    private boolean since1904;
    private SharedTexts texts;
    private CellFormats formats;

    private WorkbookFile(WorkbookParts parts, Spent spent) {
        this.parts = parts;
        this.spent = spent;
    }

    /** @throws Refused saying in German why this is no workbook that can be read here, and what helps */
    public static WorkbookFile open(byte[] bytes, Limits limits, Clock clock) {
        WorkbookParts parts = WorkbookParts.open(bytes, limits);
        try {
            WorkbookFile file = new WorkbookFile(parts, new Spent(limits, clock));
            file.findSheets(file.mainPart());
            return file;
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    /** The names of the sheets in their order. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * Reads a sheet from top to bottom.
     *
     * @param reader answers whether to go on
     * @throws Refused when the sheet cannot be read or is larger than the limits allow
     */
    public void read(String sheet, Predicate<SheetRow> reader) {
        loadTexts();
        try (XmlPart part = parts.holding(sheets.get(sheet), spent)) {
            new SheetPart(part, spent, texts, formats, since1904).read(reader);
        }
    }

    private void loadTexts() {
        if (texts != null) {
            return;
        }
        formats = CellFormats.NONE;
        texts = SharedTexts.NONE;
        if (styles != null) {
            try (XmlPart part = parts.describing(styles, spent)) {
                formats = CellFormats.read(part);
            }
        }
        if (sharedTexts != null) {
            try (XmlPart part = parts.holding(sharedTexts, spent)) {
                texts = SharedTexts.read(part, spent.limits());
            }
        }
    }

    private String mainPart() {
        String main = null;
        try (XmlPart part = parts.describing("[Content_Types].xml", spent)) {
            while (part.next()) {
                String type = part.starts() ? part.attribute("ContentType") : null;
                if (type == null) {
                    continue;
                }
                String kind = type.toLowerCase(Locale.ROOT);
                if (kind.contains("sheet.binary")) {
                    throw new Refused("file", "intake.oldFormat");
                }
                if (kind.contains("macroenabled") || kind.contains("vbaproject")) {
                    throw new Refused("file", "intake.macros");
                }
                if (kind.endsWith(WORKBOOK) && part.attribute("PartName") != null) {
                    main = part.attribute("PartName").replaceFirst("^/", "");
                }
            }
        }
        if (main == null) {
            throw new Refused("file", "intake.notAWorkbook");
        }
        return main;
    }

    private void findSheets(String main) {
        Map<String, String> targets = targets(main);
        try (XmlPart part = parts.describing(main, spent)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    since1904 = List.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
                } else if (part.starts("sheet")) {
                    String target = targets.get(part.attribute("id"));
                    if (part.attribute("name") != null && target != null && target.contains("/worksheets/")) {
                        sheets.put(part.attribute("name"), target);
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refused("file", "intake.notAWorkbook");
        }
    }

    private Map<String, String> targets(String main) {
        String folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
        Map<String, String> targets = new HashMap<>();
        try (XmlPart part = parts.describing(folder + "_rels/" + main.substring(folder.length()) + ".rels", spent)) {
            while (part.next()) {
                if (!part.starts("Relationship") || part.attribute("Target") == null) {
                    continue;
                }
                if ("External".equals(part.attribute("TargetMode"))) {
                    throw new Refused("file", "intake.externalLinks");
                }
                String target = part.attribute("Target");
                String name = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(part.attribute("Id"), name);
                String type = String.valueOf(part.attribute("Type"));
                sharedTexts = type.endsWith("/sharedStrings") ? name : sharedTexts;
                styles = type.endsWith("/styles") ? name : styles;
            }
        }
        return targets;
    }

    @Override
    public void close() {
        parts.close();
    }
}
