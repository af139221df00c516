// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String PLACES = "R12: GL.ID; 11i: HR.ORG_INFORMATION1 of Legal Entity Accounting";

    @Test
    void inChineseTheInformationTypeStandsInBrackets() {
        assertThat(Places.of(PLACES, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("R12: GL.ID; 11i: HR.ORG_INFORMATION1（Legal Entity Accounting）");
    }

    @Test
    void inEnglishItIsTheMetamodelsOwn() {
        assertThat(Places.of(PLACES, Locale.ENGLISH)).isEqualTo(PLACES);
    }

    @Test
    void aColumnAloneIsItself() {
        assertThat(Places.of("HR_LOCATIONS_ALL.LOCATION_CODE", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("HR_LOCATIONS_ALL.LOCATION_CODE");
    }
}
