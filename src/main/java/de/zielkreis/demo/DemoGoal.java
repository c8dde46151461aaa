package de.zielkreis.demo;

import de.zielkreis.goals.Measure;
import de.zielkreis.goals.SubGoal;
import java.util.List;

/** A Teilziel of the demo data with its measures, beside the line of the file it came from. */
record DemoGoal(DemoFile.SubGoalLine line, SubGoal goal, List<Measure> measures) {
}
