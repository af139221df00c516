// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a SQL*Plus file that {@code generate} wrote. */
final class SqlPlusFile {
    /** Settings of the screen, the name of the spool, and the promise to stop at an error, which we always do. */
    private static final Pattern SCREEN = Pattern.compile("(SET|SPOOL|WHENEVER|COLUMN|SELECT) .*");

    private static final Pattern VARIABLE = Pattern.compile("VARIABLE (\\w+) (\\w+(?:\\(\\d+\\))?)");

    private final String name;
    private final List<Command> commands = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int blockLine;

    private SqlPlusFile(String name) {
        this.name = name;
    }

    /** The commands of a file in their order. @throws IllegalArgumentException when one is not known: not one of our files */
    static List<Command> read(String name, String text) {
        var file = new SqlPlusFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            file.line(number, line);
        }
        if (file.blockLine > 0) {
            throw file.unknown(file.blockLine, "a block without an end");
        }
        return List.copyOf(file.commands);
    }

    private void line(int number, String line) {
        if (blockLine > 0) {
            inBlock(line);
        } else if (line.equals("DECLARE") || line.equals("BEGIN")) {
            blockLine = number;
            block.append(line).append('\n');
        } else if (!line.isBlank()
                && !line.startsWith("--")
                && !SCREEN.matcher(line).matches()) {
            commands.add(command(number, line));
        }
    }

    private void inBlock(String line) {
        if (line.equals("/")) {
            commands.add(new Command.Block(blockLine, block.toString()));
            block.setLength(0);
            blockLine = 0;
        } else {
            block.append(line).append('\n');
        }
    }

    private Command command(int number, String line) {
        var variable = VARIABLE.matcher(line);
        if (variable.matches()) {
            return new Command.Variable(number, variable.group(1), variable.group(2));
        } else if (line.startsWith("@@")) {
            return new Command.Include(number, line.substring(2).strip());
        } else if (line.equals("COMMIT;") || line.equals("ROLLBACK;")) {
            return new Command.End(number, line.equals("COMMIT;"));
        }
        throw unknown(number, line);
    }

    private IllegalArgumentException unknown(int number, String what) {
        return new IllegalArgumentException(name + ":" + number + ": " + what);
    }
}
