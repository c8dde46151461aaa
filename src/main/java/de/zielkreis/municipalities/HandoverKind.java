package de.zielkreis.municipalities;

/** What somebody who leaves a post has in hand, in the order in which it changes hands. */
public enum HandoverKind {
    ROLE, BODY, BODY_DEPUTY, COORDINATION_POST, GOAL, TASK, DEPUTYSHIP, AGREEMENT, ASSIGNMENT
}
