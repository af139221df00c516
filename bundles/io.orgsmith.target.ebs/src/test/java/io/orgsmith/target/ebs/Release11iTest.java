// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 11i: sets of books, legal entities that are HR organizations, one operating unit to a responsibility. */
class Release11iTest {
    private static final Wanted ENTITY = a(Kind.LEGAL_ENTITY, "legal-entity:BJ", "GH", "Beijing Ltd")
            .with("name", "Beijing Ltd")
            .with("taxRegistration", "91110000")
            .refers("location", Kind.LOCATION, "", "HQ")
            .refers("ledger", Kind.LEDGER, "CN Books");
    private static final Wanted UNIT = a(Kind.OPERATING_UNIT, "operating-unit:TV", "GH", "TV")
            .refers("ledger", Kind.LEDGER, "CN Books")
            .refers("defaultLegalContext", Kind.LEGAL_ENTITY, "GH", "Beijing Ltd");

    @Test
    void aSetOfBooksIsAManualStepBeforeTheLegalEntities() {
        var files = generate(create(a(Kind.LEDGER, "ledger:CN", "CN Books").with("shortName", "CN")), create(ENTITY));

        assertThat(files.get("apply.sql"))
                .containsSubsequence("@@35_sets_of_books_manual.sql", "@@40_legal_entities.sql");
        assertThat(files.get("35_sets_of_books_manual.sql")).contains("FROM gl_sets_of_books b");
        assertThat(files.get("manual.md")).contains("Set of books: CN Books", "Setup > Financials > Books > Define");
    }

    @Test
    void aLegalEntityIsAnOrganizationWithItsSetOfBooks() {
        assertThat(generate(create(ENTITY)).get("40_legal_entities.sql"))
                .containsSubsequence(
                        "      create_organization(",
                        "hr_organization_api.create_legal_entity_classif(",
                        "p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger)",
                        "set_tax_registration('91110000');")
                .contains("'Legal Entity Accounting'", "p_org_information2 => p_number");
    }

    @Test
    void aLegalEntityWithoutALocationIsStoppedBeforeEbsRefusesIt() {
        var entity =
                a(Kind.LEGAL_ENTITY, "legal-entity:BJ", "GH", "Beijing Ltd").refers("ledger", Kind.LEDGER, "CN");

        assertThat(generate(create(entity)).get("40_legal_entities.sql"))
                .containsSubsequence("HR_6612_ORG_LEGAL_NO_LOCATION", "create_organization(");
    }

    @Test
    void anOperatingUnitNamesItsLegalEntityAsAnOrganization() {
        assertThat(generate(create(UNIT)).get("60_operating_units.sql"))
                .contains(
                        "c_legal_group    CONSTANT VARCHAR2(4000) := 'GH';",
                        "p_legal_entity_id => TO_CHAR(need(named_organization_id(c_legal_group, c_legal_entity),",
                        "i.org_information_context = 'Legal Entity Accounting'")
                .doesNotContain("short_code", "p_org_information6");
    }

    @Test
    void oneOrganizationMayBeOperatingUnitAndLegalEntity() {
        var unit = a(Kind.OPERATING_UNIT, "operating-unit:BJ", "GH", "Beijing Ltd");

        assertThat(generate(create(ENTITY), create(unit)).get("40_legal_entities.sql"))
                .contains("p_adopt => 'Y'");
    }

    @Test
    void multiOrgAccessIsLeftOutAndSaid() {
        var list = a(Kind.PROFILE_VALUE, "p", "responsibility", "PO", "BUYER", "XLA_MO_SECURITY_PROFILE_LEVEL")
                .with("profile", "MO: Security Profile")
                .refers("value", Kind.SECURITY_PROFILE, "TV_ONLY");
        var unit = a(Kind.PROFILE_VALUE, "q", "responsibility", "PO", "BUYER", "ORG_ID")
                .refers("value", Kind.OPERATING_UNIT, "GH", "TV");
        var files = generate(create(list), create(unit));

        assertThat(files.get("84_profile_values.sql"))
                .contains("p_profile => 'ORG_ID'")
                .doesNotContain("p_profile => 'XLA_MO_SECURITY_PROFILE_LEVEL'");
        assertThat(files.get("manual.md")).contains("11i has no multi-org access control");
    }

    @Test
    void theOldInterfaceIsCalledWithoutWhatItDoesNotHave() {
        assertThat(generate(Wanted.update(UNIT, "defaultLegalContext")).get("60_operating_units.sql"))
                .contains("hr_organization_api.update_organization(")
                .doesNotContain("p_duplicate_org_warning", "p_name => c_name\n          , p_o", "v_warning");
    }

    @Test
    void nothingOfLaterReleasesIsNamed() {
        var later =
                Pattern.compile("xle_|gl_ledger|gl_legal_entities|mo_global|ad_zd|format_error_backtrace|listagg|regexp"
                        + "|fetch first|unlimited|append|org_security_mode|deferred_cogs|fnd_user_resp_groups_direct"
                        + "|defaulted|edition");
        Scripts.everyShape().forEach((name, script) -> {
            if (Scripts.release(name) == EbsRelease.R11I) {
                assertThat(later.matcher(script.toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> found.group()))
                        .as(name)
                        .isEmpty();
            }
        });
    }

    @Test
    void longLinesOfTheSpoolGoOnAfterABackslash() {
        assertThat(generate(create(UNIT)).get("60_operating_units.sql"))
                .contains("DBMS_OUTPUT.PUT_LINE(SUBSTR(v_rest, 1, v_piece) || '\\');");
    }

    private static Map<String, String> generate(Step... steps) {
        return new ScriptTarget().generate(new Plan("11i", List.of(steps)), ScriptOptions.defaults());
    }
}
