// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.attribute.Choice;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what is meant by words that somebody typed where he could have chosen. */
final class Typed {
    private Typed() {}

    /** The choice with this id, label or name, in capitals or not where that leaves one; else the words as they are. */
    static Object in(List<Choice> choices, String words) {
        var text = words.strip();
        List<Predicate<String>> ways = List.of(text::equals, text::equalsIgnoreCase);
        for (var way : ways) {
            var found = choices.stream()
                    .filter(each -> way.test(each.value()) || way.test(each.label()) || way.test(name(each)))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return text;
    }

    /** The label without the id in brackets behind it; the value may say before it of which kind it is. */
    private static String name(Choice choice) {
        var id = choice.value().substring(choice.value().lastIndexOf(' ') + 1);
        return choice.label().replaceFirst("\\s*[(（]" + Pattern.quote(id) + "[)）]$", "");
    }
}
