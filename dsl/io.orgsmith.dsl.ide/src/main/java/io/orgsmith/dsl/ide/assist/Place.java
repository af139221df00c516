// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Release;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Where something is to be proposed. */
record Place(LanguageProject project, URI file, Typed typed, Locale locale) {
    /** A keyword, id or value as a proposal; null where the letters before the caret do not allow it. */
    Proposal proposal(
            Proposal.Kind kind,
            String label,
            String detail,
            String documentation,
            String insert,
            String icon,
            int rank) {
        return typed.fits(List.of(label, detail))
                ? new Proposal(
                        kind,
                        label,
                        detail,
                        documentation,
                        typed.span(),
                        insert,
                        icon,
                        typed.begins(label) ? rank : rank + 1000)
                : null;
    }

    /** Whether the project is for 11i, with sets of books. */
    boolean is11i() {
        return project.documents().stream()
                .map(Document::getEnterprise)
                .filter(Objects::nonNull)
                .anyMatch(enterprise -> enterprise.getRelease() == Release.R11I);
    }
}
