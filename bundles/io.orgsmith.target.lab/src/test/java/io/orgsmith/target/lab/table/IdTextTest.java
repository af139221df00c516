// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EBS keeps ids in text columns that hold something else in other rows: what is no number is no id, and no error. */
class IdTextTest {
    private static Long read(String text) {
        return new Row("T", new TreeMap<>(Map.of("ORG_INFORMATION1", text))).idInText("ORG_INFORMATION1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "007", "999999999999999999"})
    void digitsAreAnId(String text) {
        assertThat(read(text)).isEqualTo(Long.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y", "-1", " 1", "1.0", "１２", "1000000000000000000", "01-1410"})
    void anythingElseIsNone(String text) {
        assertThat(read(text)).isNull();
    }
}
