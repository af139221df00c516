// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Step;

/**
 * What a step is going to do, as it is written down before.
 *
 * @param action create, update, retire, require, along, finish or undo
 * @param kind of the object, a constant of {@link io.orgsmith.plan.Kind}; null where it is about none
 * @param name of the object, see {@link io.orgsmith.plan.Key#toString}
 * @param fragment the qualified id of its declaration; empty for none
 * @param undoes the step that it undoes; null for none
 */
public record Intent(String action, String kind, String name, String fragment, StepId undoes) {
    /** What follows from all steps together: security lists, and what the tool owns without having to change it. */
    public static final Intent FINISH = new Intent("finish", null, "-", "", null);

    /** An object that a step of a plan brings along, as EBS gives each business group a security profile. */
    public static Intent along(Key key) {
        return new Intent("along", key.kind().name(), TextParts.first(key.toString()), "", null);
    }

    /** What scripts reported of an object. @param action also manual and failed, for what did not take effect */
    public static Intent reported(String action, Key key, String fragment) {
        return new Intent(action, key.kind().name(), TextParts.first(key.toString()), fragment, null);
    }

    /** What follows from all steps of a rollback to before a run. */
    public static Intent finishRollback(long backTo) {
        return new Intent(FINISH.action, null, FINISH.name, "", new StepId(backTo, 0));
    }

    /** The intent to carry out a step of a plan. */
    public static Intent of(Step step) {
        var key = step.key();
        return new Intent(action(step), key.kind().name(), TextParts.first(key.toString()), fragment(step), null);
    }

    /** Whether it stands for something that a person asked for; what comes along or follows does not. */
    public boolean isOfPlan() {
        return !action.equals("along") && !action.equals(FINISH.action);
    }

    /** Whether it is to change something that a person asked for; what is only required does not count. */
    public boolean isChange() {
        return isOfPlan() && !action.equals("require");
    }

    private static String action(Step step) {
        if (step instanceof Step.Create) {
            return "create";
        } else if (step instanceof Step.Update) {
            return "update";
        }
        return step instanceof Step.Retire ? "retire" : "require";
    }

    private static String fragment(Step step) {
        if (step instanceof Step.Create create) {
            return create.after().fragment();
        } else if (step instanceof Step.Update update) {
            return update.after().fragment();
        }
        return step instanceof Step.Require require ? require.expected().fragment() : "";
    }
}
