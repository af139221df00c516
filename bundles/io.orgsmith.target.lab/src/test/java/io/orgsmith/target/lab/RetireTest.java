// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetireTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Set<Kind> ENDLESS = EnumSet.of(Kind.VALUE_SET, Kind.LEDGER, Kind.SECURITY_PROFILE);
    private static final Set<Kind> GONE = EnumSet.of(
            Kind.CHART_OF_ACCOUNTS,
            Kind.BUSINESS_GROUP,
            Kind.OPERATING_UNIT,
            Kind.COST_CENTER,
            Kind.HR_ORGANIZATION,
            Kind.INVENTORY_ORGANIZATION,
            Kind.PROFILE_VALUE);

    private final TableImage image = LabTest.fresh();
    private final Lab lab = Lab.of("12.2", image, TODAY);

    @BeforeEach
    void create() {
        lab.changes(Television.objects().stream().<Step>map(Step.Create::new).toList());
    }

    private void retire(Key key) {
        lab.changes(List.of(new Step.Retire(lab.state().get(key).orElseThrow())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsRetiredEndsTodayOrIsNoLongerInUse(Kind kind) {
        SetupObject object = Television.objects().stream()
                .filter(o -> o.key().kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();

        retire(object.key());

        var after = lab.state().get(object.key());
        if (GONE.contains(kind)) {
            assertThat(after).isEmpty();
        } else if (ENDLESS.contains(kind)) {
            assertThat(after).isPresent();
        } else {
            assertThat(after.orElseThrow().day("to")).contains(TODAY);
        }
    }

    @Test
    void anOrganizationEndsWithItsLastClassification() {
        Key inventory = Key.of(Kind.INVENTORY_ORGANIZATION, "X01");
        retire(inventory);
        assertThat(lab.state().get(inventory)).isEmpty();
        assertThat(lab.state().get(Television.XRAY).orElseThrow().day("to")).isEmpty();

        retire(Television.XRAY);
        assertThat(lab.state().get(Television.XRAY)).isEmpty();
        assertThat(image.first("HR_ALL_ORGANIZATION_UNITS", "NAME", "X 光机业务")
                        .orElseThrow()
                        .day("DATE_TO"))
                .isEqualTo(TODAY);
    }

    @Test
    void whatWasRetiredCanBeSetUpAgainOnTheSameRow() {
        long id = image.first("HR_ALL_ORGANIZATION_UNITS", "NAME", "人力资源部")
                .orElseThrow()
                .number("ORGANIZATION_ID");
        SetupObject people = TelevisionOrganizations.objects().stream()
                .filter(o -> o.key().equals(Television.PEOPLE))
                .findFirst()
                .orElseThrow();
        retire(Television.PEOPLE);

        lab.changes(List.of(new Step.Create(people)));

        LabTest.assertHolds(lab.state(), people);
        assertThat(image.where("HR_ALL_ORGANIZATION_UNITS", "NAME", "人力资源部"))
                .singleElement()
                .satisfies(row -> assertThat(row.number("ORGANIZATION_ID")).isEqualTo(id));
    }

    @Test
    void noRowOfAnObjectIsDeletedButAProfileValue() {
        long before = count();

        Television.objects().stream()
                .map(SetupObject::key)
                .filter(key -> key.kind() != Kind.PROFILE_VALUE)
                .sorted(Comparator.reverseOrder())
                .forEach(key -> lab.state().get(key).ifPresent(o -> lab.changes(List.of(new Step.Retire(o)))));

        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return image.schema().tables().stream()
                .mapToLong(table -> image.rows(table.name()).size())
                .sum();
    }
}
