// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.ManagedChanges;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.RenamedOwners;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of a plan with their rows, and with what the tool owns after each: both take effect together. */
final class Deeds {
    private final ManagedChanges owned;
    private final RenamedOwners owners;
    private final Map<Key, SetupObject> toRemember = new LinkedHashMap<>();
    private final List<Deed> deeds = new ArrayList<>();

    /** @param image follows the changes of what is owned; those of EBS it has followed already */
    Deeds(TableImage image, long run, List<SetupObject> managed, RenamedOwners owners) {
        this.owners = owners;
        owned = new ManagedChanges(image, run);
        managed.forEach(object -> toRemember.put(object.key(), object));
    }

    Deed add(Step step, List<RowChange> rows) {
        var changes = new ArrayList<>(rows);
        if (step instanceof Step.Retire) {
            changes.addAll(forget(step.key()));
        }
        if (step instanceof Step.Update update && !update.before().key().equals(step.key())) {
            changes.addAll(forget(update.before().key()));
            changes.addAll(owned.rename(update.before().key(), step.key()));
        }
        SetupObject object = toRemember.remove(step.key());
        if (object != null) {
            changes.addAll(owned.remember(object));
        }
        var deed = new Deed(Intent.of(step), changes);
        deeds.add(deed);
        return deed;
    }

    /** Its group may have been renamed before it, and what it is known by with it. */
    private List<RowChange> forget(Key key) {
        var changes = new ArrayList<>(owned.forget(key));
        changes.addAll(owned.forget(owners.after(key)));
        return changes;
    }

    /** An object that the next step brings along. */
    void along(Key key) {
        deeds.add(new Deed(Intent.along(key), List.of()));
    }

    /** What follows from all steps: these rows, and that objects are owned which need no change. */
    void finish(List<RowChange> rows) {
        var changes = new ArrayList<>(rows);
        toRemember.values().forEach(object -> changes.addAll(owned.remember(object)));
        if (!changes.isEmpty()) {
            deeds.add(new Deed(Intent.FINISH, changes));
        }
    }

    List<Deed> all() {
        return deeds;
    }
}
