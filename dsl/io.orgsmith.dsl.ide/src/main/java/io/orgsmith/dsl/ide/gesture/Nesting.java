// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/** What the language lets one declare inside of what; a test compares it with the grammar. */
final class Nesting {
    private static final Map<EClass, Set<EClass>> INSIDE = Map.of(
            Literals.BUSINESS_GROUP,
            Set.of(
                    Literals.LEGAL_ENTITY,
                    Literals.OPERATING_UNIT,
                    Literals.INVENTORY_ORGANIZATION,
                    Literals.COST_CENTER,
                    Literals.HR_ORGANIZATION,
                    Literals.LOCATION,
                    Literals.ORGANIZATION_HIERARCHY,
                    Literals.SECURITY_PROFILE,
                    Literals.RESPONSIBILITY),
            Literals.OPERATING_UNIT,
            Set.of(Literals.INVENTORY_ORGANIZATION),
            Literals.INVENTORY_ORGANIZATION,
            Set.of(Literals.SUBINVENTORY),
            Literals.VALUE_SET,
            Set.of(Literals.SEGMENT_VALUE),
            Literals.CHART_OF_ACCOUNTS,
            Set.of(Literals.SEGMENT));

    private Nesting() {}

    static boolean in(EClass kind, EClass owner) {
        return INSIDE.getOrDefault(owner, Set.of()).contains(kind);
    }

    /** Whether a kind is unique only in what it belongs to, and is not declared elsewhere. */
    static boolean onlyThere(EClass kind) {
        return kind == Literals.SUBINVENTORY || kind == Literals.SEGMENT_VALUE || kind == Literals.SEGMENT;
    }

    /** What an element is unique in; null for all others. */
    static Element owner(Element element) {
        if (element instanceof Subinventory subinventory) {
            return subinventory.getInventoryOrganization().stream().findFirst().orElse(null);
        }
        return element instanceof SegmentValue value
                ? value.getValueSet()
                : element instanceof Segment segment ? segment.getChartOfAccounts() : null;
    }
}
