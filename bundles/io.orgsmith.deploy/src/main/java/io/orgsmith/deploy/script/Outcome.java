// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.plan.Key;
import io.orgsmith.target.ebs.SpoolLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of an object in a run of scripts: an object that was created and then classified speaks more than once.
 *
 * @param line the weightiest line about it
 */
public record Outcome(SpoolLine line) {
    /** What weighs more comes later: an error outweighs all, and a creation is not undone by a later step that was left out. */
    private static final List<String> WEIGHTS = List.of(
            "OK",
            "SKIP",
            "REQUEST",
            "UPDATED",
            "CREATED",
            "RETIRED",
            "KEPT",
            "MANUAL",
            "MISSING",
            "DIFFERENT",
            "ERROR");

    /** The outcome of each object, in the order in which they were first spoken of. Warnings and notes are none. */
    public static List<Outcome> of(List<SpoolLine> lines) {
        Map<Key, SpoolLine> byKey = new LinkedHashMap<>();
        for (SpoolLine line : lines) {
            if (WEIGHTS.contains(line.outcome())) {
                byKey.merge(line.key(), line, Outcome::weightier);
            }
        }
        return byKey.values().stream().map(Outcome::new).toList();
    }

    private static SpoolLine weightier(SpoolLine one, SpoolLine other) {
        return WEIGHTS.indexOf(other.outcome()) > WEIGHTS.indexOf(one.outcome()) ? other : one;
    }

    /** Whether the object is now as the scripts wanted it. */
    public boolean isDone() {
        return switch (line.outcome()) {
            case "OK", "SKIP", "REQUEST", "UPDATED", "CREATED", "RETIRED" -> true;
            default -> false;
        };
    }

    /** What happened, in a word: created, updated, retired, skipped, manual or failed. */
    public String word() {
        return switch (line.outcome()) {
            case "CREATED", "UPDATED", "RETIRED" -> line.outcome().toLowerCase(Locale.ROOT);
            case "OK", "SKIP", "REQUEST" -> "skipped";
            case "MANUAL", "KEPT" -> "manual";
            default -> "failed";
        };
    }

    /** What the history says that was to be done. */
    String action() {
        return switch (line.outcome()) {
            case "CREATED" -> "create";
            case "UPDATED" -> "update";
            case "RETIRED" -> "retire";
            case "OK", "SKIP", "REQUEST" -> "require";
            case "MANUAL", "KEPT" -> "manual";
            default -> "failed";
        };
    }

    Intent intent() {
        return Intent.reported(action(), line.key(), line.fragment());
    }
}
