// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a proposal writes, and where the caret goes in it, for editors that do not read {@code ${1:text}} themselves.
 *
 * @param text without the signs of the stops; a stop that is repeated has its first text everywhere
 * @param stops by number, in offsets of the text; those of one number are written together
 * @param end where the caret goes at last
 */
public record TabStops(String text, SortedMap<Integer, List<Span>> stops, int end) {
    /** Those of a proposal; none but the end where it is no template. */
    public static TabStops of(Proposal proposal) {
        return proposal.isTemplate()
                ? new Reader(proposal.insert()).read()
                : new TabStops(
                        proposal.insert(), new TreeMap<>(), proposal.insert().length());
    }

    private static final class Reader {
        private final String template;
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, List<Span>> stops = new TreeMap<>();
        private int at;

        Reader(String template) {
            this.template = template;
        }

        TabStops read() {
            while (at < template.length()) {
                if (template.charAt(at) == '$') {
                    stop();
                } else {
                    sign();
                }
            }
            var last = stops.remove(0);
            return new TabStops(
                    text.toString(),
                    stops,
                    last == null ? text.length() : last.get(0).offset());
        }

        private void sign() {
            at += template.charAt(at) == '\\' ? 1 : 0;
            text.append(template.charAt(at++));
        }

        private void stop() {
            boolean braces = template.charAt(at + 1) == '{';
            at += braces ? 2 : 1;
            int number = 0;
            while (at < template.length() && Character.isDigit(template.charAt(at))) {
                number = number * 10 + template.charAt(at++) - '0';
            }
            int start = text.length();
            if (braces) {
                at += template.charAt(at) == ':' ? 1 : 0;
                while (template.charAt(at) != '}') {
                    sign();
                }
                at++;
            }
            var same = stops.computeIfAbsent(number, none -> new ArrayList<>());
            if (text.length() == start && !same.isEmpty()) {
                text.append(text, same.get(0).offset(), same.get(0).end());
            }
            same.add(new Span(start, text.length() - start));
        }
    }
}
