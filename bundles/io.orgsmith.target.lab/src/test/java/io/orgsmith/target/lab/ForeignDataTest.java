// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that somebody else filled, incompletely or in ways that the tool never would, are read all the same. */
class ForeignDataTest {
    private final TableImage image = LabTest.fresh();
    private final Lab lab = Lab.of("12.2", image, LocalDate.of(2026, 1, 1));

    @BeforeEach
    void create() {
        lab.changes(Television.objects().stream().<Step>map(Step.Create::new).toList());
    }

    private void change(String table, Map<String, ?> which, String column, Object value) {
        Row row = image.first(table, which).orElseThrow();
        var change = new TreeMap<String, Object>();
        change.put(column, value);
        image.apply(new RowChange.Update(row, row.with(change)));
    }

    private long id(String name) {
        return image.first("HR_ALL_ORGANIZATION_UNITS", "NAME", name)
                .orElseThrow()
                .number("ORGANIZATION_ID");
    }

    private SetupObject unit() {
        return lab.state().get(Television.TV).orElseThrow();
    }

    private void ledgerOfUnit(String text) {
        change(
                "HR_ORGANIZATION_INFORMATION",
                Map.of("ORGANIZATION_ID", id("电视机业务"), "ORG_INFORMATION_CONTEXT", "Operating Unit Information"),
                "ORG_INFORMATION3",
                text);
    }

    @Test
    void anIdThatLeadsNowhereIsNoValue() {
        ledgerOfUnit("999999");
        assertThat(unit().value("ledger")).isEmpty();

        ledgerOfUnit("no number");
        assertThat(unit().value("ledger")).isEmpty();
    }

    @Test
    void anOperatingUnitWithoutItsInformationIsStillOne() {
        Row row = image.first(
                        "HR_ORGANIZATION_INFORMATION",
                        Map.of("ORGANIZATION_ID", id("电视机业务"), "ORG_INFORMATION_CONTEXT", "Operating Unit Information"))
                .orElseThrow();
        image.apply(new RowChange.Delete(row));

        assertThat(unit().flag("usable", false)).isTrue();
        assertThat(unit().value("shortCode")).isEmpty();
    }

    @Test
    void anInventoryOrganizationWithoutParametersHasNoCodeAndIsNotRead() {
        Row row = image.first("MTL_PARAMETERS", "ORGANIZATION_CODE", "X01").orElseThrow();
        image.apply(new RowChange.Delete(row));

        assertThat(lab.state().objects().keySet())
                .contains(Television.XRAY)
                .doesNotContain(Key.of(Kind.INVENTORY_ORGANIZATION, "X01"));
    }

    @Test
    void aDisabledClassificationIsNotRead() {
        change(
                "HR_ORGANIZATION_INFORMATION",
                Map.of("ORGANIZATION_ID", id("人力资源部"), "ORG_INFORMATION_CONTEXT", "CLASS"),
                "ORG_INFORMATION2",
                "N");

        assertThat(lab.state().get(Television.PEOPLE)).isEmpty();
    }

    @Test
    void aGrantThatEndedIsNotHeldAndOneThatEndsLaterIs() {
        Key user = Key.of(Kind.USER, "ZHANG");
        long buyer = image.first("FND_RESPONSIBILITY", "RESPONSIBILITY_KEY", "TV_BUYER")
                .orElseThrow()
                .number("RESPONSIBILITY_ID");
        Map<String, Long> grant = Map.of("RESPONSIBILITY_ID", buyer);

        change("FND_USER_RESP_GROUPS_DIRECT", grant, "END_DATE", LocalDate.of(2026, 6, 1));
        assertThat(lab.state().get(user).orElseThrow().refs("responsibilities")).contains(Television.BUYER);

        change("FND_USER_RESP_GROUPS_DIRECT", grant, "END_DATE", LocalDate.of(2025, 6, 1));
        assertThat(lab.state().get(user).orElseThrow().refs("responsibilities")).doesNotContain(Television.BUYER);
    }

    @Test
    void aProfileValueThatNamesNothingIsReadAsItsText() {
        Key key = Key.of(Kind.PROFILE_VALUE, "responsibility", "PO", "TV_BUYER", "DEFAULT_ORG_ID");
        long option = image.first("FND_PROFILE_OPTIONS", "PROFILE_OPTION_NAME", "DEFAULT_ORG_ID")
                .orElseThrow()
                .number("PROFILE_OPTION_ID");

        change("FND_PROFILE_OPTION_VALUES", Map.of("PROFILE_OPTION_ID", option), "PROFILE_OPTION_VALUE", "999999");

        assertThat(lab.state().get(key).orElseThrow().value("value")).contains(Value.of("999999"));
    }

    @Test
    void levelsThatTheModelDoesNotKnowAreNotRead() {
        int before = lab.state().objects().size();
        image.add(new Row(
                "FND_PROFILE_OPTION_VALUES",
                new TreeMap<>(Map.of(
                        "APPLICATION_ID",
                        0L,
                        "PROFILE_OPTION_ID",
                        1L,
                        "LEVEL_ID",
                        10005L,
                        "LEVEL_VALUE",
                        1L,
                        "LEVEL_VALUE_APPLICATION_ID",
                        0L,
                        "PROFILE_OPTION_VALUE",
                        "x"))));

        assertThat(lab.state().objects()).hasSize(before);
    }
}
