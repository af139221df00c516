// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.table.Schema;
import java.util.EnumMap;
import java.util.Map;

/** The classifications of organizations that make them objects of a plan: codes of lookup type ORG_CLASS. */
final class Classifications {
    private static final Map<Kind, String> ALIKE = Map.of(
            Kind.BUSINESS_GROUP, "HR_BG",
            Kind.OPERATING_UNIT, "OPERATING_UNIT",
            Kind.COST_CENTER, "CC",
            Kind.HR_ORGANIZATION, "HR_ORG",
            Kind.INVENTORY_ORGANIZATION, "INV");
    private static final Map<Kind, String> R11I = with(Kind.LEGAL_ENTITY, "HR_LEGAL");

    private Classifications() {}

    /** By kind. In R12 a legal entity is no organization, whatever an organization is classified as. */
    static Map<Kind, String> of(Schema schema) {
        return schema.has("XLE_ENTITY_PROFILES", "LEGAL_ENTITY_ID") ? ALIKE : R11I;
    }

    private static Map<Kind, String> with(Kind kind, String code) {
        var classes = new EnumMap<Kind, String>(ALIKE);
        classes.put(kind, code);
        return Map.copyOf(classes);
    }
}
