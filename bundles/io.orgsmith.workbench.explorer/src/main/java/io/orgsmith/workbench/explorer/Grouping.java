// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.OrganizationHierarchy;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to look at the same organizations: as people, as books, as business. */
enum Grouping {
    BUSINESS_GROUP(BusinessGroup.class),
    LEDGER(Ledger.class),
    OPERATING_UNIT(OperatingUnit.class);

    private final Class<? extends Element> root;

    Grouping(Class<? extends Element> root) {
        this.root = root;
    }

    /** Its name in the language of the workbench. */
    String label() {
        return Texts.of("grouping." + name().toLowerCase(Locale.ROOT));
    }

    boolean isRoot(Element element) {
        return root.isInstance(element) && !(element instanceof Ledger ledger && ledger.getPrimaryLedger() != null);
    }

    /** What an element says that it belongs to. */
    List<? extends Element> parents(Element element) {
        if (frame(element).isPresent()) {
            return frame(element).stream().toList();
        }
        if (element instanceof Subinventory subinventory) {
            return subinventory.getInventoryOrganization();
        }
        if (element instanceof InventoryOrganization plant
                && !plant.getOperatingUnit().isEmpty()) {
            return plant.getOperatingUnit();
        }
        return switch (this) {
            case BUSINESS_GROUP -> groups(element);
            case LEDGER -> ledgers(element);
            case OPERATING_UNIT -> List.of();
        };
    }

    /** What an element says that belongs to it. */
    List<? extends Element> further(Element element) {
        return this == OPERATING_UNIT && element instanceof OperatingUnit unit ? unit.getLegalEntities() : List.of();
    }

    /** Whether an element has a line of its own: the enterprise has that of the project. */
    static boolean isShown(Element element) {
        return !(element instanceof Enterprise);
    }

    /** What an element is always declared in; none for what stands alone. */
    static Optional<Element> frame(Element element) {
        if (element instanceof SegmentValue value) {
            return Optional.ofNullable(value.getValueSet());
        }
        return element instanceof Segment segment
                ? Optional.ofNullable(segment.getChartOfAccounts())
                : Optional.empty();
    }

    private static List<? extends Element> groups(Element element) {
        if (element instanceof BusinessGroup) {
            return List.of();
        }
        if (element instanceof Organization organization) {
            return organization.getBusinessGroup();
        }
        var group = element instanceof Location location
                ? location.getBusinessGroup()
                : element instanceof OrganizationHierarchy hierarchy ? hierarchy.getBusinessGroup() : null;
        return Stream.ofNullable(group).toList();
    }

    private static List<? extends Element> ledgers(Element element) {
        if (element instanceof LegalEntity entity) {
            return entity.getLedger();
        }
        if (element instanceof OperatingUnit unit) {
            return unit.getLedger();
        }
        if (element instanceof Ledger ledger) {
            return Stream.ofNullable(ledger.getPrimaryLedger()).toList();
        }
        return element instanceof InventoryOrganization plant ? plant.getLedger() : List.of();
    }
}
