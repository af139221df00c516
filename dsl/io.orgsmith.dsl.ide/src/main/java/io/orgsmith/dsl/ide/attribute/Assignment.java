// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.SegmentValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** To which elements others belong, and how that is changed in the text. */
public record Assignment(EffectiveModel model, Element element) {
    private static final List<EReference> OWNERS = List.of(
            Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT,
            Literals.SUBINVENTORY__INVENTORY_ORGANIZATION,
            Literals.OPERATING_UNIT__LEDGER,
            Literals.LEGAL_ENTITY__LEDGER,
            Literals.LOCATION__BUSINESS_GROUP,
            Literals.ORGANIZATION__BUSINESS_GROUP);

    /**
     * All that the element could belong to instead of an owner: others of its kind, in the order of the text.
     *
     * @param owner null where it belongs to nothing: then all that it can name as its owner
     */
    public List<Element> targets(Element owner) {
        return model.all(Element.class).stream()
                .filter(each -> owner == null ? canName(each) : each.eClass() == owner.eClass() && takes(each))
                .filter(each -> each != owner && each != element)
                .toList();
    }

    /** Whether the element could name an owner, and does not yet. */
    private boolean canName(Element owner) {
        return reference(owner)
                .map(element::eGet)
                .filter(value -> value != owner && !(value instanceof List<?> many && many.contains(owner)))
                .isPresent();
    }

    /** Whether the element can belong to an owner of this kind. */
    public boolean takes(Element owner) {
        return isCompanyOf(owner) || isCenterOf(owner) || reference(owner).isPresent();
    }

    /**
     * The change that makes the element belong to another owner.
     *
     * @param from the owner that it leaves; null where none is left
     */
    public Draft move(Element from, Element to) {
        return new Moves(model, Collections.singletonMap(element, from), to).draft();
    }

    /** Whether it belongs to an owner by the owner's own list: a legal entity to an operating unit. */
    boolean isCompanyOf(Element owner) {
        return element instanceof LegalEntity && owner instanceof OperatingUnit;
    }

    /** Whether it belongs to an owner by its code, not by a reference: a cost center to a company value. */
    boolean isCenterOf(Element owner) {
        return element instanceof CostCenter && owner instanceof SegmentValue;
    }

    /** By which reference the element itself belongs to an owner. */
    Optional<EReference> reference(Element owner) {
        return reference(element.eClass(), owner.eClass()).or(() -> Optional.of(Literals.LEDGER__PRIMARY_LEDGER)
                .filter(reference -> owner instanceof Ledger && element instanceof Ledger)
                .filter(element::eIsSet));
    }

    /**
     * By which reference something of a kind belongs to an owner of another kind; empty where it cannot. A business group
     * belongs to nothing, though it is an organization.
     */
    public static Optional<EReference> reference(EClass kind, EClass owner) {
        return OWNERS.stream()
                .filter(reference -> kind != Literals.BUSINESS_GROUP)
                .filter(reference -> reference.getEContainingClass().isSuperTypeOf(kind))
                .filter(reference -> reference.getEReferenceType().isSuperTypeOf(owner))
                .findFirst();
    }
}
