// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else builds on an applied object keeps it, also where EBS has no foreign key for it. */
class ForeignUserTest {
    private static final Key OTHER = Key.of(Kind.OPERATING_UNIT, "光华集团", "别人的业务");

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    @Test
    void aForeignOperatingUnitKeepsItsLedgerAndAllThatThisStandsOn() {
        foreignOperatingUnit();

        Outlook outlook = lab.rollback(1);

        var state = lab.state();
        assertThat(state.get(OTHER).orElseThrow().ref("ledger")).contains(Objects.LEDGER);
        assertThat(state.get(Objects.LEDGER)).isPresent();
        assertThat(state.get(Objects.CHART)).isPresent();
        assertThat(state.get(Objects.GROUP)).isPresent();
        assertThat(state.get(Objects.PLANT)).isEmpty();
        assertThat(state.get(Objects.UNIT)).isEmpty();
        assertThat(outlook.left())
                .anySatisfy(left -> assertThat(left.toString()).contains("光华人民币账", "别人的业务"));
    }

    @Test
    void whatStaysIsNotOwnedAnyMore() {
        foreignOperatingUnit();

        lab.rollback(1);

        assertThat(new History(lab.address()).managed().fragments()).isEmpty();
    }

    @Test
    void aForeignRowInASecurityListGoesWithoutHarm() {
        var before = lab.state();
        lab.apply(Objects.renamed("北京电视机一厂"));
        foreignOperatingUnit();

        lab.rollback(2);

        assertThat(lab.state().get(Objects.PLANT)).isEqualTo(before.get(Objects.PLANT));
        assertThat(lab.state().get(OTHER)).isPresent();
    }

    /** As if entered in the forms: rows like ours, of nobody's run. */
    private void foreignOperatingUnit() {
        var foreign =
                Objects.object(OTHER, "businessGroup", Value.of(Objects.GROUP), "ledger", Value.of(Objects.LEDGER));
        lab.enter(foreign);
    }
}
