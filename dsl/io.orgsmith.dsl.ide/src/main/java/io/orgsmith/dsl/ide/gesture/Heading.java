// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The text of a declaration that says what it has to, and nothing else. */
record Heading(EClass kind, boolean is11i) {
    /** @param name may be empty @param owner what it has to name; null for nothing */
    String of(String id, String name, Element owner) {
        var words = is11i && kind == Literals.LEDGER ? "set of books" : Wanted.words(kind);
        if (kind == Literals.SUBINVENTORY) {
            return words + " " + id + (name.isEmpty() ? "" : " { description " + Words.quoted(name) + " }");
        }
        var head = words + " " + id + (name.isEmpty() ? "" : " " + Words.quoted(name));
        return clause(kind, owner)
                .map(clause -> head + " { " + clause.replaceFirst("^ledger", is11i ? "set of books" : "ledger") + " }")
                .orElse(head);
    }

    /** By which clause something of a kind names its owner. */
    static Optional<String> clause(EClass kind, Element owner) {
        return owner == null
                ? Optional.empty()
                : Assignment.reference(kind, owner.eClass())
                        .map(reference -> Words.of(reference, false) + " " + Words.id(owner));
    }
}
