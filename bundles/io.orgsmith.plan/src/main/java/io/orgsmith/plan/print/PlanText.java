// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A plan for people: what is created ({@code +}), changed ({@code ~}) and end-dated ({@code -}), and a summary line. */
public final class PlanText {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;
    private final BiFunction<Mark, String, String> paint;
    private final List<String> sides;
    private final StringBuilder out = new StringBuilder();

    /** @param sides the names of what is compared; empty for a database and a text */
    private PlanText(Locale locale, BiFunction<Mark, String, String> paint, List<String> sides) {
        this.texts = ResourceBundle.getBundle(PlanText.class.getPackageName() + ".messages", locale, NO_DEFAULT_LOCALE);
        this.locale = locale;
        this.paint = paint;
        this.sides = sides;
    }

    /**
     * Prints a plan. The first line says it when there is nothing to do.
     *
     * @param paint gives a piece of text the colour of a mark, or leaves it as it is
     * @return whole lines
     */
    public static String of(Plan plan, Locale locale, BiFunction<Mark, String, String> paint) {
        return new PlanText(locale, paint, List.of()).print(plan);
    }

    /** Prints what differs between two sides, given as the plan that would turn the first into the second. */
    public static String between(
            Plan plan, String from, String to, Locale locale, BiFunction<Mark, String, String> paint) {
        return new PlanText(locale, paint, List.of(from, to)).print(plan);
    }

    private String print(Plan plan) {
        if (plan.isEmpty()) {
            return text("no-changes", sides.toArray()) + "\n";
        }
        plan.steps().forEach(this::step);
        blankLine();
        return out.append(summary(Summary.of(plan))).append('\n').toString();
    }

    private void blankLine() {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append('\n');
        }
    }

    private void step(Step step) {
        if (step instanceof Step.Create create) {
            head(Mark.CREATE, named(create.after()) + (sides.isEmpty() ? "" : text("only", sides.get(1))));
            attributes(create.after());
        } else if (step instanceof Step.Update update) {
            head(Mark.UPDATE, named(update.after()) + formerly(update));
            changes(Mark.UPDATE, update.changes());
        } else if (step instanceof Step.Retire retire) {
            head(Mark.RETIRE, named(retire.before()) + (sides.isEmpty() ? ending(retire) : text("only", sides.get(0))));
        } else if (step instanceof Step.Require require && Summary.isUnmet(step)) {
            var name = named(require.expected());
            head(Mark.UNMET, name + text(require.found() ? "differs" : "missing"));
            changes(Mark.UNMET, require.problems());
        }
    }

    private String ending(Step.Retire retire) {
        return text("end-dated")
                + retire.before()
                        .value("to")
                        .map(to -> text("end-dated.else", Shown.value(to)))
                        .orElse("");
    }

    private String formerly(Step.Update update) {
        return update.isRename()
                ? text("formerly", Shown.value(Value.of(update.before().key().lastName())))
                : "";
    }

    private void head(Mark mark, String text) {
        out.append("  ")
                .append(paint.apply(mark, mark.sign()))
                .append(' ')
                .append(text)
                .append('\n');
    }

    /** What the text states, without what the first line says already; defaults go without saying. */
    private void attributes(SetupObject object) {
        var shown = new TreeMap<>(object.attributes());
        shown.keySet().retainAll(object.compared());
        shown.values().removeIf(value -> value.print().equals(object.key().lastName()));
        int width = widest(List.copyOf(shown.keySet()));
        shown.forEach((attribute, value) -> out.append("      ")
                .append(CellWidth.pad(Shown.attribute(attribute), width))
                .append("  ")
                .append(Shown.value(value))
                .append('\n'));
        if (!shown.isEmpty()) {
            out.append('\n');
        }
    }

    private void changes(Mark mark, List<Change> changes) {
        int width = widest(changes.stream().map(Change::attribute).toList()) + 1;
        for (var change : changes) {
            out.append("      ")
                    .append(paint.apply(mark, Mark.UPDATE.sign()))
                    .append(' ')
                    .append(CellWidth.pad(Shown.attribute(change.attribute()) + ":", width))
                    .append(' ')
                    .append(orNone(change.before()))
                    .append(" -> ")
                    .append(orNone(change.after()))
                    .append('\n');
        }
        out.append('\n');
    }

    private String orNone(Value value) {
        return value == null ? text("none") : Shown.value(value);
    }

    private static String named(SetupObject object) {
        return Shown.object(object);
    }

    private static int widest(List<String> attributes) {
        return attributes.stream()
                .mapToInt(attribute -> CellWidth.of(Shown.attribute(attribute)))
                .max()
                .orElse(0);
    }

    private String summary(Summary summary) {
        var counts = new Object[] {
            paint.apply(Mark.CREATE, String.valueOf(summary.create())),
            paint.apply(Mark.UPDATE, String.valueOf(summary.change())),
            paint.apply(Mark.RETIRE, String.valueOf(summary.retire())),
            paint.apply(Mark.UNMET, String.valueOf(summary.unmet())),
            sides.isEmpty() ? "" : sides.get(0),
            sides.isEmpty() ? "" : sides.get(1)
        };
        return text(summary.unmet() == 0 ? "summary" : "summary.unmet", counts);
    }

    private String text(String key, Object... arguments) {
        var name = !sides.isEmpty() && texts.containsKey("between." + key) ? "between." + key : key;
        return new MessageFormat(texts.getString(name), locale).format(arguments);
    }
}
