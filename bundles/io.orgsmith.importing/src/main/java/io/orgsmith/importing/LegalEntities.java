// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The legal entities of operating units, which EBS does not store: rule INV003 has them follow from the default legal context
 * and from the inventory organizations of the unit.
 */
final class LegalEntities {
    private final Elements elements;

    LegalEntities(Elements elements) {
        this.elements = elements;
    }

    /** Says them where a unit has more than its default legal context. Answers the units where it did. */
    Set<OperatingUnit> say(Collection<SetupObject> objects) {
        var said = new LinkedHashSet<OperatingUnit>();
        byUnit(objects).forEach((unit, companies) -> elements.find(unit).ifPresent(found -> {
            var element = (OperatingUnit) found;
            if (companies.size() > 1) {
                companies.forEach(company -> elements.find(company)
                        .ifPresent(one -> element.getLegalEntities().add((LegalEntity) one)));
                said.add(element);
            }
        }));
        return said;
    }

    private static Map<Key, Set<Key>> byUnit(Collection<SetupObject> objects) {
        Map<Key, Set<Key>> companies = new LinkedHashMap<>();
        for (var object : objects) {
            if (object.key().kind() == Kind.OPERATING_UNIT) {
                object.ref("defaultLegalContext").ifPresent(company -> companies
                        .computeIfAbsent(object.key(), any -> new LinkedHashSet<>())
                        .add(company));
            } else if (object.key().kind() == Kind.INVENTORY_ORGANIZATION) {
                object.refs("operatingUnit").forEach(unit -> companies
                        .computeIfAbsent(unit, any -> new LinkedHashSet<>())
                        .addAll(object.refs("legalEntity")));
            }
        }
        return companies;
    }
}
