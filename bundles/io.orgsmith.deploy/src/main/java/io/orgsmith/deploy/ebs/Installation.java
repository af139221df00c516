// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.ebs;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.lab.LabVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database is.
 *
 * @param release 12.2, 12.1 or 11i
 * @param isEbs whether it is an EBS; else a lab
 */
public record Installation(String release, boolean isEbs) {

    /** @throws DatabaseProblem when it is neither, a lab of another schema version, or an EBS of a release that is not known */
    public static Installation of(ConnectionSource source) {
        try (Connection connection = source.open()) {
            return of(connection, source.toString());
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** The same over a connection that commits by itself: some databases end a transaction when a table is not there. */
    public static Installation of(Connection connection, String place) {
        Optional<String> release = EbsVersion.of(connection, place);
        return release.isPresent()
                ? new Installation(release.get(), true)
                : new Installation(LabVersion.check(connection, place), false);
    }
}
