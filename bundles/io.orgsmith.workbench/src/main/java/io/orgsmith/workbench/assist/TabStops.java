// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.assist;

import io.orgsmith.dsl.ide.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads a template: {@code ${1:text}} and {@code $0} are places for the caret, {@code \\} takes the meaning from a sign. */
final class TabStops {
    private final String template;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, List<Span>> stops = new TreeMap<>();
    private int at;

    TabStops(String template) {
        this.template = template;
    }

    Insertion read() {
        while (at < template.length()) {
            if (template.charAt(at) == '$') {
                stop();
            } else {
                sign();
            }
        }
        var last = stops.remove(0);
        return new Insertion(
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
        stops.computeIfAbsent(number, none -> new ArrayList<>()).add(new Span(start, text.length() - start));
    }
}
