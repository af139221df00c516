// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** A driver of Oracle URLs that remembers what it was told and refuses to log in, chattier than it should. */
final class RefusingDriver implements Driver {
    Properties seen;

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:oracle:");
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        seen = properties;
        String login = properties.getProperty("user") + "/" + properties.getProperty("password");
        throw new SQLException("ORA-01017: invalid username/password: " + login, "72000", 1017);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
