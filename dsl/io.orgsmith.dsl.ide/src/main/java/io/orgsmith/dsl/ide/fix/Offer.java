// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.OpenReason;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Text;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way to put something right, as an editor offers it at a marker.
 *
 * @param diagnostic what it puts right
 * @param title what it does, as an order
 * @param edits by file, in offsets of the texts that were checked
 * @param best whether it is the first choice
 * @param accepts whether it lets the finding stand, for a reason that it leaves empty
 */
public record Offer(Diagnostic diagnostic, Text title, Map<URI, List<TextEdit>> edits, boolean best, boolean accepts) {
    public Offer {
        edits = Collections.unmodifiableMap(new TreeMap<>(edits));
    }

    /** The same offer, which writes the reason that a person gives for accepting. */
    public Offer because(String reason) {
        return new Offer(diagnostic, title, OpenReason.filled(edits, reason), best, accepts);
    }
}
