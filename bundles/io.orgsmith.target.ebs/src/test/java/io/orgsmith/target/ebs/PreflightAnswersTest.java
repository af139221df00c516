// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between code levels, or is not certain, the target itself answers before anything is changed. */
class PreflightAnswersTest {
    private static final Wanted UNIT = a(Kind.OPERATING_UNIT, "x:A", "G", "Television");

    private static String preflight(EbsRelease release, Step... steps) {
        var options = ScriptOptions.defaults().allowingPrivateApi();
        return Scripts.sql(new Plan(release.word(), List.of(steps)), options).get("00_preflight.sql");
    }

    @Test
    void theLongestNameOfEachKindIsHeldAgainstItsColumn() {
        var shorter = a(Kind.HR_ORGANIZATION, "x:B", "G", "TV");
        var chinese = a(Kind.LOCATION, "x:C", "", "北京工厂");

        assertThat(preflight(EbsRelease.R11I, create(UNIT), create(shorter), create(chinese)))
                .contains("check_length('HR_ALL_ORGANIZATION_UNITS', 'NAME', 'Television');")
                .contains("check_length('HR_LOCATIONS_ALL', 'LOCATION_CODE', TO_CHAR(UNISTR(")
                .contains("IF LENGTHB(p_text) > v_most THEN");
    }

    @Test
    void aLegalEntityIsAnOrganizationIn11iOnly() {
        var in11i = a(Kind.LEGAL_ENTITY, "x:A", "G", "Television Ltd");

        assertThat(preflight(EbsRelease.R11I, create(in11i))).contains("'NAME', 'Television Ltd');");
        assertThat(preflight(EbsRelease.R12_2, create(a(Kind.LEGAL_ENTITY, "x:A", "LE1"))))
                .doesNotContain("check_length('HR_ALL_ORGANIZATION_UNITS'");
    }

    @Test
    void theProgramThatEachNewOperatingUnitNeedsHasToBeRegistered() {
        assertThat(preflight(EbsRelease.R12_1, create(UNIT))).contains("check_program('Replicate Seed Data');");
        assertThat(preflight(EbsRelease.R12_1, create(a(Kind.LOCATION, "x:C", "", "BJ"))))
                .doesNotContain("check_program('Replicate");
    }

    @Test
    void aConstantOfAPackageHasToBeThere() {
        var value = a(Kind.SEGMENT_VALUE, "x:V", "COMPANY", "11").from("2020-01-01");

        assertThat(preflight(EbsRelease.R12_2, Wanted.clear(value, "from")))
                .contains("check_constant('FND_FLEX_VAL_API', 'G_NULL_DATE');");
    }
}
