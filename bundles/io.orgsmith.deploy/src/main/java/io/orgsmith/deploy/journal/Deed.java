// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.RowChange;
import java.util.List;

/** A step with the rows that it changes, those of the tool's own tables included. */
public record Deed(Intent intent, List<RowChange> changes) {
    public Deed {
        changes = List.copyOf(changes);
    }

    /** How many rows of EBS it changes. */
    public int rows() {
        return (int) changes.stream()
                .filter(change -> !OwnedTables.has(change.row().table()))
                .count();
    }
}
