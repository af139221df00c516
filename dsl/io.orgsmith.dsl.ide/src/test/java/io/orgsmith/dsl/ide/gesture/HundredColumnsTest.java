// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line has a hundred columns at most, two for a Chinese character. */
class HundredColumnsTest {
    private static final String CODES = "registration 91330100MA27W01H01  jurisdiction CN";

    @Test
    void aLineThatIsFullIsBroken() {
        assertThat(said("registered name \"" + "N".repeat(40) + "\"\n  " + CODES, "Country", "CN"))
                .contains(CODES + "  country CN\n}");
        var full = CODES + "  tax registration 91330100MA27W01H01-VAT-CN-1234";
        assertThat(said(full, "Country", "CN")).contains("  " + full + "\n  country CN\n}");
    }

    @Test
    void inTheMiddleTheRestFollowsInTheNextLine() {
        var name = "tax registration \"" + "9".repeat(40) + "\"";
        assertThat(said("registration \"" + "9".repeat(30) + "\"  " + name, "Jurisdiction", "CN"))
                .contains("\n  registration \"" + "9".repeat(30) + "\"\n  jurisdiction CN  " + name + "\n");
    }

    @Test
    void aChineseCharacterTakesTwo() {
        assertThat(one("N".repeat(30), "country CN")).contains(" { country CN }\n");
        assertThat(one("名".repeat(30), "country CN")).contains(" { country CN }\n");
        assertThat(one("N".repeat(40), "country CN")).contains(" { country CN }\n");
        assertThat(one("名".repeat(40), "country CN")).contains(" {\n  country CN\n}\n");
    }

    private static String one(String name, String clause) {
        var hands = new Hands("legal entity A \"" + name + "\"\n");
        hands.follow("pick | legal-entity:A");
        hands.follow("say | Country | " + clause.substring(clause.indexOf(' ') + 1));
        return hands.text();
    }

    private static String said(String lines, String attribute, String value) {
        var hands = new Hands("legal entity A \"Hangzhou\" {\n  " + lines + "\n}\n");
        hands.follow("pick | legal-entity:A");
        hands.follow("say | " + attribute + " | " + value);
        return hands.text();
    }
}
