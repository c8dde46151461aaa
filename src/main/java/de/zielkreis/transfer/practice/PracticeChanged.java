package de.zielkreis.transfer.practice;

/** Somebody else has stored something newer of the practice that was being written. */
public class PracticeChanged extends RuntimeException {
}
