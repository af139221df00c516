// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A lab in memory, and short ways to set something up in it and to ask what its tables hold then. */
public final class Ebs {
    /** The day on which everything happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final TableImage image;
    private final Lab lab;

    /** A fresh R12. */
    public Ebs() {
        this("12.2");
    }

    /** A fresh one of the release. */
    public Ebs(String release) {
        image = LabTest.fresh(release);
        lab = Lab.of(release, image, TODAY);
    }

    /** A fresh one with the television maker in it. */
    public static Ebs television() {
        var ebs = new Ebs();
        ebs.create(Television.objects().toArray(SetupObject[]::new));
        return ebs;
    }

    public TableImage image() {
        return image;
    }

    /** Creates the objects, all in one run. */
    public void create(SetupObject... objects) {
        lab.changes(Stream.of(objects).<Step>map(Step.Create::new).toList());
    }

    /** Writes attributes of an object that is there, others staying as they are; answers the rows that changed. */
    public List<RowChange> update(Key key, Object... attributes) {
        SetupObject before = read(key);
        var all = new TreeMap<>(before.attributes());
        all.putAll(Things.values(attributes));
        SetupObject after = SetupObject.read(key, all);
        return lab.changes(List.of(new Step.Update(before, after, List.of())))
                .get(0)
                .changes();
    }

    /** Takes an object out of use; answers the rows that changed. */
    public List<RowChange> retire(Key key) {
        return lab.changes(List.of(new Step.Retire(read(key)))).get(0).changes();
    }

    public State state() {
        return lab.state();
    }

    public SetupObject read(Key key) {
        return lab.state().get(key).orElseThrow(() -> new AssertionError("no " + key));
    }

    /** The one row whose column has the value. */
    public Row row(String table, String column, Object value) {
        return row(table, Map.of(column, value));
    }

    /** The one row whose columns have the values. */
    public Row row(String table, Map<String, ?> condition) {
        List<Row> rows = image.where(table, condition);
        if (rows.size() != 1) {
            throw new AssertionError(table + " " + condition + ": " + rows);
        }
        return rows.get(0);
    }

    /** The id of the organization of that name. */
    public long organization(String name) {
        return row("HR_ALL_ORGANIZATION_UNITS", "NAME", name).number("ORGANIZATION_ID");
    }

    /** The row of an information type of an organization. */
    public Row information(String organization, String context) {
        return row(
                "HR_ORGANIZATION_INFORMATION",
                Map.of("ORGANIZATION_ID", organization(organization), "ORG_INFORMATION_CONTEXT", context));
    }

    /** Whether the organization is classified so: Y or N. */
    public String classified(String organization, String code) {
        return row(
                        "HR_ORGANIZATION_INFORMATION",
                        Map.of(
                                "ORGANIZATION_ID",
                                organization(organization),
                                "ORG_INFORMATION_CONTEXT",
                                "CLASS",
                                "ORG_INFORMATION1",
                                code))
                .text("ORG_INFORMATION2");
    }

    /** The tables that changes touch, each once, sorted. */
    public static List<String> tables(List<RowChange> changes) {
        return changes.stream()
                .map(change -> change.row().table())
                .distinct()
                .sorted()
                .toList();
    }
}
