// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.manual.ManualStep;
import io.orgsmith.target.ebs.manual.Texts;
import io.orgsmith.target.ebs.script.Phase;
import io.orgsmith.target.ebs.script.ScriptFile;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has to be done once for many objects: compiling flexfields, computing security lists, linking cost centers. */
final class GeneralSteps {
    /** What Security List Maintenance has to run after: it computes which organizations a profile reaches. */
    private static final Set<Phase> LISTED = EnumSet.of(
            Phase.SECURITY_PROFILES,
            Phase.OPERATING_UNITS,
            Phase.INVENTORY_ORGANIZATIONS,
            Phase.ORGANIZATION_HIERARCHIES);

    private final Generation generation;
    private final BlockWriter blocks;

    GeneralSteps(Generation generation, BlockWriter blocks) {
        this.generation = generation;
        this.blocks = blocks;
    }

    /** Adds the phases that follow from those that the plan has. */
    static void add(Map<Phase, List<Unit>> phases) {
        if (phases.keySet().stream().anyMatch(LISTED::contains)) {
            phases.putIfAbsent(Phase.SECURITY_LISTS, List.of());
        }
        if (phases.containsKey(Phase.SEGMENT_VALUES)) {
            phases.put(Phase.FLEXFIELDS, List.of());
        }
        if (phases.containsKey(Phase.COST_CENTERS)) {
            phases.put(Phase.COST_CENTER_PROGRAMS, List.of());
        }
    }

    void write(Phase phase, ScriptFile file) {
        switch (phase) {
            case SECURITY_LISTS -> file.block(generation.lines("access/security_lists", file.name()));
            case FLEXFIELDS -> shown(file, "accounting/flexfields", "flexfields", "valueSet", valueSets());
            case COST_CENTER_PROGRAMS ->
                shown(file, "organization/cost_center_programs", "cost_center_programs", "chartOfAccounts", charts());
            default -> {}
        }
    }

    private List<String> valueSets() {
        return sorted(steps(Kind.SEGMENT_VALUE).map(step -> step.key().name(0)));
    }

    private List<String> charts() {
        return sorted(generation
                .wanted()
                .filter(object -> object.key().kind() == Kind.COST_CENTER)
                .flatMap(object -> object.refs("chartOfAccounts").stream())
                .map(Key::lastName));
    }

    private Stream<Step> steps(Kind kind) {
        return generation.plan().steps().stream().filter(step -> step.key().kind() == kind);
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted().toList();
    }

    /** A step by hand that is shown and that nothing waits for. */
    private void shown(ScriptFile file, String path, String topic, String label, List<String> names) {
        var none = new SetupObject(Key.of(Kind.VALUE_SET, ""), "", false, new TreeMap<>(), new TreeSet<>());
        SetupObject about = BlockWriter.with(none, label + "s", names);
        Template template = Template.read(path);
        String query =
                String.join("\n", template.lines("query", generation.constants().scope(about)));
        Texts texts = generation.texts();
        List<String> values = names.stream()
                .map(name -> texts.get("label." + label) + " = " + name)
                .toList();
        ManualStep step = blocks.manual().add(topic, values, query, file.name());
        SetupObject instructed = BlockWriter.with(about, "instructions", step.instructions(texts));
        file.block(template.lines("body", generation.constants().scope(instructed)));
    }
}
