// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs generated scripts over JDBC as SQL*Plus runs them: block by block, the same text, committing where they say so, and
 * stopping at the first error, which takes back what was not committed.
 */
final class ScriptRun {
    private final Connection connection;
    private final Map<String, String> files;
    private final Consumer<String> spool;
    private final ServerOutput output;
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> values = new TreeMap<>();

    /**
     * @param connection without auto-commit
     * @param files by name
     * @param spool gets each line that is printed, as soon as it is known
     */
    ScriptRun(Connection connection, Map<String, String> files, Consumer<String> spool) throws SQLException {
        this.connection = connection;
        this.files = files;
        this.spool = spool;
        this.output = new ServerOutput(connection);
    }

    /** @throws ScriptStop when a block fails */
    void run(String file) throws SQLException, ScriptStop {
        for (Command command : SqlPlusFile.read(file, files.get(file))) {
            if (command instanceof Command.Include include) {
                run(include.file());
            } else if (command instanceof Command.Variable variable) {
                types.put(variable.name(), variable.type());
                values.put(variable.name(), null);
            } else if (command instanceof Command.End end) {
                end(end.commits());
            } else if (command instanceof Command.Block block) {
                run(file, block);
            }
        }
    }

    private void end(boolean commits) throws SQLException {
        if (commits) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private void run(String file, Command.Block block) throws SQLException, ScriptStop {
        try {
            new BoundBlock(block.text(), types).run(connection, values);
        } catch (SQLException e) {
            takeBack(e);
            throw new ScriptStop(file, block.line(), e);
        }
        output.drain(spool);
    }

    /** What was printed before the error says more than the error. Where the connection is gone, nothing is left to do. */
    private void takeBack(SQLException e) {
        try {
            output.drain(spool);
            connection.rollback();
        } catch (SQLException more) {
            e.addSuppressed(more);
        }
    }
}
