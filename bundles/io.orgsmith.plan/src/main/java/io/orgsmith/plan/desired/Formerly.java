// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was renamed, as the text says it with {@code formerly}: never guessed. */
public final class Formerly {
    /** What EBS finds by its name. What it finds by a code or an identifier keeps its key when its name changes. */
    private static final Set<Kind> BY_NAME = EnumSet.of(
            Kind.VALUE_SET,
            Kind.CHART_OF_ACCOUNTS,
            Kind.LOCATION,
            Kind.BUSINESS_GROUP,
            Kind.LEDGER,
            Kind.OPERATING_UNIT,
            Kind.COST_CENTER,
            Kind.HR_ORGANIZATION,
            Kind.ORGANIZATION_HIERARCHY,
            Kind.SECURITY_PROFILE);

    private Formerly() {}

    /** The present key by the former one, in which only the last name differs. */
    public static SortedMap<Key, Key> of(EffectiveModel model) {
        var renames = new TreeMap<Key, Key>();
        for (var element : model.elements()) {
            if (element.getFormerly() != null) {
                Desired.key(model, element)
                        .filter(key -> isByName(key, model.release()))
                        .ifPresent(key -> renames.putIfAbsent(former(key, element.getFormerly()), key));
            }
        }
        return Collections.unmodifiableSortedMap(renames);
    }

    private static boolean isByName(Key key, Release release) {
        return BY_NAME.contains(key.kind()) || key.kind() == Kind.LEGAL_ENTITY && release == Release.R11I;
    }

    private static Key former(Key key, String name) {
        var names = new ArrayList<>(key.names());
        names.set(names.size() - 1, name);
        return new Key(key.kind(), names);
    }
}
