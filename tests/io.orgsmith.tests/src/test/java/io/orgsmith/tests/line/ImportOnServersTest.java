// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.desired.Desired;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.Servers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** An import finds the same in PostgreSQL and MariaDB as in a lab file: the texts are equal, and so is what they ask for. */
class ImportOnServersTest {
    static final class ExamplesOnServers implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Servers.all(context).stream()
                    .filter(server -> !server.toString().equals("h2"))
                    .flatMap(server -> Example.WORKED.stream().map(example -> Arguments.of(server, example)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(ExamplesOnServers.class)
    void whatIsImportedAsksForWhatWasApplied(Server server, Example example, @TempDir Path folder) {
        var lab = new LabLine(server, example.release());
        var file = new LabLine(folder.resolve("lab"), example.release());
        var desired = Desired.of(example.model());
        lab.apply(desired);
        file.apply(desired);

        var imported = new Imported(lab, folder);

        assertThat(imported.texts()).isEqualTo(new Imported(file, folder).texts());
        assertThat(Stored.of(imported.desired())).isEqualTo(Stored.of(desired));
        assertThat(lab.planUnmanaged(imported.desired()).isEmpty()).isTrue();
    }
}
