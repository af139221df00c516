// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.sql.SQLException;

/** Keeps a password out of errors, whatever a driver says in them. */
final class Redacted {
    private Redacted() {}

    /** The error; where it or a cause names the password, one that says the same without it and has no cause. */
    static SQLException of(SQLException e, String password) {
        if (password.isEmpty() || !names(e, password)) {
            return e;
        }
        String message = String.valueOf(e.getMessage()).replace(password, "***");
        return new SQLException(message, e.getSQLState(), e.getErrorCode());
    }

    private static boolean names(Throwable e, String password) {
        for (Throwable one = e; one != null; one = one.getCause()) {
            if (String.valueOf(one.getMessage()).contains(password)) {
                return true;
            }
        }
        return false;
    }
}
