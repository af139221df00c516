// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file as the language wants it: UTF-8 text of a decent size. What it does not like it says to {@code problems}. */
public record SourceReader(Consumer<Diagnostic> problems) {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final Messages MESSAGES = new Messages(SourceReader.class);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The file's text; empty, and reported, when it cannot be read or is no text. */
    public Optional<Source> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return refuse("file.missing", Place.of(file), file.getFileName());
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                return refuse("file.too-big", Place.of(file), size / 1024 / 1024, LARGEST / 1024 / 1024);
            }
            return decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return refuse("file.unreadable", Place.of(file), Reason.of(e));
        }
    }

    private Optional<Source> decode(Path file, byte[] bytes) {
        var decoded = Encoding.decode(bytes);
        if (decoded.text().isEmpty()) {
            var place = new Place(file, 0, 0, decoded.line(), 1);
            return refuse("file." + decoded.looksLike().code(), place, file.getFileName());
        }
        var text = decoded.text().get();
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        var source = new Source(file, marked ? text.substring(1) : text, Source.SAVED);
        int zero = source.text().indexOf('\0');
        if (zero >= 0) {
            return refuse("file.binary", source.place(zero, 1), file.getFileName());
        }
        if (marked) {
            problems.accept(Diagnostic.of(MESSAGES, "file.byte-order-mark", Severity.ADVICE, Place.of(file)));
        }
        if (source.text().isBlank()) {
            problems.accept(Diagnostic.of(MESSAGES, "file.empty", Severity.ADVICE, Place.of(file)));
        }
        return Optional.of(source);
    }

    private Optional<Source> refuse(String code, Place place, Object... arguments) {
        problems.accept(Diagnostic.of(MESSAGES, code, Severity.ERROR, place, arguments));
        return Optional.empty();
    }
}
