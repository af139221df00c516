// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.workspace.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that a change adds to one place, for its title; of many clauses the first ones, and how many more there are. */
final class Added {
    private static final int SHOWN = 3;

    private final List<String> clauses = new ArrayList<>();
    private Object to;
    private Object declared;

    /** Hears of each change; keeps in mind what is added to the place of the first addition, and what is declared beside it. */
    void note(String key, Object... arguments) {
        if (key.equals("add") && (to == null || plain(to).equals(plain(arguments[1])))) {
            to = arguments[1];
            clauses.add(plain(arguments[0]));
        } else if (key.equals("declare") && declared == null) {
            declared = arguments[0];
        }
    }

    /** What the title mentions. */
    List<Object> arguments() {
        boolean areMany = clauses.size() > SHOWN;
        var shown = String.join(", ", areMany ? clauses.subList(0, SHOWN - 1) : clauses);
        if (areMany) {
            return List.of(shown, to, Integer.toString(clauses.size() - SHOWN + 1));
        }
        return declared == null ? List.of(shown, to) : List.of(shown, to, declared);
    }

    /** The text for such arguments. */
    static String key(List<?> arguments) {
        if (arguments.size() < 3) {
            return "add";
        }
        return plain(arguments.get(2)).matches("\\d+") ? "add-more" : "add-declare";
    }

    private static String plain(Object argument) {
        return argument instanceof Text text ? text.in(Locale.ROOT) : argument.toString();
    }
}
