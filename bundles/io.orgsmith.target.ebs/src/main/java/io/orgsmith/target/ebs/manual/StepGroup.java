// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Objects that a person deals with in one visit of a form: one step, whose query shows all of them. */
final class StepGroup {
    private final int number;
    private final String file;
    private final Texts texts;
    private final List<Unit> units = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();

    StepGroup(int number, String file, Texts texts) {
        this.number = number;
        this.file = file;
        this.texts = texts;
    }

    /** @return the step for this object alone, as the script shows it */
    ManualStep add(Unit unit, Scope scope) {
        units.add(unit);
        scopes.add(scope);
        return alone(unit, scope, isTogether(unit) ? "" : note(unit));
    }

    /** The step for all of them. */
    ManualStep step() {
        Unit first = units.get(0);
        if (units.size() == 1) {
            return alone(first, scopes.get(0), note(first));
        }
        var values = new StepValues(texts);
        List<List<StepValue>> entries = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            entries.add(values.of(units.get(i), scopes.get(i)).stream()
                    .filter(value -> !value.text().equals(owner(first)))
                    .toList());
        }
        List<String> names = units.stream()
                .map(unit -> names(unit.object().key(), owner(unit).isEmpty() ? 0 : 1))
                .toList();
        String title = owner(first).isEmpty() ? title(first) : labelled(first, owner(first));
        boolean proved = entries.stream().flatMap(List::stream).allMatch(StepValue::proved);
        String note = proved ? note(first) : (note(first) + " * " + texts.get("manual.unproved")).strip();
        return step(
                texts.punctuation().remarked(title, units.size()),
                note,
                List.of(),
                StepTable.of(texts.get("manual.object"), names, entries));
    }

    /** Whether objects like it are dealt with together. */
    static boolean isTogether(Unit unit) {
        return unit.block() != Block.RETIRE_BY_HAND
                && !Navigation.isRename(unit)
                && !unit.part().template().facts("together").isEmpty();
    }

    /** What the objects that are dealt with together belong to, a value set or an organization; empty where it is nothing. */
    static String owner(Unit unit) {
        return unit.part().template().facts("together").contains("owner")
                ? unit.object().key().name(0)
                : "";
    }

    static String names(Key key) {
        return names(key, 0);
    }

    private static String names(Key key, int from) {
        return key.names().stream().skip(from).filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
    }

    private ManualStep alone(Unit unit, Scope scope, String note) {
        boolean retires = unit.block() == Block.RETIRE_BY_HAND;
        List<String> values = retires
                ? List.of()
                : new StepValues(texts)
                        .of(unit, scope).stream()
                                .map(value -> value.line(texts))
                                .toList();
        return step(labelled(unit, names(unit.object().key())), note, values, StepTable.none());
    }

    private ManualStep step(String title, String note, List<String> values, StepTable table) {
        Unit first = units.get(0);
        return new ManualStep(
                number,
                title,
                Navigation.to(first, scopes.get(0).release(), texts),
                note,
                values,
                table,
                String.join("\n", first.part().template().lines("query", scope())),
                texts.get(first.block() == Block.MANUAL ? "manual.waits" : "manual.shown", file));
    }

    /** The first object, with the keys and the names of all. */
    private Scope scope() {
        Scope scope = scopes.get(0);
        SetupObject object = units.get(0).object();
        var attributes = new TreeMap<>(object.attributes());
        attributes.put(
                "together",
                new Value.Many(units.stream()
                        .map(unit -> (Value) new Value.Ref(unit.object().key()))
                        .toList()));
        attributes.put(
                "togetherNames",
                new Value.Many(units.stream()
                        .map(unit -> Value.of(unit.object().text("name")))
                        .toList()));
        var all = new SetupObject(object.key(), object.fragment(), object.required(), attributes, object.compared());
        return new Scope(all, scope.constants(), scope.encoding(), scope.release());
    }

    private String note(Unit unit) {
        if (Navigation.isRename(unit)) {
            return texts.get("manual.rename.note");
        }
        boolean retires = unit.block() == Block.RETIRE_BY_HAND;
        String note = texts.optional("manual." + unit.part().topic() + (retires ? ".retire" : ".note"));
        return retires && note.isEmpty() ? texts.get("manual.retire.note") : note;
    }

    private String labelled(Unit unit, String of) {
        return texts.punctuation().labelled(title(unit), of);
    }

    private String title(Unit unit) {
        String key = "manual." + unit.part().topic() + ".title";
        String title =
                texts.optional(key).isEmpty() ? unit.object().key().kind().words() : texts.get(key);
        if (Navigation.isRename(unit)) {
            return texts.get("manual.rename", title);
        }
        return unit.block() == Block.RETIRE_BY_HAND ? texts.get("manual.retire", title) : title;
    }
}
