// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Turns blocks that wait for people into numbered steps, in the order in which they are asked for. */
public final class ManualSteps {
    /** Fewer than the 1,000 expressions that Oracle takes in a list. */
    private static final int MOST_TOGETHER = 500;

    private final Texts texts;
    private final List<Supplier<ManualStep>> steps = new ArrayList<>();
    private final Map<List<String>, StepGroup> groups = new HashMap<>();
    private final Map<List<String>, Integer> sizes = new HashMap<>();

    public ManualSteps(Texts texts) {
        this.texts = texts;
    }

    public List<ManualStep> all() {
        return steps.stream().map(Supplier::get).toList();
    }

    /**
     * Objects that are dealt with in one visit of a form become one step.
     *
     * @param file the script that holds the block
     * @return the step for this object alone, as the script shows it
     */
    public ManualStep add(Unit unit, Scope scope, String file) {
        return group(unit, file).add(unit, scope);
    }

    /**
     * A step that no object stands for.
     *
     * @param topic the name of its texts
     * @param values what it is about, one line each
     */
    public ManualStep add(String topic, List<String> values, String query, String file) {
        var step = new ManualStep(
                steps.size() + 1,
                texts.get("manual." + topic + ".title"),
                texts.get("manual." + topic + ".navigation"),
                texts.get("manual." + topic + ".note"),
                values,
                StepTable.none(),
                query,
                texts.get("manual.shown", file));
        steps.add(() -> step);
        return step;
    }

    private StepGroup group(Unit unit, String file) {
        if (!StepGroup.isTogether(unit)) {
            return begin(file);
        }
        List<String> alike = List.of(file, unit.part().topic(), unit.block().name(), StepGroup.owner(unit));
        if (sizes.merge(alike, 1, Integer::sum) % MOST_TOGETHER == 1) {
            groups.put(alike, begin(file));
        }
        return groups.get(alike);
    }

    private StepGroup begin(String file) {
        var group = new StepGroup(steps.size() + 1, file, texts);
        steps.add(group::step);
        return group;
    }
}
