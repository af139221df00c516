// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

/** What a line of a printed plan is about; a terminal may give each a colour. */
public enum Mark {
    CREATE("+"),
    UPDATE("~"),
    RETIRE("-"),
    /** A requirement that is not met. */
    UNMET("!");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The sign at the beginning of the line. */
    public String sign() {
        return sign;
    }
}
