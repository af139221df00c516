// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.SegmentValue;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The text of a declaration that says what it has to, and nothing else. */
record Heading(EClass kind, EffectiveModel model) {
    /** @param owner what it has to name; null for nothing */
    String of(Naming names, Element owner) {
        if (kind == Literals.SUBINVENTORY) {
            return words() + " " + names.id() + names.description();
        }
        return words()
                + names.head()
                + clause(owner).map(each -> " { " + each + " }").orElse("");
    }

    private String words() {
        return kind == Literals.SEGMENT_VALUE ? "value" : kind == Literals.LEDGER ? ledger() : Wanted.words(kind);
    }

    private String ledger() {
        return model.is11i() ? "set of books" : "ledger";
    }

    /** By which clause something of the kind names its owner. */
    Optional<String> clause(Element owner) {
        if (kind == Literals.COST_CENTER && owner instanceof SegmentValue value) {
            return Optional.of(CompanyOfCenter.clauses(model, value));
        }
        return owner == null
                ? Optional.empty()
                : Assignment.reference(kind, owner.eClass())
                        .map(reference -> Words.of(reference, model.is11i()) + " " + Words.id(owner));
    }
}
