// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Gestures one after the other on a project that is read anew only where its text changed, as diagrams do it: it says what
 * the text says after each step. {@code -Dorgsmith.gestures=500} for as many sequences; fewer without.
 */
class GestureSequencesTest {
    private static final int SEQUENCES = Integer.getInteger("orgsmith.gestures", 50);
    private static final int STEPS = 10;

    @Test
    void theModelIsThatOfTheTextAndUndoLeadsBackToTheFirstLetter() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            run(seed);
        }
    }

    private static void run(long seed) {
        var gestures = new RandomGestures(seed);
        var drawn = Drawn.org(RandomGestures.start());
        Deque<List<TextEdit>> undo = new ArrayDeque<>();
        for (int step = 0; step < STEPS; step++) {
            var fix = gestures.next(drawn, step);
            if (fix.isPresent()) {
                var edits = fix.get().edits().get(Drawn.FILE);
                undo.push(Inverse.of(text(drawn), edits));
                drawn = edited(drawn, edits);
                assertThat(drawn.said())
                        .as("sequence %s, step %s: %s", seed, step, fix.get().id())
                        .isEqualTo(Drawn.org(text(drawn)).said());
            }
        }
        while (!undo.isEmpty()) {
            drawn = edited(drawn, undo.pop());
        }
        assertThat(text(drawn)).isEqualTo(RandomGestures.start());
        assertThat(drawn.said()).isEqualTo(Drawn.org(RandomGestures.start()).said());
    }

    private static String text(Drawn drawn) {
        return drawn.project().texts().get(Drawn.FILE);
    }

    private static Drawn edited(Drawn drawn, List<TextEdit> edits) {
        var project = drawn.project().with(Drawn.FILE, TextEdits.apply(text(drawn), edits));
        return new Drawn(project, EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN));
    }
}
