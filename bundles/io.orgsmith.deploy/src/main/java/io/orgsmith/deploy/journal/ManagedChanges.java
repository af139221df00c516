// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What has to change in the tool's own tables so that they say what it owns, and what the text stated of it. */
public final class ManagedChanges {
    private static final int NAMES = 4;
    /** Whose key begins with the name of what they are in. */
    private static final Map<Kind, Set<Kind>> INSIDE = Map.of(
            Kind.VALUE_SET,
            Set.of(Kind.SEGMENT_VALUE),
            Kind.BUSINESS_GROUP,
            Set.of(
                    Kind.LOCATION,
                    Kind.LEGAL_ENTITY,
                    Kind.OPERATING_UNIT,
                    Kind.COST_CENTER,
                    Kind.HR_ORGANIZATION,
                    Kind.ORGANIZATION_HIERARCHY));

    private final TableImage image;
    private final long run;

    /**
     * @param image of a schema with {@link OwnedTables}; follows the changes
     * @param run that owns what is remembered from now on
     */
    public ManagedChanges(TableImage image, long run) {
        this.image = image;
        this.run = run;
    }

    /** The object is not owned any more. */
    public List<RowChange> forget(Key key) {
        var changes = new ArrayList<RowChange>();
        find(key).ifPresent(row -> {
            more(row.number("MANAGED_ID")).forEach(part -> changes.add(new RowChange.Delete(part)));
            changes.add(new RowChange.Delete(row));
        });
        return made(changes);
    }

    /** The object has another name: what is owned inside it is found under that name from now on. */
    public List<RowChange> rename(Key before, Key after) {
        var inside = INSIDE.getOrDefault(before.kind(), Set.of());
        return made(image.where(OwnedTables.MANAGED, "NAME1", before.lastName()).stream()
                .filter(row -> inside.contains(Kind.valueOf(row.text("KIND"))))
                .<RowChange>map(row -> new RowChange.Update(row, row.with(Map.of("NAME1", after.lastName()))))
                .toList());
    }

    /** The object is owned with what the text states of it. Nothing changes where that is known already. */
    public List<RowChange> remember(SetupObject object) {
        Optional<Row> owned = find(object.key());
        List<String> stated = TextParts.of(StatedText.write(object));
        var changes = new ArrayList<RowChange>();
        long id = owned.map(row -> row.number("MANAGED_ID"))
                .orElseGet(() -> image.nextId(OwnedTables.MANAGED, "MANAGED_ID"));
        List<RowChange> more = moreChanges(id, stated);
        if (owned.isEmpty()) {
            var row = new TreeMap<String, Object>(names(object.key()));
            row.put("MANAGED_ID", id);
            row.putAll(knowledge(object, stated));
            changes.add(new RowChange.Insert(new Row(OwnedTables.MANAGED, row)));
        } else if (!more.isEmpty() || !isKnown(owned.get(), object, stated)) {
            changes.add(new RowChange.Update(owned.get(), owned.get().with(knowledge(object, stated))));
        }
        changes.addAll(more);
        return made(changes);
    }

    private Map<String, Object> knowledge(SetupObject object, List<String> stated) {
        return Map.of("RUN_ID", run, "FRAGMENT", object.fragment(), "STATED", stated.get(0));
    }

    private static boolean isKnown(Row owned, SetupObject object, List<String> stated) {
        return owned.is("STATED", stated.get(0)) && object.fragment().equals(fragment(owned));
    }

    /** Of the parts after the first. */
    private List<RowChange> moreChanges(long id, List<String> stated) {
        var there = new TreeMap<Long, Row>();
        more(id).forEach(row -> there.put(row.number("PART_NO"), row));
        var changes = new ArrayList<RowChange>();
        for (long part = 2; part <= stated.size(); part++) {
            var values = Map.of("MANAGED_ID", id, "PART_NO", part, "STATED", stated.get((int) part - 1));
            var wanted = new Row(OwnedTables.MORE, new TreeMap<>(values));
            Row before = there.remove(part);
            if (before == null) {
                changes.add(new RowChange.Insert(wanted));
            } else if (!before.equals(wanted)) {
                changes.add(new RowChange.Update(before, wanted));
            }
        }
        there.values().forEach(row -> changes.add(new RowChange.Delete(row)));
        return changes;
    }

    private List<RowChange> made(List<RowChange> changes) {
        changes.forEach(image::apply);
        return changes;
    }

    private Optional<Row> find(Key key) {
        return image.first(OwnedTables.MANAGED, names(key));
    }

    private List<Row> more(long id) {
        return image.where(OwnedTables.MORE, "MANAGED_ID", id);
    }

    private static String fragment(Row row) {
        return Optional.ofNullable(row.text("FRAGMENT")).orElse("");
    }

    private static Map<String, Object> names(Key key) {
        var names = new HashMap<String, Object>();
        names.put("KIND", key.kind().name());
        for (int i = 0; i < NAMES; i++) {
            boolean has = i < key.names().size() && !key.name(i).isEmpty();
            names.put("NAME" + (i + 1), has ? key.name(i) : null);
        }
        return names;
    }
}
