// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.dsl.link.Nearest;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.difference.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which part of a project is meant.
 *
 * @param words qualified ids or names; none for all of it
 */
public record Only(Session session, List<String> words) {
    public Only {
        words = List.copyOf(words);
    }

    /** What is meant, of what the text wants and of what it once wanted. @throws io.orgsmith.cli.Stop when a word means nothing, or several things */
    SortedSet<Key> keys(State desired, Managed managed) {
        var choice = Part.choice(desired, managed);
        var keys = new TreeSet<Key>();
        words.forEach(word -> keys.addAll(keys(word, choice)));
        return keys;
    }

    private static Set<Key> keys(String word, Map<Key, String> choice) {
        var meant = Part.meant(word, choice);
        if (meant.isEmpty()) {
            var words = choice.entrySet().stream()
                    .flatMap(one -> Stream.of(one.getValue(), one.getKey().lastName()))
                    .toList();
            Nearest.of(word, words).ifPresent(near -> {
                throw Session.stop("only.unknown.near", word, near);
            });
            throw Session.stop("only.unknown", word);
        }
        var ids = meant.stream().map(key -> shown(key, choice)).distinct().toList();
        if (ids.size() > 1) {
            throw Session.stop("only.several", word, ids);
        }
        return meant;
    }

    private static String shown(Key key, Map<Key, String> choice) {
        return choice.get(key).isEmpty() ? key.toString() : choice.get(key);
    }
}
