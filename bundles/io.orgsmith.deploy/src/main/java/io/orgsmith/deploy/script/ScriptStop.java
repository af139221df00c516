// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import io.orgsmith.deploy.connect.Problems;
import java.sql.SQLException;

/** Why a script did not go on: an error of the database, or a step that people take first. */
public final class ScriptStop extends Exception {
    private static final long serialVersionUID = 1L;
    /** With which a script stops where a step by hand is open, see stop_when_missing. */
    private static final int BY_HAND = 20902;

    private final String file;
    private final int line;
    private final int code;

    ScriptStop(String file, int line, SQLException e) {
        super(Problems.words(e), e);
        this.file = file;
        this.line = line;
        this.code = e.getErrorCode();
    }

    /** The script. */
    public String file() {
        return file;
    }

    /** The line on which the block begins that failed. */
    public int line() {
        return line;
    }

    /** Whether it waits for steps by hand, which the lines before it explain. */
    public boolean isByHand() {
        return code == BY_HAND;
    }
}
