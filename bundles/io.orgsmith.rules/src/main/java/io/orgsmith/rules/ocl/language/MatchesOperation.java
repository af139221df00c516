// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** {@code matches("[A-Z]+")}: whether a whole string matches a regular expression; false for null. Unlike the operation of that name in
 * OCL, it minds the time limit. */
final class MatchesOperation implements Operation {

    @Override
    public String name() {
        return "matches";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (!site.isOnString(1)) {
            return Optional.empty();
        }
        Types types = site.environment().types();
        Map<String, Pattern> compiled = new ConcurrentHashMap<>();
        Offer.Body body = (source, arguments, run) -> source != null
                && compiled.computeIfAbsent((String) arguments[0], Pattern::compile)
                        .matcher(new GuardedText((String) source, run.guard()))
                        .matches();
        return Optional.of(Offer.ofValues(name(), types.bool(), List.of(types.string()), body));
    }

    /** A text that notices when matching takes too long. */
    private record GuardedText(String text, Guard guard) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            guard.tick();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
