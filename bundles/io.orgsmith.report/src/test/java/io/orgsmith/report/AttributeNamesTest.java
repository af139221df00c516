// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttributeNamesTest {
    @Test
    void englishNamesAreTheWordsOfTheLanguage() {
        assertThat(new AttributeNames(Locale.ENGLISH).of("shortName")).isEqualTo("short name");
        assertThat(new AttributeNames(Locale.GERMAN).of("shortName")).isEqualTo("short name");
    }

    @Test
    void chineseNamesAreThoseOfTheForms() {
        assertThat(new AttributeNames(Locale.CHINESE).of("shortName")).isEqualTo("简称");
    }

    @Test
    void whatHasNoNameIsReadFromItself() {
        assertThat(new AttributeNames(Locale.CHINESE).of("someNewThing")).isEqualTo("some new thing");
    }
}
