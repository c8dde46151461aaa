package de.zielkreis.goals;

/** What the SMART check says about one criterion; the advice is a German sentence with place and remedy. */
public record SmartRating(SmartCriterion criterion, SmartVerdict verdict, String advice) {
}
