// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.sql.Connection;

/** Opens connections to one database. */
@FunctionalInterface
public interface ConnectionSource {
    /** A new connection, which the caller closes. @throws io.orgsmith.deploy.DatabaseProblem when there is none to get */
    Connection open();
}
