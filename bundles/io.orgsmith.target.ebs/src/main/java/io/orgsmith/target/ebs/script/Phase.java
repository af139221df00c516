// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import java.util.Locale;

/** The files of a script in the order in which EBS wants things set up; each is committed on its own. */
public enum Phase {
    PREFLIGHT(0),
    VALUE_SETS(10),
    SEGMENT_VALUES(11),
    CHARTS_OF_ACCOUNTS(12),
    FLEXFIELDS(13),
    LOCATIONS(20),
    BUSINESS_GROUPS(30),
    BUSINESS_GROUP_LOCATIONS(31),
    SETS_OF_BOOKS(35),
    LEGAL_ENTITIES(40),
    LEDGERS(50),
    ACCOUNTING_SETUPS(51),
    OPERATING_UNITS(60),
    REPLICATE_SEED_DATA(61),
    COST_CENTERS(65),
    HR_ORGANIZATIONS(66),
    HR_COST_CENTERS(67),
    COST_CENTER_PROGRAMS(68),
    INVENTORY_ORGANIZATIONS(70),
    INVENTORY_CLASSIFICATIONS(71),
    INVENTORY_PARAMETERS(72),
    SUBINVENTORIES(73),
    ORGANIZATION_HIERARCHIES(75),
    SECURITY_PROFILES(80),
    SECURITY_LISTS(81),
    RESPONSIBILITIES(82),
    USERS(83),
    PROFILE_VALUES(84),
    USER_RESPONSIBILITIES(85),
    ORGANIZATION_ACCESS(86),
    ORGANIZATION_NAMES(90),
    TRANSLATIONS(91),
    RETIRE(97);

    private final int number;

    Phase(int number) {
        this.number = number;
    }

    /** {@code 60_operating_units.sql}; a file that holds nothing but manual steps ends in {@code _manual.sql}. */
    public String fileName(boolean manual) {
        return String.format(
                Locale.ROOT, "%02d_%s%s.sql", number, name().toLowerCase(Locale.ROOT), manual ? "_manual" : "");
    }
}
