// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.Diagnostic;

/** What to do about a finding: what it says itself, else what its only fix does. */
record Hint(Session session) {
    /** Empty where nothing is advised. */
    String of(Diagnostic diagnostic) {
        var hint = session.text(diagnostic.hint());
        return hint.isEmpty() && diagnostic.fixes().size() == 1
                ? session.text(diagnostic.fixes().get(0).title())
                : hint;
    }
}
