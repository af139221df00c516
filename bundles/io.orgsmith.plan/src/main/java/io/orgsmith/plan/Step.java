// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan;

import java.util.List;

/** One thing to do, or to find done, on a database. */
public sealed interface Step {
    /** The object that the step is about. */
    Key key();

    /** The object does not exist and is created with all its attributes. */
    record Create(SetupObject after) implements Step {
        @Override
        public Key key() {
            return after.key();
        }
    }

    /**
     * The object exists and differs in what the text states.
     *
     * @param before as read from the database; under another key where the text says that it was renamed
     * @param after as it will be: what the text states, and what the database holds for the rest
     * @param changes what differs, by attribute name in order; not empty
     */
    record Update(SetupObject before, SetupObject after, List<Change> changes) implements Step {
        public Update {
            changes = List.copyOf(changes);
        }

        /** Whether the object gets another name. */
        public boolean isRename() {
            return !before.key().lastName().equals(after.key().lastName());
        }

        @Override
        public Key key() {
            return after.key();
        }
    }

    /** The object was applied by this tool and is no longer in the text: it is end-dated, never deleted. */
    record Retire(SetupObject before) implements Step {
        @Override
        public Key key() {
            return before.key();
        }
    }

    /**
     * The object is declared {@code existing}: it must be there, with the attributes that the text states.
     *
     * @param problems what is missing or differs on this database; empty when all is well
     */
    record Require(SetupObject expected, List<Change> problems, boolean found) implements Step {
        public Require {
            problems = List.copyOf(problems);
        }

        @Override
        public Key key() {
            return expected.key();
        }
    }

    /**
     * One attribute that differs.
     *
     * @param before null where the database holds none
     * @param after null where none is wanted
     */
    record Change(String attribute, Value before, Value after) {}
}
