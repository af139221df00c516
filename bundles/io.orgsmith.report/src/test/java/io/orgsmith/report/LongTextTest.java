// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A cell of Excel holds 32,767 letters: what is longer is refused before anything is written, and never cut. */
class LongTextTest {
    private static final int MOST = 32_767;

    private static State place(String name, String city) {
        var values = new TreeMap<String, Value>();
        values.put("name", Value.of(name));
        values.put("city", Value.of(city));
        var key = Key.of(Kind.LOCATION, "", name);
        return State.of(List.of(new SetupObject(key, "", false, values, new TreeSet<>(Set.of("city")))));
    }

    private static byte[] export(State state) {
        return Workbooks.export(state, Release.R12_2, "x", Locale.ENGLISH);
    }

    @Test
    void asLongAsACellTakesItIsKeptWhole() {
        var city = "京".repeat(MOST);
        var read = Given.read(export(place("HQ", city)));
        assertThat(read.state()
                        .get(Key.of(Kind.LOCATION, "", "HQ"))
                        .orElseThrow()
                        .text("city"))
                .isEqualTo(city);
    }

    @Test
    void oneLetterMoreIsRefusedWithTheObjectAndItsColumn() {
        var refusal = catchThrowableOfType(LongText.class, () -> export(place("HQ", "京".repeat(MOST + 1))));
        assertThat(refusal.message(Locale.ENGLISH))
                .startsWith("location HQ: \"city\" has more than the 32,767 letters");
        assertThat(refusal.message(Locale.CHINESE)).contains("HQ", "32,767").containsPattern("\\p{IsHan}");
    }

    @Test
    void theApostropheThatMakesItHarmlessCountsToo() {
        assertThat(catchThrowableOfType(LongText.class, () -> export(place("HQ", "=" + "x".repeat(MOST - 1)))))
                .isNotNull();
    }

    @Test
    void aNameThatLongIsRefusedInTheSameWords() {
        var refusal = catchThrowableOfType(LongText.class, () -> export(place("N".repeat(MOST + 1), "北京")));
        assertThat(refusal.message(Locale.ENGLISH)).contains("\"name\" has more than the 32,767 letters");
    }
}
