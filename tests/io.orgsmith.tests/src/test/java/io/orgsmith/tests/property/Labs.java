// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.plan.State;
import io.orgsmith.servers.Server;
import io.orgsmith.tests.line.LabLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Labs on a server, one for each release; a lab is used again while it comes back to how it was. */
final class Labs {
    /** The history grows with each run, and with it what is read. */
    private static final int USES = 40;

    private final Server server;
    private final Map<String, Used> labs = new HashMap<>();

    Labs(Server server) {
        this.server = server;
    }

    Used of(String release) {
        var lab = labs.get(release);
        if (lab == null || lab.uses >= USES) {
            forget(release);
            lab = new Used(new LabLine(server, release));
            labs.put(release, lab);
        }
        lab.uses++;
        return lab;
    }

    /** Takes no lab again that something went wrong in. */
    void forget(String release) {
        Optional.ofNullable(labs.remove(release)).ifPresent(Used::close);
    }

    /** A lab and what it holds when nothing was applied. */
    static final class Used {
        private final LabLine lab;
        private final Connection held;
        private final State installed;
        private final String digest;
        private int uses;

        private Used(LabLine lab) {
            this.lab = lab;
            // H2 closes a file that nobody has open, and reading it again takes longer than all the rest.
            held = lab.address().open();
            installed = lab.actual();
            digest = lab.digest();
        }

        private void close() {
            try {
                held.close();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        LabLine lab() {
            return lab;
        }

        State installed() {
            return installed;
        }

        String digest() {
            return digest;
        }
    }
}
