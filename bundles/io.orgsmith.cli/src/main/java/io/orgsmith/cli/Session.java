// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One run of the command line.
 *
 * @param locale the language to speak
 * @param paint how to colour
 * @param asks whether questions may be asked
 */
public record Session(Terminal terminal, Locale locale, Paint paint, boolean asks) {
    private static final Messages MESSAGES = new Messages(Session.class);

    /** A text of this module in the session's language. */
    public String text(String key, Object... arguments) {
        return MESSAGES.in(locale, key, arguments);
    }

    /** A number of things: {@code 1 file}, {@code 2 files}. */
    public String counted(String what, int count) {
        return text("count." + what + (count == 1 ? ".one" : ".many"), count);
    }

    /** The punctuation of the session's language. */
    public Punctuation punctuation() {
        return Punctuation.of(locale);
    }

    /** A text of another module in the session's language. */
    public String text(Text text) {
        return text.in(locale);
    }

    /** A refusal to go on. */
    public static Stop stop(String key, Object... arguments) {
        return new Stop(MESSAGES.text(key, arguments), MESSAGES.textIfAny(key + ".hint", arguments), null);
    }

    /** A refusal with a cause, which only {@code --debug} shows. */
    public static Stop stop(Throwable cause, String key, Object... arguments) {
        return new Stop(MESSAGES.text(key, arguments), MESSAGES.textIfAny(key + ".hint", arguments), cause);
    }

    /** A refusal in the words of another module. @param hint what to do */
    public static Stop stop(Throwable cause, Text text, Text hint) {
        return new Stop(text, hint, cause);
    }

    /** Prints data: to a file where one is named, else to the standard output. */
    public void data(Path file, String lines) {
        if (file == null) {
            terminal.out().print(lines);
            terminal.out().flush();
            return;
        }
        try {
            AtomicFile.write(path(file), lines);
        } catch (IOException e) {
            throw stop(e, "out.unwritable", file, Reason.of(e));
        }
    }

    /** Prints a message to the standard error. */
    public void say(String line) {
        terminal.out().flush();
        terminal.err().println(line);
        terminal.err().flush();
    }

    /** This session for data that goes to a file, if one is named: there colours have no place. */
    public Session writingTo(Path file) {
        return file == null ? this : new Session(terminal, locale, new Paint(false), asks);
    }

    /** A path as the user means it: seen from the current folder. An empty one, as an unset variable leaves it, is refused. */
    public Path path(Path given) {
        if (given.toString().isEmpty()) {
            throw stop("path.empty");
        }
        return terminal.folder().resolve(given).normalize();
    }

    /** A path as the user reads it best: seen from the current folder where it lies below or near it. */
    public String shown(Path path) {
        try {
            var relative = terminal.folder().relativize(path);
            boolean near = relative.getNameCount() < path.getNameCount() && !relative.startsWith(Path.of("../../.."));
            var shown = near ? relative : path;
            return shown.toString().isEmpty() ? "." : shown.toString();
        } catch (IllegalArgumentException e) {
            return path.toString();
        }
    }

    /**
     * Says on a terminal what is being done, once it takes over a second, and what it means when it is stopped.
     *
     * @param key of the former; with {@code .stopped} behind it that of the latter
     */
    public Progress progress(String key, Object... arguments) {
        return Progress.start(this, text(key, arguments), text(key + ".stopped"));
    }
}
