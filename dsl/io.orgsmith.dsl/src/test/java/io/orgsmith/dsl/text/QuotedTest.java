// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written without quotes reads back as the same text. */
class QuotedTest {
    private static String readBack(String text) {
        var written = "location L { city " + Quoted.quoteIfNeeded(text) + " }";
        var project = Texts.read(written);
        assertThat(project.problems()).as(written).isEmpty();
        return ((Location) project.documents().get(0).getElements().get(0)).getCity();
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京", "A-1.b_2", "007", "Größe", "日本", "한국", "Ωmega", "𠀀里"})
    void codesStandBare(String code) {
        assertThat(Quoted.quoteIfNeeded(code)).isEqualTo(code);
        assertThat(readBack(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", ".a", "a b", "a,b", "a\"b", "a\\b", "北京；", "Ａ１", "🏭", "a\tb", "//", "{", "a|b"})
    void allElseStandsInQuotes(String text) {
        assertThat(Quoted.quoteIfNeeded(text)).startsWith("\"").endsWith("\"");
        assertThat(readBack(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "No", "yes", "no"})
    void soDoTheWordsThatTheLanguageKeepsForItself(String word) {
        assertThat(readBack(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电视机厂Ⅱ", "①号库", "x²", "ª", "½"})
    void soDoNumbersThatAreNoDigits(String text) {
        assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void escapesAreResolved() {
        assertThat(Quoted.unquote("\"a\\\"b\\\\c\\nd\\te\\q\"")).isEqualTo("a\"b\\c\nd\teq");
    }
}
