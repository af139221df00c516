// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of the platform in Chinese: fragments of ours, which only the product has. */
class ChineseWordsTest {
    private static final String LETTER_OR_LINK = "\\(&[A-Z0-9]\\)|<a[^>]*>|&&";

    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void eachFragmentBelongsToABundleThatIsThere() {
        assertThat(PlatformWords.fragments()).isNotEmpty().allMatch(PlatformWords::isResolved, "is resolved");
    }

    @Test
    void eachWordIsAWordOfThePlatform() {
        assertThat(PlatformWords.all()).isNotEmpty().allSatisfy(words -> assertThat(words.chinese())
                .as(words.file())
                .isNotEmpty()
                .containsOnlyKeys(words.english().keySet().stream()
                        .filter(words.chinese()::containsKey)
                        .toList()));
    }

    @Test
    void whatIsPutInIsPutInInBothLanguages() {
        assertThat(PlatformWords.all())
                .allSatisfy(words -> words.chinese().forEach((key, chinese) -> assertThat(PlatformWords.holes(chinese))
                        .as("%s in %s", key, words.file())
                        .isSubsetOf(PlatformWords.holes(words.english().get(key)))));
    }

    @Test
    void aLetterToPressStandsInBrackets() {
        assertThat(PlatformWords.all().flatMap(words -> words.chinese().values().stream()))
                .allMatch(words -> !words.replaceAll(LETTER_OR_LINK, "").contains("&"), "has its letter as (&X)");
    }
}
