// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What of two databases is compared. */
public enum Sides {
    /** What they hold now. */
    CONTENT {
        @Override
        public Side of(Database database) {
            var reached = Reached.of(database);
            var state = ReadBack.state(reached.source(), LocalDate.now(ZoneOffset.UTC));
            return new Side(name(database), reached.installation().release(), state);
        }

        @Override
        public String name(Database database) {
            return database.title();
        }
    },

    /** What the text wants in their environments, which need not be there yet. */
    TEXT {
        @Override
        public Side of(Database database) throws IOException {
            var environment = database.environment().isEmpty() ? null : database.environment();
            var model = Text.of(database.project(), new ResolveOptions(null, environment))
                    .model();
            return new Side(name(database), model.release().getLiteral(), Desired.of(model));
        }

        @Override
        public String name(Database database) {
            return database.environment().isEmpty()
                    ? Texts.of("compare.text")
                    : Texts.of("compare.text.environment", database.environment());
        }
    };

    /**
     * Finds out; may take its time.
     *
     * @throws io.orgsmith.workbench.databases.work.Refusal when the text has errors
     */
    public abstract Side of(Database database) throws IOException;

    /** What this of a database is called. */
    public abstract String name(Database database);
}
