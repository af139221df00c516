// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is to be applied, by whom, and when that is.
 *
 * @param managed what the tool owns from now on: every object of the text that is not {@code existing}
 * @param who the person, for the history and for others who wait
 * @param checksum of the model that the plan was made from; empty for none
 * @param planChecksum of the plan; of the whole one where this is what was left of it
 * @param now the moment; its day is the one that retired objects end on
 */
public record ApplyOrder(
        Plan plan,
        List<SetupObject> managed,
        String who,
        String checksum,
        String planChecksum,
        Instant now,
        Commits commits) {
    public ApplyOrder {
        managed = List.copyOf(managed);
    }

    /** Applies a whole plan. */
    public ApplyOrder(Plan plan, List<SetupObject> managed, String who, String checksum, Instant now, Commits commits) {
        this(plan, managed, who, checksum, PlanChecksum.of(plan), now, commits);
    }

    /** Applies a plan in one transaction and takes over what its text declares. @param desired the state that it was made for */
    public static ApplyOrder of(Plan plan, State desired, String who, String checksum, Instant now) {
        List<SetupObject> managed = desired.objects().values().stream()
                .filter(object -> !object.required())
                .toList();
        return new ApplyOrder(plan, managed, who, checksum, now, Commits.ONCE);
    }

    /**
     * Puts into a lab what a plan requires and does not find there, so that a text with {@code existing} objects can be tried
     * out. The tool does not own them.
     */
    public static ApplyOrder supplies(Plan plan, String who, Instant now) {
        List<Step> steps = plan.steps().stream()
                .filter(step -> step instanceof Step.Require require && !require.found())
                .<Step>map(step -> new Step.Create(((Step.Require) step).expected()))
                .toList();
        return new ApplyOrder(new Plan(plan.release(), steps), List.of(), who, "", now, Commits.ONCE);
    }

    /** The same with commits at other times. */
    public ApplyOrder committing(Commits when) {
        return new ApplyOrder(plan, managed, who, checksum, planChecksum, now, when);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    RunHead head() {
        return new RunHead(null, commits, who, checksum, planChecksum);
    }
}
