// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The doc comment of an invariant: what is known of it beside its condition.
 *
 * @param id the rule's id, which several invariants may share
 * @param severity how grave a finding is
 * @param source who says so; absent in a site's own rule
 * @param entries the keyed entries in the order written; {@link Key#ABOUT} may repeat
 * @param offset where the doc comment begins in the document
 */
public record Header(
        String id, Severity severity, Optional<Source> source, Map<Key, List<Fragment>> entries, int offset) {

    public Header {
        EnumMap<Key, List<Fragment>> copy = new EnumMap<>(Key.class);
        entries.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        entries = copy;
    }

    /** All entries of a key, in the order written. */
    public List<Fragment> all(Key key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The entry of a key that is written once at most. */
    public Optional<Fragment> one(Key key) {
        return all(key).stream().findFirst();
    }

    /** The blank-separated words of a key's entry; empty when it is absent. */
    public Set<String> words(Key key) {
        Set<String> words = new LinkedHashSet<>();
        one(key).ifPresent(entry -> words.addAll(List.of(entry.text().strip().split("\\s+"))));
        return words;
    }

    /** What a doc comment may say after its first line, one entry per line. */
    public enum Key {
        /** Releases that the rule is for; absent: all. */
        RELEASES("releases"),
        /** Feature of {@code self} at which the finding is placed; absent: the element's id. */
        AT("at"),
        /** Expression over {@code self} that gives the next message argument. */
        ABOUT("about"),
        /** Collection over {@code self}: one finding per item. */
        EACH("each"),
        /** Rule ids whose finding on the same element makes this one a mere consequence. */
        UNLESS("unless"),
        /** The message of a site's own rule. */
        TEXT("text"),
        /** The message of a site's own rule in Chinese. */
        TEXT_ZH("text zh");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        /** How the key is written. */
        public String word() {
            return word;
        }

        static Optional<Key> of(String word) {
            return List.of(values()).stream()
                    .filter(key -> key.word.equals(word))
                    .findFirst();
        }

        static String words() {
            List<String> words = new ArrayList<>();
            List.of(values()).forEach(key -> words.add(key.word));
            return String.join(", ", words);
        }
    }
}
