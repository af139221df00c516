// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns blocks that wait for people into numbered steps, in the order in which they are asked for. */
public final class ManualSteps {
    private static final Set<String> ELSEWHERE = Set.of("origin", "profiles");

    private final Texts texts;
    private final List<ManualStep> steps = new ArrayList<>();

    public ManualSteps(Texts texts) {
        this.texts = texts;
    }

    public List<ManualStep> all() {
        return List.copyOf(steps);
    }

    /** @param file the script that holds the block */
    public ManualStep add(Unit unit, Scope scope, String file) {
        String topic = unit.part().topic();
        boolean retires = unit.block() == Block.RETIRE_BY_HAND;
        String note = texts.optional("manual." + topic + (retires ? ".retire" : ".note"));
        return add(new ManualStep(
                steps.size() + 1,
                title(unit, topic) + ": " + names(unit.object().key()),
                texts.optional("manual." + topic + ".navigation"),
                retires && note.isEmpty() ? texts.get("manual.retire.note") : note,
                retires ? List.of() : values(unit, scope),
                String.join("\n", unit.part().template().lines("query", scope)),
                texts.get(unit.block() == Block.MANUAL ? "manual.waits" : "manual.shown", file)));
    }

    /**
     * A step that no object stands for.
     *
     * @param topic the name of its texts
     * @param values what it is about, one line each
     */
    public ManualStep add(String topic, List<String> values, String query, String file) {
        return add(new ManualStep(
                steps.size() + 1,
                texts.get("manual." + topic + ".title"),
                texts.get("manual." + topic + ".navigation"),
                texts.get("manual." + topic + ".note"),
                values,
                query,
                texts.get("manual.shown", file)));
    }

    private ManualStep add(ManualStep step) {
        steps.add(step);
        return step;
    }

    private String title(Unit unit, String topic) {
        String key = "manual." + topic + ".title";
        String title =
                texts.optional(key).isEmpty() ? unit.object().key().kind().words() : texts.get(key);
        return unit.block() == Block.RETIRE_BY_HAND ? texts.get("manual.retire", title) : title;
    }

    private static String names(Key key) {
        return key.names().stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
    }

    /** What to enter; what is to be emptied and what the script cannot prove is said so. */
    private List<String> values(Unit unit, Scope scope) {
        SetupObject object = unit.object();
        Set<String> proved = new TreeSet<>(unit.part().template().asked("prove", scope));
        proved.addAll(unit.part().template().asked("declare", scope));
        List<String> values = new ArrayList<>();
        for (String attribute : asked(unit)) {
            Optional<Value> value = object.value(attribute);
            if (ELSEWHERE.contains(attribute)
                    || value.isEmpty() && !object.compared().contains(attribute)) {
                continue;
            }
            String text = value.map(this::print).orElse(texts.get("manual.empty"));
            boolean certain = proved.contains(attribute) || object.key().names().contains(text);
            values.add(texts.get("label." + attribute) + " = " + text
                    + (certain ? "" : " (" + texts.get("manual.unproved") + ")"));
        }
        return values;
    }

    /** The attributes of the step in the order in which they are entered; all where the template does not choose. */
    private static Collection<String> asked(Unit unit) {
        List<String> chosen = unit.part().template().facts("values").stream()
                .flatMap(fact -> Stream.of(fact.split(" ")))
                .toList();
        Set<String> all = new TreeSet<>(unit.object().attributes().keySet());
        all.addAll(unit.object().compared());
        return chosen.isEmpty() ? all : chosen;
    }

    private String print(Value value) {
        if (value instanceof Value.Flag flag) {
            return texts.get(flag.on() ? "yes" : "no");
        }
        if (value instanceof Value.Many many) {
            return many.values().stream().map(this::print).collect(Collectors.joining("; "));
        }
        if (value instanceof Value.Fields fields) {
            return fields.fields().entrySet().stream()
                    .map(field -> texts.get("label." + field.getKey()) + " " + print(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Ref ref) {
            return names(ref.key());
        }
        return value.print();
    }
}
