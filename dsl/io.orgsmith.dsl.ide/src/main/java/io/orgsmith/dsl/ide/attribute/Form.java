// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How an attribute is given. */
public enum Form {
    /** A text. */
    TEXT,
    /** Several texts, with commas between them. */
    TEXTS,
    /** A day, as {@code 2026-01-31}. */
    DAY,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    FLAG,
    /** One of a few words. */
    WORD,
    /** One of the elements of a kind; also one of the templates for it. */
    REFERENCE,
    /** The ids of several elements, with commas between them. */
    REFERENCES,
    /** Not by a clause of its own: to be changed in the text. */
    FIXED;

    /** The metamodel lets these have several values only so that rules can say that one is enough. */
    private static final Set<String> ONE = Set.of(
            "businessGroup",
            "ledger",
            "chartOfAccounts",
            "currency",
            "calendar",
            "operatingUnit",
            "legalEntity",
            "costCenter",
            "inventoryOrganization",
            "company",
            "costCenterValue");

    private static final Set<EStructuralFeature> IN_THE_HEAD = Set.of(
            Literals.ELEMENT__ID,
            Literals.ELEMENT__FORMERLY,
            Literals.ELEMENT__ORIGIN,
            Literals.ENTERPRISE__RELEASE,
            Literals.LEDGER__CATEGORY);

    static Form of(EStructuralFeature feature) {
        boolean isMany = feature.isMany() && !ONE.contains(feature.getName());
        if (IN_THE_HEAD.contains(feature)) {
            return FIXED;
        }
        if (feature == Literals.ELEMENT__LIKE) {
            return REFERENCE;
        }
        if (feature instanceof EReference) {
            return isMany ? REFERENCES : REFERENCE;
        }
        if (feature.getEType() instanceof EEnum) {
            return WORD;
        }
        return switch (feature.getEType().getName()) {
            case "EBoolean" -> FLAG;
            case "EInt" -> NUMBER;
            case "Day" -> DAY;
            default -> isMany ? TEXTS : TEXT;
        };
    }
}
