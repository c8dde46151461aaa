package de.zielkreis.reporting.export;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.reporting.Labels;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Colours that follow the word in a cell, also when somebody chooses another one; the word itself says the same. */
final class WordColours {

    private final Labels labels;

    WordColours(Labels labels) {
        this.labels = labels;
    }

    /** Lights and the Umsetzungsstand have colours, other words have none. */
    void paint(SXSSFSheet sheet, WordList words, CellRangeAddress cells) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = switch (words) {
            case LIGHT -> Stream.of(TrafficLight.values()).map(light -> rule(formatting, light, Look.of(light)))
                    .toArray(ConditionalFormattingRule[]::new);
            case STATUS -> Stream.of(ImplementationStatus.values()).filter(status -> Look.ofStatus(status).fill() != null)
                    .map(status -> rule(formatting, status, Look.ofStatus(status))).toArray(ConditionalFormattingRule[]::new);
            default -> new ConditionalFormattingRule[0];
        };
        if (rules.length > 0) {
            formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rules);
        }
    }

    private ConditionalFormattingRule rule(SheetConditionalFormatting formatting, Enum<?> value, Look look) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL,
                "\"" + labels.of(value) + "\"");
        rule.createFontFormatting().setFontStyle(false, look.bold());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(Styles.colour(look.fill()));
        return rule;
    }
}
