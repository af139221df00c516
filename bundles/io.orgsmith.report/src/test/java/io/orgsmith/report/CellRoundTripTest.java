// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever value an attribute may have, its cell says exactly that, in each language. */
class CellRoundTripTest {
    private static final List<String> TEXTS = List.of(
            "Vision",
            "光华集团",
            "A/B",
            "a; b",
            "a, b",
            "a: b",
            "C\\",
            "\\/",
            "two\nlines",
            "=1+2",
            "ledger: X",
            "ledger\\: X",
            "业务实体: 甲",
            "yes",
            "007",
            "2026-01-31");

    private final Random random = new Random(11);
    private final Release release = Release.R12_2;

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Value value(Type type) {
        if (type instanceof Type.Several several) {
            return several(several);
        } else if (type instanceof Type.Part part) {
            var fields = new TreeMap<String, Value>();
            part.attributes().forEach((name, field) -> fields.put(name, value(field)));
            return new Value.Fields(fields);
        } else if (type instanceof Type.Ref ref) {
            return ref(ref.kind().orElse(Kind.OPERATING_UNIT));
        } else if (type instanceof Type.Flag) {
            return Value.of(random.nextBoolean());
        } else if (type instanceof Type.Day) {
            return Value.of(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9999)));
        } else if (type instanceof Type.Whole) {
            return new Value.Whole(random.nextInt());
        }
        boolean isEnumeration =
                type instanceof Type.Words words && !words.choices().isEmpty();
        return Value.of(isEnumeration ? ((Type.Words) type).choices().get(0) : text());
    }

    private Value several(Type.Several type) {
        if (type.single()) {
            return value(type.item());
        }
        var values = new ArrayList<Value>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            values.add(value(type.item()));
        }
        if (!type.ordered()) {
            values.sort(Comparator.comparing(Value::print));
        }
        return new Value.Many(values);
    }

    private Value ref(Kind kind) {
        var names = new ArrayList<String>();
        KeyPart.of(kind, release).forEach(part -> names.add(text()));
        return Value.of(new Key(kind, names));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofEachAttribute(Kind kind) {
        var reader = new CellReader(release);
        for (var wording : Wording.all()) {
            var writer = new CellWriter(wording, new Names(List.<Key>of()));
            new Layout(kind, release).columns().forEach((attribute, type) -> {
                for (int i = 0; i < 50; i++) {
                    var value = value(type);
                    var cell = writer.text(value, type);
                    assertThat(reader.value(Harmless.back(Harmless.of(cell)), type))
                            .as("%s: %s", attribute, cell)
                            .isEqualTo(value);
                }
            });
        }
    }

    @Test
    void aTextThatLooksLikeAnObjectStaysAText() {
        for (String text : List.of("ledger: X", "ledger\\: X", "ledger\\\\: X", "other: X", "a\\: b")) {
            assertThat(KindWord.of(KindWord.hidden(text))).isEmpty();
            assertThat(KindWord.shown(KindWord.hidden(text))).isEqualTo(text);
        }
        assertThat(KindWord.of("业务实体: 甲")).contains(Kind.OPERATING_UNIT);
    }
}
