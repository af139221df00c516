// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.Locale;

/**
 * What a plan can hold, in the order in which EBS wants it set up: a kind comes after everything that it may refer to, so
 * steps are sorted by kind first. Each constant says which business names make up the {@link Key} of its objects.
 */
public enum Kind {
    /** Key: value set name. */
    VALUE_SET,
    /** Key: value set name, value. */
    SEGMENT_VALUE,
    /** Key: structure code. */
    CHART_OF_ACCOUNTS,
    /** Key: business group name or empty (global), location code. */
    LOCATION,
    /** Key: name. */
    BUSINESS_GROUP,
    /** Key: name. A set of books in 11i. */
    LEDGER,
    /** Key: legal entity identifier; in 11i business group name, name. */
    LEGAL_ENTITY,
    /** Key: business group name, name. */
    OPERATING_UNIT,
    /** Key: business group name, name. */
    COST_CENTER,
    /** Key: business group name, name. */
    HR_ORGANIZATION,
    /** Key: organization code. */
    INVENTORY_ORGANIZATION,
    /** Key: organization code, subinventory name. */
    SUBINVENTORY,
    /** Key: business group name or empty, name. */
    ORGANIZATION_HIERARCHY,
    /** Key: name. */
    SECURITY_PROFILE,
    /** Key: application short name, responsibility key. */
    RESPONSIBILITY,
    /** Key: level (site, application, responsibility, user), application short name or empty, owner key or empty, internal profile name. */
    PROFILE_VALUE,
    /** Key: user name. */
    USER;

    /** The kind as the language writes it, e.g. {@code operating unit}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
