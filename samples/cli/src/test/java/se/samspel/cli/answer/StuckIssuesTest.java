package se.samspel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.joint.JointPlan;
import se.samspel.json.Places;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;

/** What has got stuck, on the page. */
class StuckIssuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_missing_day_is_asked_for_and_no_time_limit_is_spoken_of() {
        assertThat(page(rung("micro", null)))
                .contains("skriv vilken dag den kom hit, för den saknas")
                .doesNotContain("ingen tidsgräns");
        assertThat(page(rung("micro", "2026-05-01")))
                .contains("lös frågan, eller lyft den till mesonivån; ingen tidsgräns är angiven")
                .doesNotContain("saknas");
    }

    @Test
    void a_climb_is_told_in_one_line_up_to_the_day() {
        assertThat(page(rung("micro", "2026-03-01"), rung("meso", "2026-05-01"), rung("macro", "2026-08-01")))
                .contains("Väg hit: mikronivån 2026-03-01 \u2192 mesonivån 2026-05-01 Nästa");
        assertThat(page(rung("micro", "2026-03-01"))).doesNotContain("Väg hit");
    }

    @Test
    void a_place_where_nobody_leads_is_vacant() {
        assertThat(page(rung("micro", "2026-03-01"))).contains("(platsen i paret är vakant)");
    }

    private static Rung rung(String level, String on) {
        return new Rung(Id.of(level), Optional.ofNullable(on).map(LocalDate::parse), Optional.empty());
    }

    private static String page(Rung... rungs) {
        StuckIssue issue = new StuckIssue(
                Id.of("i"),
                Optional.of("Journalen"),
                Optional.of(1),
                List.of(),
                List.of(rungs),
                Optional.empty(),
                Optional.empty());
        RuleSet rules = RuleSets.discover().find("base", DAY).orElseThrow();
        JointPlan plan = JointPlan.builder("p", "Plan")
                .on(DAY)
                .support(new Support(List.of(), List.of(issue)))
                .build();
        Page page = new Page(Locale.forLanguageTag("sv"));
        new StuckIssues()
                .write(new Answer(rules.judge(plan), rules, () -> Places.of(new byte[0]), Optional.empty()), page);
        return page.toString().replaceAll("[\\s\u00a0]+", " ");
    }
}
