// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {
    @Test
    void editsSpeakOfTheTextBeforeAnyOfThem() {
        var edits = List.of(
                new TextEdit(4, 1, "E"), new TextEdit(0, 2, ""), new TextEdit(6, 0, "!"), new TextEdit(6, 0, "?"));
        assertThat(TextEdits.apply("abcdef", edits)).isEqualTo("cdEf!?");
    }

    @Test
    void editsThatOverlapOrReachTooFarAreRefused() {
        var overlapping = List.of(new TextEdit(0, 3, ""), new TextEdit(2, 1, ""));
        assertThatThrownBy(() -> TextEdits.apply("abc", overlapping)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdits.apply("abc", List.of(new TextEdit(3, 1, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextEdit(-1, 0, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
