// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.format.OrgFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts with random mistakes: each is read without failing, and each problem lies in the text. */
class FuzzTest {
    private static final int ROUNDS = 300;
    private static final List<String> INTRUDERS =
            List.of("{", "}", "\"", ",", "，", "“", "/*", "😀", "ledger", "no", "=", ":", "\ufeff", "１", "\n", "'");

    @Test
    void noTextMakesItFail() {
        var random = new Random(20200131);
        var sample = Texts.resource("every-clause.org");
        for (int round = 0; round < ROUNDS; round++) {
            check(mutated(excerpt(sample, random), random));
        }
    }

    private static String excerpt(String text, Random random) {
        var lines = text.lines().toList();
        int from = random.nextInt(lines.size() - 30);
        return String.join("\n", lines.subList(from, from + 30));
    }

    private static String mutated(String text, Random random) {
        var words = new ArrayList<>(Arrays.asList(text.split("(?<=\\W)|(?=\\W)")));
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                default -> words.add(at, INTRUDERS.get(random.nextInt(INTRUDERS.size())));
            }
        }
        return String.join("", words);
    }

    private static void check(String text) {
        var project = Texts.read(text);
        var read = project.texts().get(Texts.FILE);
        for (var problem : project.problems()) {
            assertThat(problem.offset()).as(text).isBetween(0, read.length());
            assertThat(problem.offset() + problem.length()).as(text).isBetween(0, read.length());
            assertThat(problem.code()).as(text).isNotEqualTo("syntax.refused");
            assertThat(problem.message(Locale.CHINESE)).isNotBlank().doesNotContain("{0}");
            problem.fix().ifPresent(fix -> assertThat(TextEdits.apply(read, List.of(fix)))
                    .isNotNull());
        }
        var formatted = OrgFormatter.format(text);
        assertThat(OrgFormatter.format(formatted)).isEqualTo(formatted);
    }
}
