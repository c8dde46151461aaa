package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a body is to meet.
 *
 * @param until end on the same day
 * @param place a room, or null where people only meet by video
 * @param videoLink address of the video conference, or null
 * @param jointWith another body that meets with it, or null
 */
public record MeetingPlan(String title, LocalDate on, LocalTime from, LocalTime until, String place, String videoLink, BodyId jointWith) {
}
