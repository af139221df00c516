// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.OrganizationHierarchy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Fixes of rules about structure in general. */
final class StructureFixes extends Chapter {
    StructureFixes() {
        rule("GEN001", BusinessName::of);
        rule("GEN003", StructureFixes::swapDates, StructureFixes::moveInside);
        rule("GEN004", CleanText::of);
        rule("GEN005", UniqueText::of);
        rule(
                "GEN006",
                c -> c.on(HierarchyLink.class, link -> c.draft()
                        .remove(link, Literals.HIERARCHY_LINK__CHILDREN, child -> leadsBack(link, child))),
                c -> c.on(InventoryOrganization.class, e -> ownMaster(c, e)));
        rule("GEN007", c -> c.on(ImproperOrganization.class, e -> properWork(c, e)));
    }

    private static Optional<QuickFix> swapDates(Case c) {
        return c.on(
                Element.class,
                e -> e.getFrom() == null || e.getTo() == null || !e.getFrom().isAfter(e.getTo())
                        ? c.draft()
                        : c.draft()
                                .set(e, Literals.ELEMENT__FROM, e.getTo().toString())
                                .set(e, Literals.ELEMENT__TO, e.getFrom().toString())
                                .titled("swap", Called.of(e)));
    }

    private static Optional<QuickFix> moveInside(Case c) {
        return c.on(Element.class, e -> {
            var draft = c.draft();
            for (var other : c.mentioned(Element.class)) {
                if (other.getFrom() != null
                        && e.getFrom() != null
                        && other.getFrom().isAfter(e.getFrom())) {
                    draft.set(e, Literals.ELEMENT__FROM, other.getFrom().toString());
                }
                if (other.getTo() != null && (e.getTo() == null || e.getTo().isAfter(other.getTo()))) {
                    draft.set(e, Literals.ELEMENT__TO, other.getTo().toString());
                }
            }
            return draft;
        });
    }

    /** The organization becomes its own master, and that of all others on the cycle and of those who had one of them. */
    private static Draft ownMaster(Case c, InventoryOrganization organization) {
        var feature = Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION;
        var draft = c.draft().remove(organization, feature);
        var cycle = new HashSet<Organization>();
        var at = organization.getMasterOrganization();
        while (at != organization && cycle.add(at)) {
            at = at.getMasterOrganization();
        }
        c.all(InventoryOrganization.class).stream()
                .filter(each -> each != organization && cycle.contains(each.getMasterOrganization()))
                .forEach(each -> draft.set(each, feature, organization.getId()));
        return draft;
    }

    private static boolean leadsBack(HierarchyLink link, Object child) {
        var seen = new HashSet<Organization>();
        return child == link.getParent()
                || reaches((OrganizationHierarchy) link.eContainer(), (Organization) child, link.getParent(), seen);
    }

    private static boolean reaches(
            OrganizationHierarchy hierarchy, Organization from, Organization to, Set<Organization> seen) {
        return seen.add(from)
                && hierarchy.getLinks().stream()
                        .filter(link -> link.getParent() == from)
                        .flatMap(link -> link.getChildren().stream())
                        .anyMatch(child -> child == to || reaches(hierarchy, child, to, seen));
    }

    /** An operating unit does the work, a responsibility lets people do it. */
    private static Draft properWork(Case c, ImproperOrganization improper) {
        var draft = c.draft();
        var written = draft.declaration(improper);
        var application = application(Words.firstWord(written));
        var unit = Suggest.unit(c, improper.getBusinessGroup());
        if (unit == null) {
            return withOwnUnit(c, draft, improper, application);
        }
        var work = Suggest.responsibility(c, improper.getId() + "_WORK", improper.getName(), application, unit);
        boolean mayStandHere = !(written.eContainer() instanceof OperatingUnit);
        return mayStandHere
                ? draft.replace(improper, work)
                : draft.drop(improper).declare(work).titled("replace", Words.heading(work));
    }

    private static Draft withOwnUnit(Case c, Draft draft, ImproperOrganization improper, String application) {
        var ledger = Suggest.primary(c);
        var entity = Suggest.first(c.all(LegalEntity.class), each -> Suggest.isOf(each, ledger));
        if (ledger == null || entity == null) {
            return draft;
        }
        var group = Suggest.<BusinessGroup>first(improper.getBusinessGroup());
        boolean isNested = draft.declaration(improper).eContainer() instanceof BusinessGroup;
        var hr = group == null ? "" : "  HR:Security Profile = " + Words.reference(group) + "\n";
        return draft.replace(
                improper,
                "operating unit " + improper.getId() + " " + Words.quoted(improper.getName()) + " {\n"
                        + (group == null || isNested ? "" : "  business group " + group.getId() + "\n")
                        + "  " + Words.of(Literals.OPERATING_UNIT__LEDGER, c.is11i()) + " " + ledger.getId() + "\n"
                        + "  default legal context " + entity.getId() + "\n" + at(improper) + "}\n"
                        + "responsibility " + Suggest.freeId(c, improper.getId() + "_WORK") + " "
                        + Words.quoted(improper.getName()) + " in " + application + " {\n" + hr
                        + "  MO:Operating Unit = operating unit " + improper.getId() + "\n}");
    }

    private static String at(ImproperOrganization improper) {
        return improper.getLocation() == null
                ? ""
                : "  at " + improper.getLocation().getId() + "\n";
    }

    private static String application(String word) {
        return switch (word) {
            case "purchasing" -> "PO";
            case "sales" -> "ONT";
            default -> "SQLAP";
        };
    }
}
