// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changed something, and when, where LAST_UPDATED_BY and LAST_UPDATE_DATE tell. */
class HandsTest {
    private static final String CHANGE =
            "UPDATE MTL_SECONDARY_INVENTORIES SET DESCRIPTION = '他的库'%s" + " WHERE SECONDARY_INVENTORY_NAME = 'RAW'";

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    private Optional<Hand> hand(String signature) {
        lab.foreignHand(CHANGE.formatted(signature));
        return DriftReader.of(lab.address(), LocalDate.of(2026, 1, 9))
                .drifted()
                .get(0)
                .hand();
    }

    @Test
    void aUserIsNamed() {
        lab.foreignHand(
                "INSERT INTO FND_USER (USER_ID, USER_NAME, START_DATE) VALUES (1234, 'LIFANG', DATE '2020-01-01')");

        assertThat(hand(", LAST_UPDATED_BY = 1234, LAST_UPDATE_DATE = DATE '2026-01-05'"))
                .contains(new Hand("LIFANG", LocalDate.of(2026, 1, 5)));
    }

    @Test
    void aNumberWithoutUserIsShown() {
        assertThat(hand(", LAST_UPDATED_BY = 77, LAST_UPDATE_DATE = DATE '2026-01-05'"))
                .contains(new Hand("77", LocalDate.of(2026, 1, 5)));
    }

    @Test
    void sysadminOnALaterDayIsNotTheTool() {
        assertThat(hand(", LAST_UPDATE_DATE = DATE '2026-01-05'"))
                .contains(new Hand("SYSADMIN", LocalDate.of(2026, 1, 5)));
    }

    @Test
    void aChangePastTheFormsIsSignedByNobody() {
        assertThat(hand("")).isEmpty();
    }

    /** Who put the object into a further use: the row is new, so that nobody changed one of the tool's. */
    @Test
    void whoAddedARowIsNamed() {
        lab.foreignHand(
                "INSERT INTO HR_ORGANIZATION_INFORMATION (ORG_INFORMATION_ID, ORGANIZATION_ID, ORG_INFORMATION_CONTEXT,"
                        + " ORG_INFORMATION1, ORG_INFORMATION2, OBJECT_VERSION_NUMBER, LAST_UPDATED_BY, LAST_UPDATE_DATE)"
                        + " SELECT 99001, ORGANIZATION_ID, 'CLASS', 'HR_ORG', 'Y', 1, 77, DATE '2026-01-05'"
                        + " FROM MTL_PARAMETERS");
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET NAME = 'X' WHERE ORGANIZATION_ID IN"
                + " (SELECT ORGANIZATION_ID FROM MTL_PARAMETERS)");

        assertThat(DriftReader.of(lab.address(), LocalDate.of(2026, 1, 9)).drifted())
                .anyMatch(one -> one.hand().equals(Optional.of(new Hand("77", LocalDate.of(2026, 1, 5)))));
    }

    @Test
    void whoSignedBeforeTheLastApplyIsNotNamed() {
        hand(", LAST_UPDATED_BY = 77, LAST_UPDATE_DATE = DATE '2026-01-05'");
        lab.apply(Objects.small());

        assertThat(hand("")).isEmpty();
    }
}
