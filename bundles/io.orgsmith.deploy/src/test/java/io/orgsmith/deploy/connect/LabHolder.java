// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Another process that has a lab open: says "open" and closes it when its input ends. */
public final class LabHolder {
    private LabHolder() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (var connection = DatabaseAddress.lab(Path.of(arguments[0])).open()) {
            System.out.println(connection.isValid(1) ? "open" : "closed");
            System.in.read();
        }
    }
}
