// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import org.junit.jupiter.api.Test;

/** What is missing on a target is found before anything is changed on it. */
class PreflightScriptTest {
    private final String television = preflight(Television.plan());

    @Test
    void theLanguageOfTheSessionIsOneThatEbsHas() {
        assertThat(television)
                .containsSubsequence("l.language_code = USERENV('LANG')", "MISSING|PREFLIGHT|session language");
    }

    @Test
    void noCutoverIsUnderWayAndAnOpenCycleIsSaid() {
        assertThat(television)
                .containsSubsequence(
                        "ad_zd.get_edition('PATCH') IS NOT NULL",
                        "WARNING|PREFLIGHT|edition",
                        "FROM ad_adop_sessions s",
                        "MISSING|PREFLIGHT|edition||a cutover is under way");
    }

    @Test
    void whatNoScriptMakesHasToBeThere() {
        assertThat(television)
                .contains(
                        "  check_style('CN_GLB');",
                        "  check_structure('JOB', 'GH_JOB');",
                        "  check_structure('GRD', 'GH_GRADE');",
                        "  check_structure('POS', 'GH_POSITION');",
                        "  check_structure('GRP', 'GH_GROUP');",
                        "  check_structure('COST', 'GH_COST');",
                        "  check_currency('CNY');",
                        "  check_calendar('GH_MONTH');",
                        "  check_workdays('GH_WORK');",
                        "  check_menu('PO_SUPERUSER_GUI');",
                        "  check_group('PO', 'All Reports');",
                        "  check_profile('responsibility', 'XLA_MO_SECURITY_PROFILE_LEVEL');")
                .doesNotContain("check_type('");
    }

    @Test
    void anOrganizationTypeIsALookup() {
        var unit = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A").with("type", "COMPANY");

        assertThat(preflight(plan(create(unit)))).contains("  check_type('COMPANY');");
    }

    @Test
    void whatEndsRefersToNothingNew() {
        var unit = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A").with("type", "COMPANY");

        assertThat(preflight(plan(Wanted.retire(unit)))).doesNotContain("check_type('COMPANY');");
    }

    @Test
    void aColumnIsAskedForOnlyWhereItIsUsed() {
        var unit = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A");
        String column = "check_column('Operating Unit Information', 'ORG_INFORMATION6');";

        assertThat(preflight(plan(create(unit)))).doesNotContain(column);
        assertThat(preflight(plan(create(unit.with("usable", false))))).contains(column);
    }

    @Test
    void whatTheTargetRequiresBeyondIsSaid() {
        assertThat(television)
                .containsSubsequence(
                        "u.required_flag = 'Y'",
                        "check_column('Operating Unit Information', 'ORG_INFORMATION2');",
                        "check_required('Operating Unit Information');");
    }

    @Test
    void aClassificationThatWantsInformationIsSaid() {
        assertThat(television).containsSubsequence("hr_org_info_types_by_class", "IF p_class = 'HR_ORG' THEN");
    }

    @Test
    void aProcedureThatWantsMoreThanIsGivenStopsTheRun() {
        assertThat(television).contains("DECODE(g.defaulted, 'N', 1, 0)", "'||does not know ' || v_name");
    }

    @Test
    void aProcedureWithoutNamedParametersHasToBeThere() {
        assertThat(television)
                .contains("check_procedure('FND_DATE', 'DATE_TO_CANONICAL');")
                .doesNotContain("check_procedure('DBMS_OUTPUT'");
    }

    @Test
    void itSaysWhetherTheSessionSeesAllOrganizations() {
        assertThat(television)
                .containsSubsequence("fnd_profile.value('PER_SECURITY_PROFILE_ID')", "WARNING|PREFLIGHT|HR security");
    }

    private static String preflight(io.orgsmith.plan.Plan plan) {
        return Scripts.sql(plan, ScriptOptions.defaults()).get("00_preflight.sql");
    }
}
