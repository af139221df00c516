// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The servers of a test run. JUnit's own store keeps them, and closes them when the run ends. */
public final class Servers implements ArgumentsProvider {
    /** H2, PostgreSQL and MariaDB, for a provider that combines them with something else. */
    public static List<Server> all(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Servers.class))
                .getOrComputeIfAbsent(RunningServers.class, key -> new RunningServers(), RunningServers.class)
                .all();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return all(context).stream().map(Arguments::of);
    }
}
