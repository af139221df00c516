// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.StatedText;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the tool owns, with what the text stated of it when it was last applied. */
public final class Owned {
    private Owned() {}

    /** Only what was stated is in the objects; it is all compared. @param image of a schema with {@link OwnedTables} */
    public static State of(TableImage image) {
        return State.of(List.copyOf(image.rows(OwnedTables.MANAGED)).parallelStream()
                .map(row -> object(row, image))
                .toList());
    }

    private static SetupObject object(Row row, TableImage image) {
        var key = ManagedKey.of(
                row.text("KIND"), row.text("NAME1"), row.text("NAME2"), row.text("NAME3"), row.text("NAME4"));
        var more = image.where(OwnedTables.MORE, "MANAGED_ID", row.get("MANAGED_ID")).stream()
                .sorted(Comparator.comparing(part -> part.number("PART_NO")))
                .map(part -> part.text("STATED"))
                .collect(Collectors.joining());
        return StatedText.read(key, Objects.requireNonNullElse(row.text("FRAGMENT"), ""), row.text("STATED") + more);
    }
}
