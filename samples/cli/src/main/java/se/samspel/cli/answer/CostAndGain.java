package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.plan.Cost;
import se.samspel.plan.Gain;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.Money;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.ProcessWork;

/** What the improvement activities of the newest plan cost and gain together, and who pays. */
final class CostAndGain implements Section {

    @Override
    public void write(Answer answer, Page page) {
        if (answer.assessment().document() instanceof ProcessWork work) {
            work.plan().filter(plan -> !plan.improvements().isEmpty()).ifPresent(plan -> {
                page.heading(
                        Phrases.COST_AND_GAIN.with("plan", Text.same(plan.id().value())));
                List<ImprovementActivity> activities = plan.improvements();
                page.note(Margin.EDGE, Phrases.COST, total(costs(activities), activities, page));
                payers(work, activities).forEach(payer -> page.note(Margin.EDGE, Text.same(""), page.in(payer)));
                page.note(Margin.EDGE, Phrases.GAIN, total(gains(activities), activities, page));
                others(activities).forEach(other -> page.note(Margin.EDGE, Text.same(""), page.in(other)));
            });
        }
    }

    private static String total(List<Money> amounts, List<ImprovementActivity> activities, Page page) {
        Text count = Phrases.ACTIVITIES.of(activities.size());
        long without = activities.size() - amounts.size();
        Text total = amounts.isEmpty() ? Phrases.NO_AMOUNTS : without == 0 ? Phrases.TOTAL : Phrases.PART_TOTAL;
        return page.in(total.with("sum", Sum.of(amounts))
                .with("without", Text.same(String.valueOf(without)))
                .with("activities", count));
    }

    private static List<Text> payers(ProcessWork work, List<ImprovementActivity> activities) {
        Map<Optional<Id>, List<Money>> byPayer = activities.stream()
                .flatMap(activity -> activity.cost().stream())
                .filter(cost -> cost.money().isPresent())
                .collect(Collectors.groupingBy(
                        Cost::paidBy,
                        LinkedHashMap::new,
                        Collectors.flatMapping(cost -> cost.money().stream(), Collectors.toList())));
        return byPayer.entrySet().stream()
                .map(paid -> paid.getKey()
                        .map(payer -> Phrases.PAID_BY.with("payer", Text.same(Names.party(payer, work))))
                        .orElse(Phrases.PAYER_NOT_STATED)
                        .with("sum", Sum.of(paid.getValue())))
                .toList();
    }

    private static List<Text> others(List<ImprovementActivity> activities) {
        List<Text> others = new ArrayList<>();
        for (ImprovementActivity activity : activities) {
            String title = activity.title().orElse(activity.id().value());
            activity.gain()
                    .ifPresent(gain -> words(gain)
                            .map(words -> Text.of(title + ": " + words.sv(), title + ": " + words.en()))
                            .forEach(others::add));
        }
        return others;
    }

    private static Stream<Text> words(Gain gain) {
        Stream<Text> quantity = gain.quantity().stream()
                .map(number -> Unit.digits(number)
                        .map(digits -> (digits + " " + gain.unit().orElse("")).strip()));
        return Stream.concat(quantity, gain.note().stream().map(Text::same));
    }

    private static List<Money> costs(List<ImprovementActivity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.cost().flatMap(Cost::money).stream())
                .toList();
    }

    private static List<Money> gains(List<ImprovementActivity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.gain().flatMap(Gain::money).stream())
                .toList();
    }
}
