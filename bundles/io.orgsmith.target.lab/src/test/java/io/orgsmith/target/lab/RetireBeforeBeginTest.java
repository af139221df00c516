// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No last day lies before the first one: what has not begun yet ends on the day on which it would have begun. */
class RetireBeforeBeginTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final List<List<String>> COLUMNS = List.of(
            List.of("FND_FLEX_VALUES", "START_DATE_ACTIVE", "END_DATE_ACTIVE"),
            List.of("FND_RESPONSIBILITY", "START_DATE", "END_DATE"),
            List.of("FND_USER", "START_DATE", "END_DATE"),
            List.of("FND_USER_RESP_GROUPS_DIRECT", "START_DATE", "END_DATE"),
            List.of("HR_ALL_ORGANIZATION_UNITS", "DATE_FROM", "DATE_TO"),
            List.of("PER_ORG_STRUCTURE_VERSIONS", "DATE_FROM", "DATE_TO"),
            List.of("XLE_ENTITY_PROFILES", "EFFECTIVE_FROM", "EFFECTIVE_TO"),
            List.of("XLE_ETB_PROFILES", "EFFECTIVE_FROM", "EFFECTIVE_TO"));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingEndsBeforeItBegins(Kind kind) {
        TableImage image = LabTest.fresh();
        Lab.of("12.2", image, LONG_AGO)
                .changes(Television.objects().stream()
                        .<Step>map(Step.Create::new)
                        .toList());
        SetupObject last = Television.objects().stream()
                .filter(object -> object.key().kind() == kind)
                .reduce((first, next) -> next)
                .orElseThrow();

        Lab.of("12.2", image, LONG_AGO).changes(List.of(new Step.Retire(last)));

        for (List<String> columns : COLUMNS) {
            assertThat(image.rows(columns.get(0))).as(columns.get(0)).allSatisfy(row -> {
                LocalDate from = row.day(columns.get(1));
                LocalDate to = row.day(columns.get(2));
                assertThat(from != null && to != null && to.isBefore(from)).isFalse();
            });
        }
    }
}
