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
import java.util.Set;
import java.util.stream.Collectors;

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
        ManualStep step = new ManualStep(
                steps.size() + 1,
                title(unit, topic) + ": " + names(unit.object().key()),
                texts.optional("manual." + topic + ".navigation"),
                texts.optional("manual." + topic + ".note"),
                values(unit.object()),
                String.join("\n", unit.part().template().lines("query", scope)),
                file);
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

    private List<String> values(SetupObject object) {
        List<String> values = new ArrayList<>();
        object.attributes().forEach((attribute, value) -> {
            if (!ELSEWHERE.contains(attribute)) {
                values.add(texts.get("label." + attribute) + " = " + print(value));
            }
        });
        return values;
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
