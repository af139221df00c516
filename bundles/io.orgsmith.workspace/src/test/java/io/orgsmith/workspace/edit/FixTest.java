// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fix is a title and edits, in the order of the files. */
class FixTest {
    @Test
    void filesStandInTheirOrder() {
        var edit = List.of(new TextEdit(0, 0, "x"));
        var fix = new Fix(Text.of("write it"), Map.of(Path.of("/c"), edit, Path.of("/a"), edit, Path.of("/b"), edit));
        assertThat(fix.edits().keySet()).containsExactly(Path.of("/a"), Path.of("/b"), Path.of("/c"));
        assertThat(fix.title().in(Locale.CHINESE)).isEqualTo("write it");
    }

    @Test
    void itDoesNotChangeWithWhatItWasMadeOf() {
        var edits = new ArrayList<>(List.of(new TextEdit(0, 0, "x")));
        var fix = new Fix(Text.none(), Map.of(Path.of("/a"), edits));
        edits.clear();
        assertThat(fix.edits().get(Path.of("/a"))).hasSize(1);
        assertThat(fix.title().in(Locale.ENGLISH)).isEmpty();
    }
}
