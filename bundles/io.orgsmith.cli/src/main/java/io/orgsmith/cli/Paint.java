// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import io.orgsmith.plan.print.Mark;
import io.orgsmith.workspace.Severity;

/**
 * Colours for a terminal.
 *
 * @param on false leaves every text as it is
 */
public record Paint(boolean on) {
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    /** The colour of a severity. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(BOLD + ";" + RED, text);
            case WARNING -> in(BOLD + ";" + YELLOW, text);
            case ADVICE -> in(BOLD + ";" + CYAN, text);
        };
    }

    /** The colour of a change. */
    public String mark(Mark mark, String text) {
        return switch (mark) {
            case CREATE -> in(GREEN, text);
            case UPDATE -> in(YELLOW, text);
            case RETIRE, UNMET -> in(RED, text);
        };
    }

    public String bold(String text) {
        return in(BOLD, text);
    }

    public String faint(String text) {
        return in(FAINT, text);
    }

    public String good(String text) {
        return in(GREEN, text);
    }

    private String in(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
