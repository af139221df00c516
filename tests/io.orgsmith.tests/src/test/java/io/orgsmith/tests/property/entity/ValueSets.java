// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.Chart.Values;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Value sets with their values. */
final class ValueSets {
    private static final int VALUES = 5;

    private final World world;

    ValueSets(World world) {
        this.world = world;
    }

    Values draft(String separator, boolean isThere) {
        var choices = world.choices;
        var set = world.draft.add(world.declare(isThere ? "existing value set" : "value set", "S", 60));
        int width = 2 + choices.below(4);
        boolean isDigits = choices.chance(30);
        boolean isZeroFilled = isDigits && choices.chance(40);
        set.described(() -> set.detail("size", width + (isZeroFilled ? 0 : choices.below(3) + 2)));
        if (isZeroFilled) {
            set.describeAnew();
            set.described(() -> set.detail("size", width));
        }
        if (isDigits) {
            set.say("format", "digits");
        }
        flag(set, isZeroFilled, "zero filled");
        flag(set, choices.chance(20), "uppercase");
        var codes = new ArrayList<String>();
        codes.add(value(set, code(1, width, isDigits, separator), true));
        choices.times(VALUES, 80, () -> {
            int number = set.nested().size() + 1;
            boolean isUsed = !choices.chance(15);
            var code = value(set, code(number, width, isDigits, separator), isUsed);
            if (isUsed) {
                codes.add(code);
            }
        });
        return new Values(set, codes);
    }

    private void flag(Declaration set, boolean isOn, String words) {
        if (isOn || world.choices.chance(10)) {
            set.say((isOn ? "" : "not ") + words);
        }
    }

    /** Different for each number; of letters and marks now and then. */
    private String code(int number, int width, boolean isDigits, String separator) {
        var digits = ("%0" + width + "d").formatted(number);
        if (isDigits || !world.choices.chance(20)) {
            return digits;
        }
        return separator.equals("#") ? "X" + digits.substring(1) : "#" + digits.substring(1);
    }

    private String value(Declaration set, String code, boolean isUsed) {
        boolean isWord = code.matches("[A-Z0-9]+") && !world.choices.chance(10);
        var value = new Declaration("value", isWord ? code : world.names.id("V"));
        if (!isWord) {
            value.say("code", Clause.quoted(code));
        }
        if (world.choices.chance(80)) {
            value.named(world.names.name(240));
            Details.translate(world, value, 240);
        }
        value.described(() -> describe(value, isUsed));
        set.inside(value);
        return code;
    }

    private void describe(Declaration value, boolean isUsed) {
        if (!isUsed) {
            value.detail(world.choices.pick(List.of("disabled", "parent", "disabled parent")));
        } else world.choices.maybe(10, () -> value.detail(world.choices.pick(List.of("enabled", "not parent"))));
        Details.life(world, value);
    }
}
