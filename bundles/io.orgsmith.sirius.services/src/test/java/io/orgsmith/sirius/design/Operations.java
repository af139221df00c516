// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

/** What tools do: they call a service, which edits the text. */
final class Operations {
    private Operations() {}

    /** The operation of a tool that calls one service on one of its variables. */
    static Tag initial(String variable, String expression) {
        return Tag.of("initialOperation").with(first("firstModelOperations", variable, expression));
    }

    /** @param feature where the operation stands @param variable on which the service is called */
    static Tag first(String feature, String variable, String expression) {
        return context(feature, "var:" + variable).with(context("subModelOperations", expression));
    }

    static Tag context(String feature, String expression) {
        return Tag.of(feature, "xsi:type", "tool:ChangeContext", "browseExpression", expression);
    }

    /** A service that is called where another one says yes. */
    static Tag when(String condition, String expression) {
        return Tag.of("subModelOperations", "xsi:type", "tool:If", "conditionExpression", condition)
                .with(context("subModelOperations", expression));
    }
}
