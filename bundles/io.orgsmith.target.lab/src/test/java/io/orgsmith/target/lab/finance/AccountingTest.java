// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.Things;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How ledgers, legal entities and their company values hang together in the tables. */
class AccountingTest {
    private final TableImage image = new TableImage(SchemaReader.r12());
    private final Lab lab = Lab.of("12.2", image, LocalDate.of(2026, 1, 1));

    @BeforeEach
    void create() {
        SeedReader.r12().forEach(image::add);
        lab.changes(Television.objects().stream().<Step>map(Step.Create::new).toList());
    }

    private Row ledger(String name) {
        return image.first("GL_LEDGERS", "NAME", name).orElseThrow();
    }

    private long entity(String identifier) {
        return image.first("XLE_ENTITY_PROFILES", "LEGAL_ENTITY_IDENTIFIER", identifier)
                .orElseThrow()
                .number("LEGAL_ENTITY_ID");
    }

    @Test
    void aSecondaryLedgerIsInTheSetupOfItsPrimaryAndSoAreTheLegalEntities() {
        long setup = ledger("光华人民币账").number("CONFIGURATION_ID");

        assertThat(ledger("光华产品账").number("CONFIGURATION_ID")).isEqualTo(setup);
        assertThat(image.where("GL_LEDGER_CONFIG_DETAILS", "CONFIGURATION_ID", setup))
                .extracting(row -> row.text("OBJECT_TYPE_CODE") + " " + row.text("OBJECT_NAME"))
                .containsExactlyInAnyOrder(
                        "PRIMARY 光华人民币账", "SECONDARY 光华产品账", "LEGAL_ENTITY 北京光华电视有限公司", "LEGAL_ENTITY 上海光华电子有限公司");
    }

    @Test
    void aReportingCurrencyIsTheTargetOfItsSource() {
        Row relationship = image.first(
                        "GL_LEDGER_RELATIONSHIPS",
                        "TARGET_LEDGER_ID",
                        ledger("光华美元账").number("LEDGER_ID"))
                .orElseThrow();

        assertThat(ledger("光华美元账").text("LEDGER_CATEGORY_CODE")).isEqualTo("ALC");
        assertThat(ledger("光华美元账").text("ALC_LEDGER_TYPE_CODE")).isEqualTo("TARGET");
        assertThat(relationship.text("RELATIONSHIP_TYPE_CODE")).isEqualTo("JOURNAL");
    }

    @Test
    void companyValuesAreKeptPerValueSetAndPerLedger() {
        long company = image.first("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_NAME", "GH_COMPANY")
                .orElseThrow()
                .number("FLEX_VALUE_SET_ID");

        assertThat(image.where(
                        "GL_LEGAL_ENTITIES_BSVS",
                        Map.of("LEGAL_ENTITY_ID", entity("BJ_TV"), "FLEX_VALUE_SET_ID", company)))
                .extracting(row -> row.text("FLEX_SEGMENT_VALUE"))
                .containsExactlyInAnyOrder("11", "12");
        assertThat(image.where("GL_LEDGER_NORM_SEG_VALS", "LEGAL_ENTITY_ID", entity("BJ_TV")))
                .extracting(row -> row.text("SEGMENT_VALUE"))
                .containsExactlyInAnyOrder("11", "12", "P1");
    }

    @Test
    void companyValuesWithoutALedgerOfTheirOwnAreThoseOfTheLegalEntitysLedger() {
        long company = image.first("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_NAME", "GH_COMPANY")
                .orElseThrow()
                .number("FLEX_VALUE_SET_ID");
        image.add(new Row(
                "GL_LEGAL_ENTITIES_BSVS",
                new TreeMap<>(Map.of(
                        "LEGAL_ENTITY_ID",
                        entity("SH_EL"),
                        "FLEX_VALUE_SET_ID",
                        company,
                        "FLEX_SEGMENT_VALUE",
                        "22"))));

        assertThat(lab.state().get(Television.SH_EL).orElseThrow().value("balancingSegmentValues"))
                .contains(Things.many(Things.part("values", Things.many("21", "22"))));
    }

    @Test
    void aChartIsFoundByTheValueSetsOfItsQualifiers() {
        long company = Charts.valueSet(ledger("光华人民币账").number("CHART_OF_ACCOUNTS_ID"), "balancing", image)
                .orElseThrow();

        assertThat(Charts.with(Map.of("balancing", company), image))
                .contains(ledger("光华人民币账").number("CHART_OF_ACCOUNTS_ID"));
        assertThat(Charts.with(Map.of("cost center", company), image)).isEmpty();
    }

    @Test
    void eachLedgerBringsADataAccessSet() {
        assertThat(List.of("光华人民币账", "光华产品账", "光华美元账"))
                .allSatisfy(name -> assertThat(image.first("GL_ACCESS_SETS", "NAME", name)
                                .orElseThrow()
                                .number("ACCESS_SET_ID"))
                        .isEqualTo(ledger(name).number("IMPLICIT_ACCESS_SET_ID")));
    }
}
