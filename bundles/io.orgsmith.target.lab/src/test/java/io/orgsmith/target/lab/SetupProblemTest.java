// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.SchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SetupProblemTest {
    static Stream<Arguments> problems() {
        Key unit = Key.of(Kind.OPERATING_UNIT, "Setup Business Group", "U");
        Key ledger = Key.of(Kind.LEDGER, "L");
        Key chart = Key.of(Kind.CHART_OF_ACCOUNTS, "C");
        Key center = Key.of(Kind.COST_CENTER, "Setup Business Group", "CC");
        Key entity = Key.of(Kind.LEGAL_ENTITY, "E");
        var values = many(part("values", many("1")));
        return Stream.of(
                Arguments.of("reference.missing", List.of(object(unit, "ledger", ledger))),
                Arguments.of("attribute.several", List.of(object(ledger, "currency", many("CNY", "USD")))),
                Arguments.of("value.unknown", List.of(object(ledger, "category", "tertiary"))),
                Arguments.of("language.unknown", List.of(object(unit, "names", many(name("xx", "?"))))),
                Arguments.of(
                        "chart.qualifier.missing",
                        List.of(object(chart), object(center, "chartOfAccounts", chart, "company", "1"))),
                Arguments.of("chart.missing", List.of(object(center, "company", "1"))),
                Arguments.of("values.without.ledger", List.of(object(entity, "balancingSegmentValues", values))),
                Arguments.of(
                        "ledger.without.balancing",
                        List.of(object(ledger), object(entity, "ledger", ledger, "balancingSegmentValues", values))),
                Arguments.of(
                        "address.too.long",
                        List.of(object(Key.of(Kind.LOCATION, "", "X"), "addressLines", many("1", "2", "3", "4")))),
                Arguments.of("group.missing", List.of(object(Key.of(Kind.INVENTORY_ORGANIZATION, "X")))),
                Arguments.of(
                        "profile.without.value", List.of(object(Key.of(Kind.PROFILE_VALUE, "site", "", "", "ORG_ID")))),
                Arguments.of(
                        "profile.absent",
                        List.of(object(Key.of(Kind.PROFILE_VALUE, "site", "", "", "DEFAULT_ORG_ID"), "value", "1"))),
                Arguments.of("text.too.long", List.of(object(ledger, "shortName", "12345678901234567890+"))));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatTheTablesCannotTakeIsSaidInBothLanguages(String key, List<SetupObject> objects) {
        String release = key.equals("profile.absent") ? "11i" : "12.2";
        var lab = Lab.of(release, LabTest.fresh(release), LocalDate.of(2026, 1, 1));
        List<Step> steps = objects.stream().<Step>map(Step.Create::new).toList();

        SetupProblem problem = catchThrowableOfType(SetupProblem.class, () -> lab.changes(steps));

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message(Locale.ENGLISH)).doesNotContain("{").isNotBlank();
        assertThat(problem.message(Locale.SIMPLIFIED_CHINESE))
                .doesNotContain("{")
                .matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.message(Locale.ENGLISH));
    }

    @Test
    void everyMessageIsTestedAndStandsInBothLanguages() throws IOException {
        var tested = problems().map(arguments -> (String) arguments.get()[0]).toList();

        assertThat(keys("messages.properties")).containsExactlyInAnyOrderElementsOf(tested);
        assertThat(keys("messages_zh.properties")).containsExactlyInAnyOrderElementsOf(tested);
    }

    private static List<String> keys(String file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(SchemaReader.text(file)));
        return List.copyOf(properties.stringPropertyNames());
    }
}
