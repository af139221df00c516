// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;

/** The one problem of a text. */
final class Only {
    private Only() {}

    static Problem only(String text) {
        var problems = Texts.read(text).problems();
        assertThat(problems).as(text).hasSize(1);
        return problems.get(0);
    }

    /** Its place and code as {@code line:column+length code}. */
    static String at(Problem problem) {
        return problem.line() + ":" + problem.column() + "+" + problem.length() + " " + problem.code();
    }
}
