// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FND_PROFILE_OPTION_VALUES: LEVEL_ID and whose value it is. */
class ProfileLevelsTest {
    private final Ebs ebs = Ebs.television();

    private Row value(String level, String application, String owner) {
        ebs.create(object(Key.of(Kind.PROFILE_VALUE, level, application, owner, "GH_X"), "value", "x"));
        long option =
                ebs.row("FND_PROFILE_OPTIONS", "PROFILE_OPTION_NAME", "GH_X").number("PROFILE_OPTION_ID");
        return ebs.row("FND_PROFILE_OPTION_VALUES", "PROFILE_OPTION_ID", option);
    }

    @ParameterizedTest
    @CsvSource({
        "site, '', '', 10001",
        "application, PO, '', 10002",
        "responsibility, PO, TV_BUYER, 10003",
        "user, '', ZHANG, 10004"
    })
    void eachLevelHasItsNumber(String level, String application, String owner, long id) {
        assertThat(value(level, application, owner).number("LEVEL_ID")).isEqualTo(id);
    }

    @Test
    void theSiteIsNobody() {
        Row row = value("site", "", "");

        assertThat(row.number("LEVEL_VALUE")).isZero();
        assertThat(row.number("LEVEL_VALUE_APPLICATION_ID")).isZero();
    }

    @Test
    void aResponsibilityIsNamedWithItsApplication() {
        Row row = value("responsibility", "PO", "TV_BUYER");

        assertThat(row.number("LEVEL_VALUE"))
                .isEqualTo(ebs.row("FND_RESPONSIBILITY", "RESPONSIBILITY_KEY", "TV_BUYER")
                        .number("RESPONSIBILITY_ID"));
        assertThat(row.number("LEVEL_VALUE_APPLICATION_ID")).isEqualTo(201);
    }
}
