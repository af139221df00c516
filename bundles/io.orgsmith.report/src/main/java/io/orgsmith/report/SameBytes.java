// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed file without the time at which it was packed. */
final class SameBytes {
    /** The first day that a packed file can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Whoever tells files apart by how they begin wants to see this one first. */
    private static final String FIRST = "[Content_Types].xml";

    private SameBytes() {}

    static byte[] of(byte[] file) throws IOException {
        var parts = new TreeMap<String, byte[]>(
                (a, b) -> a.equals(b) ? 0 : FIRST.equals(a) ? -1 : FIRST.equals(b) ? 1 : a.compareTo(b));
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NEVER);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
