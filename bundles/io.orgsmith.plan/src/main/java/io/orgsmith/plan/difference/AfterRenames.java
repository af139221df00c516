// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a plan finds what it does not create, once it has renamed what it renames: where each step is committed on its own. */
public final class AfterRenames {
    private final Map<Key, Key> renamed = new HashMap<>();
    private final RenamedOwners owners;

    private AfterRenames(Collection<Step> steps) {
        owners = RenamedOwners.of(steps);
        for (Step step : steps) {
            if (step instanceof Step.Update update && update.isRename()) {
                renamed.put(update.before().key(), update.key());
            }
        }
    }

    public static AfterRenames of(Collection<Step> steps) {
        return new AfterRenames(steps);
    }

    /** A step that ends something finds it, and what it refers to, under present names; all others say them already. */
    public Step step(Step step) {
        if (!(step instanceof Step.Retire retire) || renamed.isEmpty()) {
            return step;
        }
        var before = retire.before();
        var attributes = new TreeMap<String, Value>();
        before.attributes().forEach((name, value) -> attributes.put(name, value.under(this::now)));
        return new Step.Retire(new SetupObject(
                now(before.key()), before.fragment(), before.required(), attributes, before.compared()));
    }

    /** Whether an object cannot be found as it is named before the renames are done. */
    public boolean isAwaitedBy(SetupObject object) {
        return Dependencies.of(object).stream().anyMatch(renamed::containsValue)
                || RenamedOwners.owner(object.key())
                        .filter(renamed::containsValue)
                        .isPresent();
    }

    /** The present key by the former one, in which what it is in has its present name. */
    public SortedMap<Key, Key> formers() {
        var formers = new TreeMap<Key, Key>();
        renamed.forEach((before, after) -> formers.put(owners.after(before), after));
        return formers;
    }

    private Key now(Key key) {
        return renamed.getOrDefault(key, owners.after(key));
    }
}
