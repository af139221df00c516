// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Text edits on files. */
public final class FileEdits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileEdits() {}

    /**
     * Carries out edits on files. Nothing is written when one of the edits does not fit; each file is replaced as a whole,
     * so that nobody ever sees half of it. A byte order mark stays, and is not counted in offsets. Links and
     * what they lead to are one file.
     *
     * @throws IllegalArgumentException when an edit does not fit its file
     * @throws IOException when a file cannot be read or replaced
     */
    public static void write(Map<Path, List<TextEdit>> edits) throws IOException {
        var byFile = new TreeMap<Path, List<TextEdit>>();
        for (var entry : edits.entrySet()) {
            byFile.computeIfAbsent(entry.getKey().toRealPath(), none -> new ArrayList<>())
                    .addAll(entry.getValue());
        }
        var texts = new TreeMap<Path, String>();
        for (var entry : byFile.entrySet()) {
            var text = Files.readString(entry.getKey(), UTF_8);
            var mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            texts.put(entry.getKey(), mark + TextEdits.apply(text.substring(mark.length()), entry.getValue()));
        }
        for (var entry : texts.entrySet()) {
            AtomicFile.write(entry.getKey(), entry.getValue());
        }
    }
}
