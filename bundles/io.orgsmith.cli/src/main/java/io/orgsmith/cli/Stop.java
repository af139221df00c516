// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import io.orgsmith.workspace.Text;

/** The command cannot go on: a sentence, what to do about it, and exit code 2. */
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Text text;
    private final transient Text hint;

    Stop(Text text, Text hint, Throwable cause) {
        super(text.in(java.util.Locale.ROOT), cause);
        this.text = text;
        this.hint = hint;
    }

    /** What is the matter. */
    public Text text() {
        return text;
    }

    /** What to do; may be empty. */
    public Text hint() {
        return hint;
    }
}
