// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import java.util.List;
import java.util.Locale;

/** The diagrams. Each has columns, from left to right, of the entities that it shows. */
public enum View {
    /** Business groups with all that is in them; legal entities and ledgers beside. */
    STRUCTURE(
            List.of(Entity.BUSINESS_GROUP, Entity.OPERATING_UNIT, Entity.INVENTORY_ORGANIZATION, Entity.SUBINVENTORY),
            List.of(Entity.LEGAL_ENTITY),
            List.of(Entity.LEDGER)),
    /** From ledger setups over legal entities to company values and their cost centers. */
    ACCOUNTING(
            List.of(Entity.ACCOUNTING_SETUP, Entity.LEDGER),
            List.of(Entity.LEGAL_ENTITY),
            List.of(Entity.SEGMENT_VALUE),
            List.of(Entity.COST_CENTER)),
    /** Who reaches which operating units, and by which security profile. */
    ACCESS(
            List.of(Entity.PROFILE_SETTINGS, Entity.USER, Entity.RESPONSIBILITY),
            List.of(Entity.SECURITY_PROFILE),
            List.of(Entity.BUSINESS_GROUP, Entity.OPERATING_UNIT, Entity.INVENTORY_ORGANIZATION));

    private final List<List<Entity>> columns;

    @SafeVarargs
    View(List<Entity>... columns) {
        this.columns = List.of(columns);
    }

    /** Whether it shows an entity. */
    public boolean shows(Entity entity) {
        return columns.stream().anyMatch(column -> column.contains(entity));
    }

    /** The column of an entity that it shows, from 0; -1 for others. */
    public int column(Entity entity) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).contains(entity)) {
                return i;
            }
        }
        return -1;
    }

    /** The key of its name, also in side files and on the command line: {@code structure}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return key();
    }
}
