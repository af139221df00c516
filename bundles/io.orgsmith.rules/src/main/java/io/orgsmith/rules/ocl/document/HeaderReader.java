// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import io.orgsmith.rules.ocl.document.Header.Key;
import io.orgsmith.rules.ocl.document.Problem.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the doc comment lines before an invariant. A key begins one blank behind the dashes; a line with more blanks goes
 * on with the entry above it.
 */
final class HeaderReader {

    private static final int DASHES = 3;
    private static final Pattern FIRST = Pattern.compile("--- (\\S+) (error|warning|advice)(?: \\(([SK])\\))?\\s*");
    private static final Pattern ENTRY = Pattern.compile("--- (\\w[\\w ]*):(.*)", Pattern.DOTALL);

    private final OclDocument document;
    private final Consumer<Problem> problems;
    private final Map<Key, List<Fragment>> entries = new EnumMap<>(Key.class);
    private Key current;

    HeaderReader(OclDocument document, Consumer<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The header that the lines form; empty when there are none or the first is wrong, which is then a problem. */
    Optional<Header> read(List<Fragment> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Fragment first = lines.get(0);
        Matcher head = FIRST.matcher(first.text());
        if (!head.matches()) {
            report(first.offset(), Kind.BAD_HEADER, first.text().strip());
            return Optional.empty();
        }
        lines.subList(1, lines.size()).forEach(this::readEntry);
        Severity severity = Severity.valueOf(head.group(2).toUpperCase(Locale.ROOT));
        Optional<Source> source = Optional.ofNullable(head.group(3)).map(Source::of);
        return Optional.of(new Header(head.group(1), severity, source, entries, first.offset()));
    }

    private void readEntry(Fragment line) {
        if (line.text().startsWith("---  ")) {
            continueEntry(line);
            return;
        }
        Matcher entry = ENTRY.matcher(line.text());
        Optional<Key> key = entry.matches() ? Key.of(entry.group(1)) : Optional.empty();
        current = key.orElse(null);
        if (key.isEmpty()) {
            String word = entry.matches() ? entry.group(1) : line.text().strip();
            report(line.offset(), Kind.UNKNOWN_KEY, word, Key.words());
            return;
        }
        if (current != Key.ABOUT && entries.containsKey(current)) {
            report(line.offset(), Kind.REPEATED_KEY, current.word());
        }
        entries.computeIfAbsent(current, any -> new ArrayList<>())
                .add(new Fragment(entry.group(2), line.offset() + entry.start(2)));
    }

    /** Joins a line to the entry above it; blanks take the place of what lies between, so that offsets agree. */
    private void continueEntry(Fragment line) {
        if (current == null) {
            return;
        }
        List<Fragment> fragments = entries.get(current);
        Fragment above = fragments.remove(fragments.size() - 1);
        int gap = line.offset() + DASHES - above.offset() - above.text().length();
        String joined = above.text() + "\n" + " ".repeat(gap - 1) + line.text().substring(DASHES);
        fragments.add(new Fragment(joined, above.offset()));
    }

    private void report(int offset, Kind kind, String... arguments) {
        problems.accept(Problem.at(document, offset, kind, arguments));
    }
}
