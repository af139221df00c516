// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrgFormatterTest {
    @Test
    void theLayoutIsThatOfTheGoldenFile() throws IOException {
        var formatted = OrgFormatter.format(Texts.resource("format/untidy.org"));
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            var golden = Path.of("src/test/resources/io/orgsmith/dsl/format/tidy.org");
            Files.writeString(golden, formatted, StandardCharsets.UTF_8);
        }
        assertThat(formatted).isEqualTo(Texts.resource("format/tidy.org"));
        assertThat(OrgFormatter.format(formatted)).isEqualTo(formatted);
    }

    @Test
    void formattingTwiceChangesNothingMoreAndNeverTheMeaning() {
        var texts = Texts.examples().stream().map(Texts::text).toList();
        assertThat(texts).isNotEmpty();
        for (var text : texts) {
            var once = OrgFormatter.format(text);
            assertThat(OrgFormatter.format(once)).isEqualTo(once);
            assertThat(words(once)).isEqualTo(words(text));
        }
        var every = OrgFormatter.format(Texts.resource("every-clause.org"));
        assertThat(OrgFormatter.format(every)).isEqualTo(every);
    }

    @Test
    void ourExamplesAreInTheirLayout() {
        var examples = Texts.examples().stream()
                .filter(file -> !file.toString().contains("mistakes"))
                .toList();
        assertThat(examples).hasSizeGreaterThan(15);
        for (var example : examples) {
            assertThat(OrgFormatter.format(Texts.text(example)))
                    .as("%s", example)
                    .isEqualTo(Texts.text(example));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aTextWithMistakesStaysAsItIs() {
        var text = "\ufeffledger   A {\r\n  curency   CNY }";
        assertThat(OrgFormatter.format(text)).isSameAs(text);
    }

    @Test
    void byteOrderMarkAndCarriageReturnsGo() {
        assertThat(OrgFormatter.format("\ufeffuser  A\r\n\r\n\r\n// c\r\nuser B"))
                .isEqualTo("user A\n\n// c\nuser B\n");
        assertThat(OrgFormatter.format("")).isEmpty();
    }

    @Test
    void aBlockOnOneLineStaysThereWhereItFits() {
        assertThat(OrgFormatter.format("user U {user name X    employee of G}"))
                .isEqualTo("user U { user name X  employee of G }\n");
        var names = "电".repeat(49);
        assertThat(OrgFormatter.format("location L {city \"" + names + "\"}")).contains("{ city");
        assertThat(OrgFormatter.format("location L {city \"" + names + "电\"}")).contains("{\n  city");
    }

    @Test
    void commentsKeepTheirPlace() {
        var text = """
                // before
                ledger A { // after the brace
                  // own line
                  currency CNY  // behind

                  /* in front */ calendar M
                  balancing segment values 1, // first
                      2
                  // last
                }

                // end
                """;
        assertThat(OrgFormatter.format(text))
                .isEqualTo(text.replace("{ // after", "{  // after").replace(", // f", ",  // f"));
    }

    @Test
    void chineseCharactersAndEmojiTakeTwoColumns() {
        assertThat(DisplayWidth.of("a电，ｱ🏭é")).isEqualTo(1 + 2 + 2 + 1 + 2 + 1);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }
}
