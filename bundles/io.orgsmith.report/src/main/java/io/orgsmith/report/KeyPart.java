// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One of the names that make up a key, see {@link Kind}.
 *
 * @param attribute under which it stands in the sheet
 * @param owner the kind of the object that bears the name, where it is another one
 * @param optional whether it may be empty
 */
record KeyPart(String attribute, Optional<Kind> owner, boolean optional) {
    private static final KeyPart GROUP = new KeyPart("businessGroup", Optional.of(Kind.BUSINESS_GROUP), false);
    private static final KeyPart NAME = own("name");

    static List<KeyPart> of(Kind kind, Release release) {
        return switch (kind) {
            case VALUE_SET, CHART_OF_ACCOUNTS, BUSINESS_GROUP, LEDGER, SECURITY_PROFILE -> List.of(NAME);
            case SEGMENT_VALUE -> List.of(new KeyPart("valueSet", Optional.of(Kind.VALUE_SET), false), own("code"));
            case LOCATION, ORGANIZATION_HIERARCHY -> List.of(new KeyPart(GROUP.attribute, GROUP.owner, true), NAME);
            case LEGAL_ENTITY -> release == Release.R11I ? List.of(GROUP, NAME) : List.of(own("identifier"));
            case OPERATING_UNIT, COST_CENTER, HR_ORGANIZATION -> List.of(GROUP, NAME);
            case INVENTORY_ORGANIZATION -> List.of(own("code"));
            case SUBINVENTORY ->
                List.of(
                        new KeyPart("inventoryOrganization", Optional.of(Kind.INVENTORY_ORGANIZATION), false),
                        own("code"));
            case RESPONSIBILITY -> List.of(own("application"), own("key"));
            case PROFILE_VALUE -> List.of(own("level"), optional("application"), optional("owner"), own("profile"));
            case USER -> List.of(own("userName"));
        };
    }

    private static KeyPart own(String attribute) {
        return new KeyPart(attribute, Optional.empty(), false);
    }

    private static KeyPart optional(String attribute) {
        return new KeyPart(attribute, Optional.empty(), true);
    }
}
