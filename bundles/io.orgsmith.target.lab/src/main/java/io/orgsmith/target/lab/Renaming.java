// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;
import io.orgsmith.target.lab.mapping.Writer;

/** Gives rows another name, by which the object is found from then on. The row stays the same. */
final class Renaming {
    private static final String ORGANIZATIONS = "HR_ALL_ORGANIZATION_UNITS";
    private static final String PROFILES = "PER_SECURITY_PROFILES";
    private static final String PROFILE_NAME = "SECURITY_PROFILE_NAME";

    private Renaming() {}

    /** Renames the object, and what EBS named after it. Nothing happens where there is none of that key any more. */
    static void write(Key former, String name, Writer writer) {
        writer.directory().find(former).ifPresent(id -> {
            switch (former.kind()) {
                case VALUE_SET ->
                    set("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_ID", id, "FLEX_VALUE_SET_NAME", name, writer);
                case CHART_OF_ACCOUNTS ->
                    set("FND_ID_FLEX_STRUCTURES", "ID_FLEX_NUM", id, "ID_FLEX_STRUCTURE_CODE", name, writer);
                case LOCATION -> set("HR_LOCATIONS_ALL", "LOCATION_ID", id, "LOCATION_CODE", name, writer);
                case LEDGER -> ledger(former.name(0), id, name, writer);
                case ORGANIZATION_HIERARCHY ->
                    set("PER_ORGANIZATION_STRUCTURES", "ORGANIZATION_STRUCTURE_ID", id, "NAME", name, writer);
                case SECURITY_PROFILE -> set(PROFILES, "SECURITY_PROFILE_ID", id, PROFILE_NAME, name, writer);
                case BUSINESS_GROUP -> {
                    set(ORGANIZATIONS, "ORGANIZATION_ID", id, "NAME", name, writer);
                    set(PROFILES, PROFILE_NAME, former.name(0), PROFILE_NAME, name, writer);
                }
                case LEGAL_ENTITY, OPERATING_UNIT, COST_CENTER, HR_ORGANIZATION ->
                    set(ORGANIZATIONS, "ORGANIZATION_ID", id, "NAME", name, writer);
                default -> throw new IllegalArgumentException("not found by its name: " + former);
            }
        });
    }

    /** The accounting setup and the access set of a ledger bear its name, and so do profile values that name it. */
    private static void ledger(String former, long id, String name, Writer writer) {
        boolean isSetOfBooks = !writer.image().schema().has("GL_LEDGERS", "LEDGER_ID");
        if (isSetOfBooks) {
            set("GL_SETS_OF_BOOKS", "SET_OF_BOOKS_ID", id, "NAME", name, writer);
        } else {
            set("GL_LEDGERS", "LEDGER_ID", id, "NAME", name, writer);
            set("GL_ACCESS_SETS", "NAME", former, "NAME", name, writer);
            set("GL_LEDGER_CONFIGURATIONS", "NAME", former, "NAME", name, writer);
        }
        var options = writer.image().where("FND_PROFILE_OPTIONS", "PROFILE_OPTION_NAME", "GL_SET_OF_BKS_NAME");
        for (var option : options) {
            var column = "PROFILE_OPTION_VALUE";
            for (var row : writer.image()
                    .where("FND_PROFILE_OPTION_VALUES", "PROFILE_OPTION_ID", option.number("PROFILE_OPTION_ID"))) {
                if (row.is(column, former)) {
                    var draft = writer.row("FND_PROFILE_OPTION_VALUES").set(column, name);
                    row.values().forEach(draft::key);
                    draft.writeIfThere();
                }
            }
        }
    }

    private static void set(String table, String key, Object value, String column, String name, Writer writer) {
        writer.row(table).key(key, value).set(column, name).writeIfThere();
    }
}
