// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test on H2, PostgreSQL and MariaDB in turn:
 *
 * <pre>{@code
 * @EachServer
 * void keepsFourByteCharacters(Server server) throws SQLException {
 *     TestDatabase database = server.newDatabase();
 *     try (Connection connection = database.open()) { ... }
 * }
 * }</pre>
 *
 * Add to the module's pom: {@code io.orgsmith:io.orgsmith.servers:${project.version}} in scope {@code test}. Each server
 * starts once in a JVM, when the first test asks it for a database (H2 at once, PostgreSQL in 3 s, MariaDB in 7 s), and
 * stops by itself after the last test. Each database is new and empty, so that tests need no order and no cleaning up. A
 * test of its own parameters takes the servers with {@code @ArgumentsSource(Servers.class)} or asks {@link Servers#all}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Servers.class)
public @interface EachServer {}
