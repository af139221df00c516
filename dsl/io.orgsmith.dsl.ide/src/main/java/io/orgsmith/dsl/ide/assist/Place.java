// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.Template;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/** Where something is to be proposed. */
record Place(LanguageProject project, URI file, Typed typed, Said said, Locale locale) {
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

    /** Whether a declaration can be meant: of templates those for the kind of the declaration around, where it can be read. */
    boolean takes(EObject target) {
        if (!(target instanceof Template template) || template.getBody() == null) {
            return true;
        }
        var kind = template.getBody().eClass();
        for (var at = said.around(); at != null; at = at.eContainer()) {
            if (at instanceof Element) {
                return at.eClass() == kind;
            }
        }
        return true;
    }

    /** Whether the project is for 11i, with sets of books. */
    boolean is11i() {
        return project.documents().stream()
                .map(Document::getEnterprise)
                .filter(Objects::nonNull)
                .anyMatch(enterprise -> enterprise.getRelease() == Release.R11I);
    }
}
