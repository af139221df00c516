// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Words;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on a figure.
 *
 * @param is11i whether the release is 11i, which has other words
 */
public record Labels(Words words, boolean is11i) {
    /** The codes of the reader's language in texts, as ISO and EBS write them. */
    private static final Map<String, Set<String>> CODES =
            Map.of("en", Set.of("en", "US", "GB"), "zh", Set.of("zh", "ZHS", "ZHT"));

    /** The name in the reader's language where the text has one, else the name as such, else the id. */
    public String name(Element element) {
        if (element instanceof ProfileSettings settings && settings.getApplication() == null) {
            return words.get("site");
        }
        var codes = CODES.getOrDefault(words.locale().getLanguage(), Set.of());
        var local = element.getNames().stream().filter(name -> codes.contains(name.getLanguage()));
        var names = Stream.concat(local.map(LocalName::getText), Stream.of(fallback(element)));
        var name = names.filter(Objects::nonNull).findFirst().orElse("");
        return element instanceof Subinventory subinventory && !name.equals(subinventory.getCode())
                ? joined(" ", subinventory.getCode(), name)
                : name;
    }

    private static String fallback(Element element) {
        return element.getName() == null ? element.getId() : element.getName();
    }

    /** What kind it is, and the code by which EBS knows it. */
    public String note(Element element, Entity entity) {
        var kind = element instanceof Ledger ledger && !is11i ? category(ledger) : words.entity(entity, is11i);
        return joined(" · ", kind, code(element));
    }

    private String category(Ledger ledger) {
        var category = ledger.getCategory() == null ? LedgerCategory.PRIMARY : ledger.getCategory();
        return words.get(
                switch (category) {
                    case PRIMARY -> "primary";
                    case SECONDARY -> "secondary";
                    case REPORTING_CURRENCY -> "reporting";
                });
    }

    private static String code(Element element) {
        if (element instanceof InventoryOrganization organization) {
            return organization.getCode();
        } else if (element instanceof OperatingUnit unit) {
            return unit.getShortCode();
        } else if (element instanceof BusinessGroup group) {
            return group.getShortName();
        } else if (element instanceof Ledger ledger) {
            return ledger.getCurrency().stream().findFirst().orElse(null);
        } else if (element instanceof LegalEntity entity) {
            return entity.getIdentifier();
        } else if (element instanceof Responsibility responsibility) {
            return responsibility.getApplication();
        } else if (element instanceof CostCenter center) {
            return center.getCombination();
        }
        return null;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
