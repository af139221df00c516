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
import java.util.function.Consumer;

/** The steps of a plan with their rows, and with what the tool owns after each: both take effect together. */
final class Deeds {
    private final ManagedChanges owned;
    private final RenamedOwners owners;
    private final Map<Key, SetupObject> toRemember = new LinkedHashMap<>();
    private final Consumer<RowChange> rows;
    private final List<Deed> deeds = new ArrayList<>();

    /**
     * @param image follows the changes of what is owned; those of EBS it has followed already
     * @param rows gets the changes of what is owned
     */
    Deeds(TableImage image, long run, List<SetupObject> managed, RenamedOwners owners, Consumer<RowChange> rows) {
        this.owners = owners;
        this.rows = rows;
        owned = new ManagedChanges(image, run);
        managed.forEach(object -> toRemember.put(object.key(), object));
    }

    /** @param ebs the changes of rows of EBS, which are on their way already */
    Deed add(Step step, List<RowChange> ebs) {
        var deed = new Deed(Intent.of(step), with(ebs, owned(step)));
        deeds.add(deed);
        return deed;
    }

    private List<RowChange> owned(Step step) {
        var changes = new ArrayList<RowChange>();
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
        return changes;
    }

    private List<RowChange> with(List<RowChange> ebs, List<RowChange> more) {
        more.forEach(rows);
        var changes = new ArrayList<>(ebs);
        changes.addAll(more);
        return changes;
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
    void finish(List<RowChange> ebs) {
        var more = new ArrayList<RowChange>();
        toRemember.values().forEach(object -> more.addAll(owned.remember(object)));
        var changes = with(ebs, more);
        if (!changes.isEmpty()) {
            deeds.add(new Deed(Intent.FINISH, changes));
        }
    }

    List<Deed> all() {
        return deeds;
    }
}
