// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pieces are put together in a sentence of each language. */
class PunctuationTest {
    private static final Punctuation CHINESE = Punctuation.of(Locale.CHINESE);
    private static final Punctuation ENGLISH = Punctuation.of(Locale.ENGLISH);

    @Test
    void namesInAList() {
        assertThat(CHINESE.list(List.of("材料", "资源", 3))).isEqualTo("材料、资源、3");
        assertThat(ENGLISH.list(List.of("material", "resource", 3))).isEqualTo("material, resource, 3");
        assertThat(CHINESE.list(List.of())).isEmpty();
    }

    @Test
    void whoAndWhenAreNoList() {
        assertThat(CHINESE.beside("LIFANG", LocalDate.of(2026, 1, 5))).isEqualTo("LIFANG，2026-01-05");
        assertThat(ENGLISH.beside("LIFANG", LocalDate.of(2026, 1, 5))).isEqualTo("LIFANG, 2026-01-05");
    }

    @Test
    void listsOneAfterTheOther() {
        assertThat(CHINESE.clauses(List.of("值 11", "值 12"))).isEqualTo("值 11；值 12");
        assertThat(ENGLISH.clauses(List.of("a, b", "c"))).isEqualTo("a, b; c");
    }

    @Test
    void aLabelAndItsText() {
        assertThat(CHINESE.labelled("分类账", "光华人民币账")).isEqualTo("分类账：光华人民币账");
        assertThat(ENGLISH.labelled("ledger", "Guanghua CNY")).isEqualTo("ledger: Guanghua CNY");
    }

    @Test
    void aRemarkInBracketsWhereThereIsOne() {
        assertThat(CHINESE.remarked("电视机业务", "TV")).isEqualTo("电视机业务（TV）");
        assertThat(ENGLISH.remarked("Television", 4)).isEqualTo("Television (4)");
        assertThat(ENGLISH.remarked("Television", "")).isEqualTo("Television");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hans-CN"})
    void whoeverReadsChinese(String tag) {
        assertThat(Punctuation.of(Locale.forLanguageTag(tag))).isSameAs(Punctuation.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "ja", "und"})
    void everybodyElseReadsEnglish(String tag) {
        assertThat(Punctuation.of(Locale.forLanguageTag(tag))).isSameAs(Punctuation.ENGLISH);
    }
}
