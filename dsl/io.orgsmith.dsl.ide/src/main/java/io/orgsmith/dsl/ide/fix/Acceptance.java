// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.OpenReason;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.workspace.Text;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Lets a finding stand. Its reason stays empty: until a person writes one, the check goes on asking for it. */
final class Acceptance {
    private Acceptance() {}

    static Optional<QuickFix> of(Case c) {
        if (c.rule().startsWith("setting.") || Case.declaration(c.model(), c.element()) == null) {
            return Optional.empty();
        }
        if (c.element() instanceof Subinventory) {
            return subinventory(Case.declaration(c.model(), c.element()))
                    .flatMap(id -> of(
                            c,
                            "subinventory " + id,
                            locale -> Kinds.of(c.element().eClass(), locale) + " " + id));
        }
        var target = target(c.element());
        if (target == null) {
            return of(c, "", Text.none());
        }
        return target instanceof ImproperOrganization
                ? of(c, target.getId(), Text.of(target.getId()))
                : of(c, Words.reference(target), Called.of(target));
    }

    private static Optional<QuickFix> of(Case c, String on, Text shown) {
        var line = "accept " + c.rule() + (on.isEmpty() ? "" : " on " + on) + " " + OpenReason.CLAUSE;
        return c.draft()
                .atEnd(c.element(), line)
                .titled(on.isEmpty() ? "everywhere" : "accept", c.rule(), shown)
                .fix();
    }

    /** The id that the text knows a subinventory by; one that a template declares has none. */
    private static Optional<String> subinventory(EObject written) {
        var id = ((Subinventory) written).getId();
        if (written.eContainer() instanceof InventoryOrganization owner) {
            return Optional.ofNullable(owner.getId()).map(organization -> organization + "." + id);
        }
        return Optional.of(id);
    }

    /** The nearest element that a rule setting can name; null where the setting holds for all. */
    private static Element target(Element element) {
        if (element instanceof SegmentValue || element instanceof Segment) {
            return element.eContainer() instanceof Element owner ? target(owner) : null;
        }
        boolean isNameless =
                element instanceof Enterprise || element instanceof ProfileSettings || element.getId() == null;
        return isNameless ? null : element;
    }
}
