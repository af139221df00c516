// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Two hundred gestures, one after the other: each leaves a text that can be read, and all other lines as they were. */
class GesturesAtRandomTest {
    private static final int GESTURES = 200;
    private static final int MOST_TRIES = 2000;

    private final RandomGestures gestures = new RandomGestures(2026);

    @Test
    void eachGestureTouchesItsOwnLinesAlone() {
        var drawn = Drawn.org(RandomGestures.start());
        int done = 0;
        for (int i = 0; i < MOST_TRIES && done < GESTURES; i++) {
            var gesture = gestures.next(drawn, i);
            var before = drawn.project().texts().get(Drawn.FILE);
            var after = drawn.after(gesture);
            done += after.equals(before) ? 0 : 1;
            assertThat(touched(before, after))
                    .as("gesture %s: %s", i, gesture.map(QuickFix::id))
                    .isLessThanOrEqualTo(gesture.map(fix -> most(fix, before)).orElse(0L));
            drawn = Drawn.org(after);
        }
        assertThat(done).isEqualTo(GESTURES);
    }

    /** As many lines as the edits themselves have. */
    private static long most(QuickFix fix, String before) {
        return fix.edits().get(Drawn.FILE).stream()
                .mapToLong(edit -> 2
                        + edit.replacement().lines().count()
                        + before.substring(edit.offset(), edit.end()).lines().count())
                .sum();
    }

    /** Lines that are in one of the texts only. */
    private static long touched(String before, String after) {
        var left = new ArrayList<>(before.lines().toList());
        long added = after.lines().filter(line -> !left.remove(line)).count();
        return added + left.size();
    }
}
