// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Labs;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code orgsmith lab reset}: a lab as a freshly installed system, whatever was in it before. */
@Command(sortOptions = false)
public final class LabReset implements Callable<Integer> {
    private final Session session;

    @Mixin
    private LabOptions lab;

    public LabReset(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var release = lab.release(session);
        new Labs(session).reset(lab.database(), lab.own(session), release, Instant.now());
        session.data(null, session.text("lab.reset.done", release, lab.place(session)) + "\n");
        return Exit.FINE;
    }
}
