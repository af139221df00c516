// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who types over the name that he sees changes that one, and no name in another language. */
class ShownNameTest {
    private final Drawn drawn = Drawn.org("""
            ledger CN "账簿"
            legal entity BJ "北京" en "Beijing"  // the first
            legal entity SH "上海" { ledger CN }
            legal entity WH
            legal entity CD "Chengdu" ZHS "成都" en "Cheng Du"
            """);

    @Test
    void inEnglishTheEnglishNameIsTypedOver() {
        assertThat(shown("BJ", Locale.ENGLISH).text()).isEqualTo("Beijing");
        assertThat(typed("BJ", Locale.UK, "Peking")).isEqualTo(with("en \"Beijing\"", "en \"Peking\""));
    }

    @Test
    void inChineseTheNameAsSuch() {
        assertThat(shown("BJ", Locale.CHINA).text()).isEqualTo("北京");
        assertThat(typed("BJ", Locale.CHINA, "北平")).isEqualTo(with("\"北京\"", "\"北平\""));
    }

    @Test
    void theChineseNameWhereTheNameAsSuchIsEnglish() {
        assertThat(shown("CD", Locale.CHINA).text()).isEqualTo("成都");
        assertThat(typed("CD", Locale.CHINA, "蓉城")).isEqualTo(with("\"成都\"", "\"蓉城\""));
    }

    @Test
    void whatHasNoNameInTheLanguageShowsTheNameAsSuch() {
        assertThat(shown("SH", Locale.ENGLISH).text()).isEqualTo("上海");
        assertThat(typed("SH", Locale.ENGLISH, "Shanghai")).isEqualTo(with("\"上海\"", "\"Shanghai\""));
    }

    @Test
    void whatHasNoNameAtAllShowsItsIdAndGetsOne() {
        assertThat(shown("WH", Locale.ENGLISH).text()).as("its id").isEqualTo("WH");
        assertThat(typed("WH", Locale.ENGLISH, "Wuhan")).isEqualTo(with("entity WH", "entity WH \"Wuhan\""));
    }

    @Test
    void nothingTypedChangesNothing() {
        assertThat(shown("BJ", Locale.ENGLISH).rename("  ").fix()).isEmpty();
        assertThat(shown("BJ", Locale.ENGLISH).rename(" Beijing ").fix()).isEmpty();
    }

    private ShownName shown(String id, Locale locale) {
        return new ShownName(drawn.model(), drawn.element("legal-entity:" + id), locale);
    }

    private String typed(String id, Locale locale, String name) {
        return drawn.after(shown(id, locale).rename(name));
    }

    private String with(String before, String after) {
        return drawn.project().texts().get(Drawn.FILE).replace(before, after);
    }
}
