// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

import java.util.List;

/** One server of each kind. Closing stops those that started. */
public record RunningServers(H2Server h2, PostgresServer postgres, MariaServer maria) implements AutoCloseable {
    public RunningServers() {
        this(new H2Server(), new PostgresServer(), new MariaServer());
    }

    public List<Server> all() {
        return List.of(h2, postgres, maria);
    }

    @Override
    public void close() {
        all().forEach(Server::stop);
    }
}
