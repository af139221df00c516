// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Finds the JDBC drivers in jars that the user names, such as ojdbc11, which nobody but Oracle may pass on. */
public final class JarDrivers {
    /** The environment variable with jars, separated as in a class path. */
    public static final String VARIABLE = "ORGSMITH_DRIVER";

    private JarDrivers() {}

    /** The jars that the environment names, in their order. */
    public static List<Path> named(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name.strip()))
                .toList();
    }

    /**
     * The drivers in the jars, which see each other: a wallet needs oraclepki.jar beside the driver.
     *
     * @param jars may be none
     * @throws DatabaseProblem when one cannot be read, or none of them has a driver
     */
    public static Drivers load(List<Path> jars) {
        if (jars.isEmpty()) {
            return Drivers.BUILT_IN;
        }
        URL[] urls = jars.stream().map(JarDrivers::url).toArray(URL[]::new);
        // Stays open as long as the process: a driver loads classes when it needs them.
        var loader = new URLClassLoader(urls, JarDrivers.class.getClassLoader());
        var drivers = new ArrayList<Driver>();
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.getClass().getClassLoader() == loader) {
                    drivers.add(driver);
                }
            }
        } catch (ServiceConfigurationError e) {
            throw new DatabaseProblem(e, "driver.broken", names(jars), e.getMessage());
        }
        if (drivers.isEmpty()) {
            throw new DatabaseProblem("driver.not.in.jar", names(jars));
        }
        return new Drivers(drivers);
    }

    private static URL url(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new DatabaseProblem("driver.missing", jar);
        }
        try (var zip = new ZipFile(jar.toFile())) {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new DatabaseProblem(e, "driver.unreadable", jar);
        }
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream().map(Path::toString).toList();
    }
}
