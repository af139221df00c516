// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Text;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a renaming comes to.
 *
 * @param edits by file, in offsets of the texts of the project; empty where it was refused
 * @param refusal why it cannot be
 */
public record Renamed(Map<URI, List<TextEdit>> edits, Optional<Text> refusal) {
    private static final Messages MESSAGES = new Messages(Renamed.class);

    public Renamed {
        edits = Collections.unmodifiableMap(new TreeMap<>(edits));
    }

    static Renamed refused(String why, Object... arguments) {
        return new Renamed(Map.of(), Optional.of(MESSAGES.text(why, arguments)));
    }

    static Renamed refused(String why, Text argument) {
        return refused(why, (Object) argument);
    }
}
