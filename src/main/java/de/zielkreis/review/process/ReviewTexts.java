package de.zielkreis.review.process;

import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.QuarterlyReview;

/** The sentences of the quarterly review that no template shows. */
final class ReviewTexts {

    private ReviewTexts() {
    }

    static String topic(QuarterlyReview review) {
        return "Quartalsauswertung " + review.quarter().label();
    }

    static String drafted(Assessment assessment) {
        return "Bewertung abgegeben. Die Ampel steht im Entwurf auf %s: %s"
                .formatted(word(assessment.light()), assessment.lightReason());
    }

    private static String word(TrafficLight light) {
        return switch (light) {
            case GREEN -> "Grün";
            case YELLOW -> "Gelb";
            case RED -> "Rot";
            case GREY -> "Grau";
        };
    }
}
