// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The business groups and value sets that a plan renames: what is in them is found under their new names afterwards. */
public final class RenamedOwners {
    private final Map<Key, String> names = new HashMap<>();

    /** Those that these steps rename. */
    public static RenamedOwners of(Collection<Step> steps) {
        var owners = new RenamedOwners();
        for (Step step : steps) {
            if (step instanceof Step.Update update && update.isRename()) {
                owners.names.put(update.before().key(), update.key().lastName());
            }
        }
        return owners;
    }

    /** The key once its owner has its new name; the same where the owner keeps its name. */
    public Key after(Key key) {
        return owner(key)
                .flatMap(owner -> Optional.ofNullable(names.get(owner)))
                .map(name -> in(name, key))
                .orElse(key);
    }

    /** The business group or value set whose name begins the key; empty where none does. */
    public static Optional<Key> owner(Key key) {
        Kind owner =
                switch (key.kind()) {
                    case SEGMENT_VALUE -> Kind.VALUE_SET;
                    case LOCATION, LEGAL_ENTITY, OPERATING_UNIT, COST_CENTER, HR_ORGANIZATION, ORGANIZATION_HIERARCHY ->
                        Kind.BUSINESS_GROUP;
                    default -> null;
                };
        return owner == null || key.names().size() < 2 ? Optional.empty() : Optional.of(Key.of(owner, key.name(0)));
    }

    /** The key in an owner of that name. */
    public static Key in(String name, Key key) {
        var names = new ArrayList<>(key.names());
        names.set(0, name);
        return new Key(key.kind(), names);
    }
}
