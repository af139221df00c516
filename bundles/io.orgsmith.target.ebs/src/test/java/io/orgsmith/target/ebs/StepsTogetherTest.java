// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.fields;
import static io.orgsmith.target.ebs.Wanted.many;
import static io.orgsmith.target.ebs.Wanted.plan;
import static io.orgsmith.target.ebs.Wanted.retire;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A person opens a form once and works through a table. */
class StepsTogetherTest {
    @Test
    void theValuesOfAValueSetAreOneStepWithOneQuery() {
        String manual = generate(
                        create(value("COMPANY", "11")), create(value("COMPANY", "12")), create(value("DEPT", "A")))
                .get("manual.md");

        assertThat(manual)
                .containsSubsequence(
                        "## 1. Segment value: COMPANY (2)",
                        "| ☐ | 11 | ",
                        "| ☐ | 12 | ",
                        "WHERE s.flex_value_set_name = 'COMPANY'",
                        "## 2. Segment value: DEPT / A");
    }

    @Test
    void theScriptNamesTheStepAndTheObjectThatIsOpen() {
        assertThat(generate(create(value("COMPANY", "11")), create(value("COMPANY", "12")))
                        .get("11_segment_values_manual.sql"))
                .containsSubsequence(
                        "tell('MANUAL STEP 1: Segment value: COMPANY / 11');",
                        "count_missing;",
                        "tell('MANUAL STEP 1: Segment value: COMPANY / 12');",
                        "count_missing;");
    }

    @Test
    void namesInFurtherLanguagesAreATableWithAColumnForEachLanguage() {
        var beijing =
                a(Kind.LOCATION, "location:BJ", "", "BJ").with("names", many(fields("language", "ZHS", "text", "北京")));
        var berlin = a(Kind.LOCATION, "location:B", "", "B")
                .with(
                        "names",
                        many(fields("language", "D", "text", "Berlin"), fields("language", "ZHS", "text", "柏林")));

        assertThat(generate(create(beijing), create(berlin)).get("manual.md"))
                .containsSubsequence(
                        "names in further languages (2)",
                        "| ☐ | Object | Name in ZHS | Name in D |",
                        "| ☐ | BJ | 北京 |  |",
                        "| ☐ | B | 柏林 | Berlin |",
                        "l.location_code IN (NULL",
                        ", 'BJ'",
                        ", 'B'");
    }

    @Test
    void whatNoQueryProvesHasAMarkThatIsExplained() {
        var one = a(Kind.LEGAL_ENTITY, "legal-entity:A", "A")
                .with("name", "A Ltd")
                .with("jurisdiction", "CN");
        var other = a(Kind.LEGAL_ENTITY, "legal-entity:B", "B")
                .with("name", "B Ltd")
                .with("jurisdiction", "US");

        assertThat(generate(create(one), create(other)).get("manual.md"))
                .containsSubsequence(
                        "| ☐ | A | A Ltd | CN \\* |", "| ☐ | B | B Ltd | US \\* |", "* shown only, no query proves it");
    }

    @Test
    void whatEndsIsAStepOfItsOwn() {
        String manual = generate(
                        retire(a(Kind.USER, "user:LI", "LI").with("name", "Li")),
                        retire(a(Kind.USER, "user:WU", "WU").with("name", "Wu")))
                .get("manual.md");

        assertThat(manual).contains("## 1. End, no longer wanted: User: LI", "## 2. End, no longer wanted: User: WU");
    }

    @Test
    void aListOfOracleHoldsNoMoreThanAThousand() {
        Step[] users = IntStream.range(0, 1001)
                .mapToObj(i -> create(a(Kind.USER, "user:U" + i, "U" + i).with("name", "User")))
                .toArray(Step[]::new);

        assertThat(generate(users).get("manual.md"))
                .contains("## 1. User (500)", "## 2. User (500)", "## 3. User: U1000");
    }

    private static Wanted value(String set, String value) {
        return a(Kind.SEGMENT_VALUE, "value:" + value, set, value).with("name", "Name of " + value);
    }

    private static Map<String, String> generate(Step... steps) {
        return new ScriptTarget().generate(plan(steps), ScriptOptions.defaults());
    }
}
