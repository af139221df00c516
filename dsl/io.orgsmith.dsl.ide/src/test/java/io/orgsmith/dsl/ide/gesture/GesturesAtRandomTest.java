// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two hundred gestures, one after the other: each leaves a text that can be read, and all other lines as they were. */
class GesturesAtRandomTest {
    private static final int GESTURES = 200;
    private static final int MOST_TRIES = 1000;
    private static final List<String> RELATIONS = List.of(
            "OperatingUnit.legalEntities",
            "OperatingUnit.defaultLegalContext",
            "OperatingUnit.ledger",
            "InventoryOrganization.legalEntity",
            "LegalEntity.ledger");

    private final Random random = new Random(2026);

    @Test
    void eachGestureTouchesItsOwnLinesAlone() {
        var drawn = Drawn.org(start());
        int done = 0;
        for (int i = 0; i < MOST_TRIES && done < GESTURES; i++) {
            var gesture = gesture(drawn, i);
            var before = drawn.project().texts().get(Drawn.FILE);
            var after = drawn.after(gesture);
            done += after.equals(before) ? 0 : 1;
            assertThat(touched(before, after))
                    .as("gesture %s: %s", i, gesture.map(QuickFix::id))
                    .isLessThanOrEqualTo(gesture.map(fix -> most(fix, before)).orElse(0L));
            drawn = Drawn.org(after);
        }
        assertThat(done).isEqualTo(GESTURES);
    }

    /** As many lines as the edits themselves have. */
    private static long most(QuickFix fix, String before) {
        return fix.edits().get(Drawn.FILE).stream()
                .mapToLong(edit -> 2
                        + edit.replacement().lines().count()
                        + before.substring(edit.offset(), edit.end()).lines().count())
                .sum();
    }

    /** Lines that are in one of the texts only. */
    private static long touched(String before, String after) {
        var left = new ArrayList<>(before.lines().toList());
        long added = after.lines().filter(line -> !left.remove(line)).count();
        return added + left.size();
    }

    private Optional<QuickFix> gesture(Drawn drawn, int number) {
        return switch (random.nextInt(5)) {
            case 0 -> move(drawn);
            case 1 -> connect(drawn);
            case 2 -> disconnect(drawn);
            case 3 -> create(drawn, "X" + number);
            default -> rename(drawn, "名称" + number);
        };
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

    private static String start() {
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
