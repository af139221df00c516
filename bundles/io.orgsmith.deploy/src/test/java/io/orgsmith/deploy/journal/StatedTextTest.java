// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text stated is kept so that it can be compared later as on the first day. */
class StatedTextTest {
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");

    static Stream<Value> values() {
        Value unit = Value.of(UNIT);
        return Stream.of(
                Value.of("电视机 😀 \"'\\"),
                Value.of(""),
                Value.of("12"),
                Value.of("true"),
                Value.of("2026-01-01"),
                new Value.Whole(12),
                new Value.Whole(Long.MAX_VALUE),
                Value.of(true),
                Value.of(false),
                Value.of(LocalDate.of(2026, 1, 1)),
                unit,
                Value.of(Key.of(Kind.LOCATION, "", "北京总部")),
                new Value.Many(List.of()),
                new Value.Many(List.of(unit, Value.of("x"))),
                new Value.Fields(new TreeMap<>()),
                new Value.Fields(new TreeMap<>(Map.of("day", Value.of("x"), "ref", new Value.Many(List.of(unit))))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueComesBackAsItWas(Value value) {
        var stated = stating("name", value);

        assertThat(through(stated)).isEqualTo(stated);
    }

    @Test
    void thatThereIsNoneIsKeptToo() {
        var stated = stating("to", null);

        assertThat(through(stated)).isEqualTo(stated);
        assertThat(through(stated).compared()).containsExactly("to");
    }

    private static SetupObject stating(String attribute, Value value) {
        var values = new TreeMap<String, Value>();
        if (value != null) {
            values.put(attribute, value);
        }
        return new SetupObject(UNIT, "operating-unit:TV", false, values, new TreeSet<>(Set.of(attribute)));
    }

    private static SetupObject through(SetupObject stated) {
        return StatedText.read(UNIT, "operating-unit:TV", StatedText.write(stated));
    }
}
