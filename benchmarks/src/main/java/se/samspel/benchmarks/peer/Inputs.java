package se.samspel.benchmarks.peer;

import java.util.HashMap;
import java.util.Map;
import se.samspel.benchmarks.peer.Sheets.CoachSheet;
import se.samspel.benchmarks.peer.Sheets.ImprovementSheet;
import se.samspel.benchmarks.peer.Sheets.LeaderSheet;
import se.samspel.benchmarks.peer.Sheets.MemberSheet;
import se.samspel.benchmarks.peer.Sheets.PersonSheet;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;

/** A sheet as decision tables take it: the name of its table, and named values. */
record Inputs(String table, Map<String, Object> values) {

    static Inputs of(Object sheet) {
        Map<String, Object> values = new HashMap<>();
        String table;
        if (sheet instanceof WorkSheet s) {
            table = "work";
            values.put("submitted", s.submitted());
            values.put("leaderNamed", s.leaderNamed());
            values.put("members", s.members());
            values.put("teamAppointed", s.teamAppointed());
            values.put("coaches", s.coaches());
            values.put("contactIsLeader", s.contactIsLeader());
            values.put("coachHoldsBudget", s.coachHoldsBudget());
            values.put("seminars", s.seminars());
            values.put("recurring", s.recurring());
            values.put("valueStated", s.valueStated());
            values.put("improvementAreas", s.improvementAreas());
            values.put("currentFlow", s.currentFlow());
            values.put("plans", s.plans());
            values.put("analysisMonths", s.analysisMonths());
            values.put("goals", s.goals());
        } else if (sheet instanceof LeaderSheet s) {
            table = "leader";
            values.put("appointed", s.appointed());
            values.put("percent", s.percent());
        } else if (sheet instanceof PersonSheet s) {
            table = "person";
            values.put("unitNamed", s.unitNamed());
            values.put("unitConsents", s.unitConsents());
        } else if (sheet instanceof MemberSheet s) {
            table = "member";
            values.put("submitted", s.submitted());
            values.put("fullDays", s.fullDays());
            values.put("whole", s.whole());
            values.put("attended", s.attended());
        } else if (sheet instanceof CoachSheet s) {
            table = "coach";
            values.put("lent", s.lent());
        } else {
            ImprovementSheet s = (ImprovementSheet) sheet;
            table = "improvement";
            values.put("submitted", s.submitted());
            values.put("costStated", s.costStated());
            values.put("gainStated", s.gainStated());
        }
        return new Inputs(table, values);
    }

    static Inputs ofRoute(WorkSheet sheet) {
        return new Inputs("route", Map.of("principals", sheet.principals(), "consequences", sheet.consequences()));
    }
}
