// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Shown;
import io.orgsmith.plan.saved.Moved;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.Names;
import java.util.List;
import java.util.stream.Collectors;

/** What is no longer as it was when a plan was made, in words. */
public final class MovedWords {
    /** More than that nobody reads in a dialog. */
    private static final int MOST = 12;

    private MovedWords() {}

    /** A line each. */
    public static String of(List<Moved> moved) {
        var lines = moved.stream().limit(MOST).map(MovedWords::of).collect(Collectors.joining("\n"));
        int more = moved.size() - MOST;
        return more > 0 ? lines + "\n" + Texts.of("moved.more", more) : lines;
    }

    private static String of(Moved one) {
        var name = Names.of(one.key().kind().name(), one.key().toString());
        if (one.attribute().isEmpty()) {
            return Texts.of(one.there() ? "moved.appeared" : "moved.gone", name);
        }
        return Texts.of("moved", name, Names.attribute(one.attribute()), shown(one.was()), shown(one.now()));
    }

    private static String shown(Value value) {
        return value == null ? Texts.of("moved.nothing") : Shown.value(value);
    }
}
