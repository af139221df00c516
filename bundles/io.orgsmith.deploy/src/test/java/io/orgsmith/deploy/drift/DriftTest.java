// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step.Change;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {
    private static final String RENAME =
            "UPDATE MTL_SECONDARY_INVENTORIES SET DESCRIPTION = '他的库'" + " WHERE SECONDARY_INVENTORY_NAME = 'RAW'";

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
    }

    private Drift drift() {
        return DriftReader.of(lab.address(), LocalDate.of(2026, 1, 2));
    }

    @Test
    void aFreshLabHasNone() {
        assertThat(drift().isNone()).isTrue();
        assertThat(drift().last()).isEmpty();
        assertThat(drift().objects()).isZero();
    }

    @Test
    void afterAnApplyThereIsNone() {
        lab.apply(Objects.small());

        assertThat(drift().drifted()).isEmpty();
        assertThat(drift().objects()).isEqualTo(Objects.small().size());
        assertThat(drift().last().orElseThrow().id()).isEqualTo(1);
    }

    @Test
    void aForeignChangeIsShownAsItWasAppliedAndAsItIs() {
        lab.apply(Objects.small());
        lab.foreignHand(RENAME);

        assertThat(drift().drifted()).singleElement().satisfies(one -> {
            assertThat(one.applied().key()).isEqualTo(Objects.RAW);
            assertThat(one.found()).isTrue();
            assertThat(one.changes()).containsExactly(new Change("name", Objects.text("原料库"), Objects.text("他的库")));
        });
    }

    @Test
    void whatTheTextDidNotStateIsNoDrift() {
        lab.apply(Objects.small());
        lab.foreignHand("UPDATE FND_FLEX_VALUE_SETS SET FORMAT_TYPE = 'N' WHERE FLEX_VALUE_SET_NAME = 'GH_COMPANY'");

        assertThat(drift().isNone()).isTrue();
    }

    @Test
    void whatSomebodyDeletedIsGone() {
        lab.apply(Objects.small());
        lab.foreignHand("DELETE FROM MTL_SECONDARY_INVENTORIES WHERE SECONDARY_INVENTORY_NAME = 'RAW'");

        assertThat(drift().drifted()).singleElement().satisfies(one -> assertThat(one.found())
                .isFalse());
    }

    @Test
    void anObjectThatSomebodyEndDatedDrifted() {
        lab.apply(Objects.small());
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET DATE_TO = DATE '2026-02-28' WHERE NAME = '北京电视机厂'");

        assertThat(drift().drifted()).singleElement().satisfies(one -> assertThat(one.changes())
                .extracting(Change::attribute)
                .containsExactly("to"));
    }

    @Test
    void anApplyThatLeavesTheEndAsItIsSettlesIt() {
        lab.apply(Objects.small());
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET DATE_TO = DATE '2026-02-28' WHERE NAME = '北京电视机厂'");

        lab.apply(Objects.renamed("北京电视机一厂"));

        assertThat(drift().isNone()).isTrue();
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET DATE_TO = DATE '2027-02-28' WHERE NAME = '北京电视机一厂'");
        assertThat(drift().isNone()).isFalse();
    }

    @Test
    void aLaterApplySettlesIt() {
        lab.apply(Objects.small());
        lab.foreignHand(RENAME);

        lab.apply(Objects.small());

        assertThat(drift().isNone()).isTrue();
    }

    @Test
    void afterARollbackTheOlderApplyCounts() {
        lab.apply(Objects.small());
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.rollback(2);

        assertThat(drift().isNone()).isTrue();
        lab.rollback(1);
        assertThat(drift().isNone()).isTrue();
        assertThat(drift().objects()).isZero();
    }

    @Test
    void whatTheToolDoesNotOwnStandsApart() {
        lab.apply(Objects.small());
        Key other = Key.of(Kind.VALUE_SET, "OTHER");
        lab.enter(Objects.object(other, "name", Objects.text("OTHER")));

        assertThat(drift().isNone()).isTrue();
        assertThat(drift().foreign())
                .extracting(SetupObject::key)
                .contains(other)
                .doesNotContain(Objects.RAW);
    }
}
