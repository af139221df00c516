// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.dsl.services.OrgGrammarAccess;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

class WordConversionTest {
    private final WordConversion conversion = new WordConversion();

    @Test
    void everyWordReadsBackAsTheSameValue() {
        int tables = 0;
        var grammar = OrgStandaloneSetup.injector()
                .getInstance(OrgGrammarAccess.class)
                .getGrammar();
        for (var rule : grammar.getRules()) {
            var words = rule instanceof ParserRule ? Words.of(rule.getName()) : null;
            if (words == null) {
                continue;
            }
            tables++;
            for (var value : words.values()) {
                boolean improper = value instanceof io.orgsmith.model.org.ImproperRule;
                var text = conversion.toString(value, rule.getName());
                assertThat(conversion.toValue(text, rule.getName(), null))
                        .as(rule.getName())
                        .isEqualTo(value);
                assertThat(improper || words.containsKey(text)).isTrue();
            }
        }
        assertThat(tables).isGreaterThan(35);
    }

    @Test
    void textsReadBackAsTheyWere() {
        for (var text : List.of("", "a", "a b", "\"", "\\", "a\nb\r\tc", "电视机；“x”", "🏭", "007", "a;b&c'd", "-", "１")) {
            assertThat(Quoted.unquote(Quoted.quote(text))).isEqualTo(text);
            assertThat(conversion.toValue(conversion.toString(text, "Text"), "Text", null))
                    .isEqualTo(text);
            assertThat(conversion.toValue(conversion.toString(text, "STRING"), "STRING", null))
                    .isEqualTo(text);
        }
    }

    @Test
    void daysAndNumbers() {
        assertThat(conversion.toValue("2020-02-29", "Day", null)).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(conversion.toString(LocalDate.of(2020, 2, 29), "Day")).isEqualTo("2020-02-29");
        assertThat(conversion.toValue("25", "Int", null)).isEqualTo(25);
        assertThat(conversion.toValue("HR :  Security   Profile", "ProfileName", null))
                .isEqualTo("HR:Security Profile");
    }
}
