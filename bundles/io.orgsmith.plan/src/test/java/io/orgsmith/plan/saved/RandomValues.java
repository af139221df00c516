// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Objects with any values, also such as nobody would write. The same random numbers give the same objects. */
record RandomValues(Random random) {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "电视机业务",
            "O'Brien \"&\" Söhne",
            "a\nb\tc\r",
            "\\",
            "\u0000\u001b\u007f",
            "\u2028",
            "😀",
            "=1+1",
            "null",
            "101",
            "{\"day\":1}",
            "\ufeff");

    SetupObject object(boolean required) {
        var attributes = new TreeMap<String, Value>();
        for (int i = random.nextInt(5); i > 0; i--) {
            attributes.put("a" + random.nextInt(9), value(0));
        }
        var compared = new TreeSet<>(attributes.keySet());
        compared.removeIf(name -> random.nextInt(4) == 0);
        if (random.nextInt(8) == 0) {
            compared.add("statedToBeNothing");
        }
        return new SetupObject(key(), random.nextBoolean() ? "" : "id:" + text(), required, attributes, compared);
    }

    Key key() {
        return new Key(Kind.values()[random.nextInt(Kind.values().length)], list(1, this::text));
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
    }

    Value value(int depth) {
        return switch (random.nextInt(depth > 3 ? 5 : 7)) {
            case 0 -> Value.of(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> Value.of(LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000));
            case 2 -> Value.of(random.nextBoolean());
            case 3 -> new Value.Whole(random.nextBoolean() ? random.nextLong() : random.nextInt(3));
            case 4 -> Value.of(key());
            case 5 -> new Value.Many(list(0, () -> value(depth + 1)));
            default -> fields(depth);
        };
    }

    private Value fields(int depth) {
        var fields = new TreeMap<String, Value>();
        list(0, this::text).forEach(name -> fields.put(name, value(depth + 1)));
        return new Value.Fields(fields);
    }

    private <T> List<T> list(int least, Supplier<T> item) {
        var list = new ArrayList<T>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            list.add(item.get());
        }
        return list;
    }
}
