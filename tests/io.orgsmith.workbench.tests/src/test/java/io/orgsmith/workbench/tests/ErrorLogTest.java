// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of the workbench's log fail a test. */
class ErrorLogTest {
    private static final String ERROR = "!ENTRY org.eclipse.ui 4 0 2026-01-31 10:00:00.000";
    private static final String CHANGED = "java.util.ConcurrentModificationException";
    private static final String MININGS =
            "\tat org.eclipse.jface.internal.text.codemining.CodeMiningLineHeaderAnnotation.getHeight(A.java:1)";

    @Test
    void anErrorDoesWithAllThatItSays() {
        assertThat(ErrorLog.errors(List.of("!SESSION", ERROR, "!MESSAGE broken")))
                .containsExactly(ERROR + "\n!MESSAGE broken");
    }

    @Test
    void aWarningDoesNot() {
        assertThat(ErrorLog.errors(List.of(ERROR.replace(" 4 ", " 2 "), "!MESSAGE odd")))
                .isEmpty();
    }

    @Test
    void whatThePlatformIsKnownForDoesNotAndHidesNothingElse() {
        assertThat(ErrorLog.errors(List.of(ERROR, CHANGED, MININGS, ERROR, CHANGED, "\tat io.orgsmith.A.b(A.java:1)")))
                .singleElement()
                .asString()
                .contains("io.orgsmith");
    }
}
