// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.SetupProblem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access in 11i: one operating unit for each responsibility, and nothing of multi-org access control. */
class AbsentOptionsTest {
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "G", "U");
    private static final Key BUYER = Key.of(Kind.RESPONSIBILITY, "PO", "BUYER");

    private final Ebs ebs = new Ebs("11i");

    private static Key option(String name) {
        return Key.of(Kind.PROFILE_VALUE, "responsibility", "PO", "BUYER", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLA_MO_SECURITY_PROFILE_LEVEL", "DEFAULT_ORG_ID", "GL_ACCESS_SET_ID"})
    void whatCameWithR12IsRefusedWithAWayOut(String name) {
        ebs.create(object(BUYER));

        assertThatThrownBy(() -> ebs.create(object(option(name), "value", "1")))
                .isInstanceOfSatisfying(SetupProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains(name, "MO: Operating Unit"));
    }

    @Test
    void theOperatingUnitOfAResponsibilityIsStoredByItsId() {
        ebs.create(
                object(Key.of(Kind.BUSINESS_GROUP, "G")),
                object(UNIT),
                object(BUYER),
                object(option("ORG_ID"), "value", UNIT));

        assertThat(ebs.read(option("ORG_ID")).ref("value")).contains(UNIT);
    }
}
