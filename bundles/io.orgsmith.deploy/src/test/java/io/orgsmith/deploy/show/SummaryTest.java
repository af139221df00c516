// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static State state() {
        var objects = new ArrayList<>(Objects.small());
        objects.add(Objects.object(
                Key.of(Kind.SUBINVENTORY, "B01", "FG"), "inventoryOrganization", Value.of(Objects.PLANT)));
        objects.add(Objects.object(
                Key.of(Kind.HR_ORGANIZATION, "光华集团", "人力资源部"), "businessGroup", Value.of(Objects.GROUP)));
        objects.add(
                Objects.object(Key.of(Kind.INVENTORY_ORGANIZATION, "MST"), "businessGroup", Value.of(Objects.GROUP)));
        objects.add(Objects.object(Key.of(Kind.LEGAL_ENTITY, "LONELY")));
        return State.of(objects);
    }

    @Test
    void theTreeShowsLedgersWithLegalEntitiesAndBusinessGroupsWithTheirOrganizations() {
        assertThat(new Summary(Locale.ENGLISH).treeLines(state()))
                .containsExactly(
                        "光华人民币账 (ledger)",
                        "└── BJ_TV 北京光华电视有限公司 (legal entity)",
                        "LONELY (legal entity)",
                        "光华集团 (business group)",
                        "├── 电视机业务 😀'; & -- (operating unit)",
                        "│   └── B01 北京电视机厂 (inventory organization)",
                        "│       ├── FG (subinventory)",
                        "│       └── RAW 原料库 (subinventory)",
                        "├── MST (inventory organization)",
                        "└── 人力资源部 (HR organization)");
    }

    @Test
    void kindsAreNamedInTheReadersLanguage() {
        assertThat(new Summary(Locale.SIMPLIFIED_CHINESE).treeLines(state()))
                .contains("光华集团（业务组）", "│       ├── FG（子库存）");
        assertThat(new Summary(Locale.SIMPLIFIED_CHINESE).countLines(state())).contains("     2  法律实体");
    }

    @Test
    void countsLeaveOutWhatThereIsNotAnyOf() {
        assertThat(Summary.counts(state())).containsEntry(Kind.SUBINVENTORY, 2L).doesNotContainKey(Kind.USER);
    }

    @Test
    void everyKindHasANameInBothLanguages() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            for (Kind kind : Kind.values()) {
                var one = State.of(List.of(Objects.object(new Key(kind, List.of("a", "b", "c", "d")))));
                assertThat(new Summary(locale).countLines(one)).hasSize(1);
            }
        }
    }
}
