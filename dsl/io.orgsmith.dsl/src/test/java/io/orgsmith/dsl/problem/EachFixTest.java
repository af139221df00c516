// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.dsl.edit.TextEdits;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fix that a problem offers makes the text good. */
class EachFixTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "location L { contry CN }",
                "rule INV001 eror",
                "operating unit A { legal entities B C }\nlegal entity B legal entity C",
                "business group GH {\n  operating unit TV {\n    usable\n}",
                "user U }",
                "location L { city \"abc }",
                "user U /* x",
                "location L { address a，b }",
                "user\u3000U",
                "cost center C { value １１-1000 }",
                "location L { city “x” }",
                "user U;",
                "ledger BEIJING\noperating unit A { ledger BEJING }",
                "ledger BEIJING\naccept X1 on ledger BEJING",
                "enterprise \"G\" for ebs 12.3"
            })
    void whereThereIsOne(String text) {
        var fix = only(text).fix().orElseThrow();
        assertThat(Texts.problems(TextEdits.apply(text, List.of(fix)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger CN { zzzz }",
                "ledger CN { currency }",
                "user A user A",
                "ledger A from 2020-02-30",
                "value set V { size x }",
                "user U ≠ user V",
                "ledger A\nuser A\naccept X1 on A"
            })
    void whereOnlyTheAuthorKnowsNoneIsOffered(String text) {
        assertThat(only(text).fix()).isEmpty();
    }
}
