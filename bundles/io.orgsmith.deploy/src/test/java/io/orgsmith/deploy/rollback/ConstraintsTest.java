// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.TableImage;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the database would refuse is known before it is asked. */
class ConstraintsTest {
    private final TableImage image = new TableImage(SchemaReader.r12());
    private final Constraints constraints = new Constraints(image.schema());

    private Row row(String table, Object... values) {
        var columns = new TreeMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            columns.put((String) values[i], values[i + 1]);
        }
        return new Row(table, columns);
    }

    private Row organization(long id, long group, String name) {
        return row("HR_ALL_ORGANIZATION_UNITS", "ORGANIZATION_ID", id, "BUSINESS_GROUP_ID", group, "NAME", name);
    }

    @Test
    void aRowThatAnotherRefersToIsInUse() {
        Row group = organization(1, 1, "光华集团");
        image.add(group);
        assertThat(constraints.dependent(group, image)).isEmpty();

        Row member = organization(2, 1, "财务部");
        image.add(member);
        assertThat(constraints.dependent(group, image)).contains(member);
        assertThat(constraints.dependent(member, image)).isEmpty();
    }

    @Test
    void aRowNeedsWhatItRefersToButNotWhereItRefersToNothing() {
        Row member = organization(2, 1, "财务部");
        assertThat(constraints.missingParent(member, image)).contains("HR_ALL_ORGANIZATION_UNITS");

        image.add(organization(1, 1, "光华集团"));
        assertThat(constraints.missingParent(member, image)).isEmpty();
        assertThat(constraints.missingParent(member.with(Map.of("LOCATION_ID", 5L)), image))
                .contains("HR_LOCATIONS_ALL");
    }

    @Test
    void aRowMayReferToItself() {
        assertThat(constraints.missingParent(organization(1, 1, "光华集团"), image)).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        Row there = organization(1, 1, "光华集团");
        image.add(there);

        assertThat(constraints.rival(organization(2, 1, "光华集团"), null, image)).contains(there);
        assertThat(constraints.rival(organization(2, 2, "光华集团"), null, image)).isEmpty();
        assertThat(constraints.rival(organization(1, 3, "x"), null, image)).contains(there);
    }

    @Test
    void aRowIsNoRivalOfItself() {
        Row there = organization(1, 1, "光华集团");
        image.add(there);

        assertThat(constraints.rival(there.with(Map.of("TYPE", "X")), there, image))
                .isEmpty();
    }
}
