// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scripts for one kind of object alone: what is created, and nothing else, has its place in them. */
final class EntityScripts {
    private EntityScripts() {}

    /** Whether each object of a kind is in the scripts that set it up and in those that verify it. */
    static Map<Kind, Boolean> tryOut(String release, LabLine fresh) {
        var plan = fresh.plan(new KindsText(release).desired());
        var works = new EnumMap<Kind, Boolean>(Kind.class);
        for (Kind kind : Kind.values()) {
            var steps = plan.steps().stream()
                    .filter(step -> step instanceof Step.Create && step.key().kind() == kind)
                    .toList();
            works.put(kind, !steps.isEmpty() && isScripted(new Plan(release, steps)));
        }
        return works;
    }

    private static boolean isScripted(Plan plan) {
        var files = new ScriptTarget().generate(plan, ScriptOptions.defaults());
        var verify = files.get("verify.sql");
        var blocks = files.entrySet().stream()
                .filter(file -> file.getKey().matches("[1-9]\\d_.*\\.sql"))
                .map(Map.Entry::getValue)
                .toList();
        return plan.steps().stream().map(Step.Create.class::cast).allMatch(step -> {
            var mark = step.after().fragment().replaceAll("[^\\x20-\\x7e].*", "");
            return List.of(verify, String.join("\n", blocks)).stream()
                    .allMatch(text -> text.contains("'" + step.key().kind().name() + "'") && text.contains(mark));
        });
    }
}
