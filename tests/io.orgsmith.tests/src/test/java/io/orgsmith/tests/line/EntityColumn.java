// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.plan.Kind;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.Servers;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Something that can be done with every kind of object.
 *
 * @param tried tries it for each kind, in a folder of its own, and answers whether it works
 */
record EntityColumn(String name, Function<Path, Map<Kind, Boolean>> tried) {
    /** All of them, in the order of the table. */
    static final class All implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            var generate = Stream.of("12.2", "12.1", "11i")
                    .map(release -> new EntityColumn(
                            "generate " + release,
                            folder -> EntityScripts.tryOut(release, new LabLine(folder, release))));
            var apply = Servers.all(context).stream().map(EntityColumn::apply);
            var rest = Stream.of(
                    new EntityColumn("verify", folder -> EntityTrials.verify(new LabLine(folder))),
                    new EntityColumn("drift", folder -> EntityTrials.drift(new LabLine(folder))),
                    new EntityColumn("rollback", folder -> EntityTrials.rollback(new LabLine(folder))),
                    new EntityColumn("import", folder -> EntityTrials.imported(new LabLine(folder))));
            return Stream.of(generate, apply, rest).flatMap(columns -> columns).map(Arguments::of);
        }
    }

    private static EntityColumn apply(Server server) {
        return new EntityColumn("apply " + server, folder -> EntityTrials.apply(new LabLine(server, "12.2")));
    }

    @Override
    public String toString() {
        return name;
    }
}
