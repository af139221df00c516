// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who does whatever comes to his mind. */
final class RandomGestures {
    private static final List<String> RELATIONS = List.of(
            "OperatingUnit.legalEntities",
            "OperatingUnit.defaultLegalContext",
            "OperatingUnit.ledger",
            "InventoryOrganization.legalEntity",
            "LegalEntity.ledger");

    private final Random random;

    RandomGestures(long seed) {
        random = new Random(seed);
    }

    /** One that may do nothing. @param number another one each time, for ids and names */
    Optional<QuickFix> next(Drawn drawn, int number) {
        return switch (random.nextInt(6)) {
            case 0 -> move(drawn);
            case 1 -> connect(drawn);
            case 2 -> disconnect(drawn);
            case 3 -> create(drawn, "X" + number);
            case 4 -> delete(drawn);
            default -> rename(drawn, "名称" + number);
        };
    }

    private Optional<QuickFix> delete(Drawn drawn) {
        var element = any(drawn);
        boolean isSmall = element.eClass() == Literals.INVENTORY_ORGANIZATION || random.nextInt(10) == 0;
        return isSmall && drawn.model().elements().size() > 6
                ? new Deletion(drawn.project(), drawn.model(), List.of(element)).fix()
                : Optional.empty();
    }

    private Optional<QuickFix> rename(Drawn drawn, String name) {
        var element = any(drawn);
        return Connection.draft(drawn.model(), element).rename(element, name).fix();
    }

    private Optional<QuickFix> move(Drawn drawn) {
        var element = any(drawn);
        var assignment = new Assignment(drawn.model(), element);
        var owners = drawn.model().elements().stream()
                .filter(owner -> owner != element && assignment.takes(owner))
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : assignment
                        .move(null, owners.get(random.nextInt(owners.size())))
                        .fix();
    }

    private Optional<QuickFix> connect(Drawn drawn) {
        var connection = drawn.connection(RELATIONS.get(random.nextInt(RELATIONS.size())));
        var element = any(drawn);
        return drawn.model().elements().stream()
                .filter(target -> connection.to(element, target))
                .skip(random.nextInt(2))
                .findFirst()
                .flatMap(target ->
                        connection.connect(drawn.model(), element, target).fix());
    }

    private Optional<QuickFix> disconnect(Drawn drawn) {
        var connection = drawn.connection(RELATIONS.get(random.nextInt(RELATIONS.size())));
        var element = any(drawn);
        return connection.from(element)
                ? drawn.model().elements().stream()
                        .flatMap(target -> connection.disconnect(drawn.model(), element, target).fix().stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<QuickFix> create(Drawn drawn, String id) {
        var kinds = List.of(Literals.OPERATING_UNIT, Literals.INVENTORY_ORGANIZATION, Literals.LEGAL_ENTITY);
        var kind = kinds.get(random.nextInt(kinds.size()));
        var creation = new Creation(drawn.project(), drawn.model(), kind, any(drawn));
        return creation.isPossible() ? creation.fix(id, "New") : Optional.empty();
    }

    private Element any(Drawn drawn) {
        var elements = drawn.model().elements().stream()
                .filter(each -> each.getId() != null)
                .toList();
        return elements.get(random.nextInt(elements.size()));
    }

    /** What he begins with. */
    static String start() {
        return Stream.of(
                        "// The books.",
                        "ledger CN \"Books\"",
                        "ledger US \"Other books\" { currency USD }  // later",
                        "legal entity BJ \"Beijing\" { ledger CN }",
                        "legal entity SH \"Shanghai\" { }",
                        "business group G \"Group\" {",
                        "  // televisions",
                        "  operating unit TV \"TV\" { ledger CN",
                        "    legal entities BJ,  // the first",
                        "      SH",
                        "    inventory organization P1 \"Plant\" code P01 { legal entity BJ }",
                        "  }",
                        "  operating unit XRAY \"X-ray\"",
                        "}",
                        "inventory organization P2 \"Other\" { operating unit XRAY }")
                .reduce("", (all, line) -> all + line + "\n");
    }
}
