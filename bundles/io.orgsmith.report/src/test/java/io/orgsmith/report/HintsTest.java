// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column says about itself. */
class HintsTest {
    private static String hint(Locale locale, Kind kind, String attribute) {
        var layout = new Layout(kind, Release.R12_2);
        return new Hints(new Wording(locale)).of(attribute, layout.columns().get(attribute), layout);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VALUE_SET | name | Required: part of the name of the object.",
                "VALUE_SET | size | A whole number.",
                "VALUE_SET | format | One of: characters, digits.",
                "VALUE_SET | uppercase | yes or no.",
                "SEGMENT_VALUE | from | A day: 2026-01-31.",
                "LOCATION | businessGroup | Part of the name of the object; empty where there is none.",
                "LOCATION | addressLines | Several, one on each line. A text.",
                "OPERATING_UNIT | defaultLegalContext | A name from the sheet \"legal entity\".",
                "OPERATING_UNIT | ledger | A name from the sheet \"ledger\".",
                "OPERATING_UNIT | legalEntities | Several, one on each line. A name from the sheet \"legal entity\".",
                "SECURITY_PROFILE | top | An organization, its sheet in front: operating unit: A",
                "PROFILE_VALUE | value | A text, or an object with its sheet in front: operating unit: A",
                "USER | existing | \"yes\" for what is there already: it is checked, and neither created nor changed."
            })
    void inASentence(Kind kind, String attribute, String said) {
        assertThat(hint(Locale.ENGLISH, kind, attribute)).isEqualTo(said);
        assertThat(hint(Locale.CHINESE, kind, attribute)).containsPattern("\\p{IsHan}");
    }

    @Test
    void thePartsOfACellAreNamed() {
        assertThat(hint(Locale.ENGLISH, Kind.LEGAL_ENTITY, "balancingSegmentValues"))
                .isEqualTo("Several, one on each line. ledger: …; values: …");
    }

    @Test
    void aColumnIsExplainedInEveryRelease() {
        for (Kind kind : Kind.values()) {
            for (Release release : Release.VALUES) {
                var layout = new Layout(kind, release);
                layout.columns().forEach((attribute, type) -> assertThat(
                                new Hints(new Wording(Locale.CHINESE)).of(attribute, type, layout))
                        .isNotBlank());
            }
        }
    }
}
