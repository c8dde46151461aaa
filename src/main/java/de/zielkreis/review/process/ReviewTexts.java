package de.zielkreis.review.process;

import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewState;

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

    static String released(QuarterlyReview review, boolean talkWanted) {
        String released = "Quartal " + review.quarter().label() + " für Leitung und Fachberatung freigegeben";
        if (talkWanted) {
            return released + ". Das Quartalsgespräch steht jetzt in Ihren Aufgaben.";
        }
        return released + (review.state() == ReviewState.CLOSED ? " und abgeschlossen. Es gibt nichts umzusteuern."
                : ". Die Steuerungsgruppe berät jetzt, was sich ändern soll.");
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
