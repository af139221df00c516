// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

/** What a SQL*Plus file asks for, as far as the generated scripts go. What only concerns the screen is left out. */
sealed interface Command {
    /** The line on which it begins, counted from 1. */
    int line();

    /** {@code @@file}: runs another file. */
    record Include(int line, String file) implements Command {}

    /** {@code VARIABLE name type}: a variable that is empty from now on. */
    record Variable(int line, String name, String type) implements Command {}

    /** {@code COMMIT;} or, where not, {@code ROLLBACK;} */
    record End(int line, boolean commits) implements Command {}

    /** An anonymous PL/SQL block, without the slash. */
    record Block(int line, String text) implements Command {}
}
