// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Text;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way to put something right by editing text.
 *
 * @param title what it does, as an order: "write the comma as ,"
 * @param edits by absolute file, in the order of the files
 */
public record Fix(Text title, Map<Path, List<TextEdit>> edits) {
    public Fix {
        var sorted = new TreeMap<Path, List<TextEdit>>();
        edits.forEach((file, changes) -> sorted.put(file, List.copyOf(changes)));
        edits = Collections.unmodifiableSortedMap(sorted);
    }
}
