// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places sort as a reader meets them. */
class PlaceTest {
    @Test
    void byFileThenByOffsetThenByLength() {
        var whole = Place.of(Path.of("/b.org"));
        var first = new Place(Path.of("/a.org"), 3, 1, 1, 4);
        var longer = new Place(Path.of("/a.org"), 3, 5, 1, 4);
        var later = new Place(Path.of("/a.org"), 9, 1, 2, 1);
        assertThat(List.of(whole, later, longer, first).stream().sorted().toList())
                .containsExactly(first, longer, later, whole);
    }

    @Test
    void aWholeFileIsItsBeginning() {
        assertThat(Place.of(Path.of("/a.org"))).isEqualTo(new Place(Path.of("/a.org"), 0, 0, 1, 1));
    }

    @Test
    void ofTwoAtOnePlaceTheGraverComesFirst() {
        var place = Place.of(Path.of("/a.org"));
        var advice = diagnostic("B", Severity.ADVICE, place);
        var error = diagnostic("C", Severity.ERROR, place);
        var other = diagnostic("A", Severity.ADVICE, place);
        assertThat(List.of(advice, other, error).stream().sorted().toList()).containsExactly(error, other, advice);
        assertThat(error.isError()).isTrue();
        assertThat(advice.isError()).isFalse();
        assertThat(advice.severity().word()).isEqualTo("advice");
    }

    private static Diagnostic diagnostic(String code, Severity severity, Place place) {
        return new Diagnostic(code, severity, place, Text.of("x"), Text.none(), Text.none(), List.of());
    }
}
