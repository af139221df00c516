// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.util.ArrayList;
import java.util.List;

/** {@code orgsmith help lab sql}, as other tools have taught it: the same as {@code orgsmith lab sql --help}. */
final class HelpWord {
    private static final String WORD = "help";

    private HelpWord() {}

    /** The arguments with the option in place of the word, if the word comes where the command is to come. */
    static List<String> asOption(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            boolean isOption = arguments.get(i).startsWith("-");
            boolean isLanguage = i > 0 && arguments.get(i - 1).equals("--lang");
            if (arguments.get(i).equals(WORD)) {
                var rest = new ArrayList<>(arguments);
                rest.remove(i);
                rest.add("--help");
                return rest;
            } else if (!isOption && !isLanguage) {
                return arguments;
            }
        }
        return arguments;
    }
}
