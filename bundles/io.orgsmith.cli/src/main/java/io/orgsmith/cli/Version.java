// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Orgsmith this is. */
public final class Version {
    private Version() {}

    /** The version of the build, e.g. {@code 0.1.0}. */
    public static String number() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
