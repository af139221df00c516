// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.drift.Drift.Drifted;
import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.plan.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The changes that are offered to somebody who wants to see drift. */
class HandChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void make() {
        lab = new LabFixture(project);
    }

    @Test
    void aFreshLabHasNothingToChange() {
        assertThat(HandChange.of(lab.state(), TODAY))
                .noneMatch(change -> change.kind() == Kind.OPERATING_UNIT || change.kind() == Kind.LOCATION);
    }

    @Test
    void eachIsDriftOfTheObjectThatItNames() {
        lab.apply(Objects.small());
        var changes = HandChange.of(lab.state(), TODAY);
        assertThat(changes)
                .extracting(HandChange::kind)
                .containsExactly(Kind.LOCATION, Kind.INVENTORY_ORGANIZATION, Kind.OPERATING_UNIT);
        for (var change : changes) {
            assertThat(LabChange.run(lab.address(), change.sql()))
                    .as(change.sql())
                    .isEqualTo(1);
        }
        assertThat(DriftReader.of(lab.address(), TODAY).drifted())
                .extracting(Drifted::applied)
                .extracting(object -> object.key().lastName())
                .contains("B01", Objects.UNIT.lastName());
    }
}
