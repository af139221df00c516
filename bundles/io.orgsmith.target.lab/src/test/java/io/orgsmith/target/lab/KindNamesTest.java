// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindNamesTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasANameInBothLanguages(Kind kind) {
        assertThat(new KindNames(Locale.ENGLISH).of(kind)).isEqualToIgnoringCase(kind.words());
        assertThat(new KindNames(Locale.SIMPLIFIED_CHINESE).of(kind)).matches(".*[\\u4e00-\\u9fff].*");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKeyThatWasWrittenDownIsNamedAsTheKeyItself(Kind kind) {
        var key = Key.of(kind, "光华集团", "B01");

        assertThat(new KindNames(Locale.SIMPLIFIED_CHINESE).ofWritten(key.toString()))
                .isEqualTo(new KindNames(Locale.SIMPLIFIED_CHINESE).of(key));
        assertThat(new KindNames(Locale.ENGLISH).ofWritten(key.toString()))
                .isEqualTo(new KindNames(Locale.ENGLISH).of(key));
    }

    @Test
    void whatIsNoKeyStaysAsItIs() {
        var names = new KindNames(Locale.SIMPLIFIED_CHINESE);

        assertThat(names.ofWritten("HR_LOCATIONS_ALL [204]")).isEqualTo("HR_LOCATIONS_ALL [204]");
        assertThat(names.ofWritten("ledgers of others")).isEqualTo("ledgers of others");
        assertThat(names.ofWritten("")).isEmpty();
    }

    @Test
    void aProblemNamesItsObjectInTheReadersLanguage() {
        var problem = new MissingReference(Key.of(Kind.LOCATION, "", "北京总部"));

        assertThat(problem.message(Locale.CHINA)).contains("地点 北京总部");
        assertThat(problem.message(Locale.ENGLISH)).contains("location 北京总部");
        assertThat(problem.message(Locale.JAPANESE)).contains("location 北京总部");
    }
}
