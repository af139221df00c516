// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** The parts that an .xlsx file is packed of. */
final class ZipParts {
    /** Far more than people type, and little enough to be read into memory. */
    private static final long MOST = 100L << 20;

    private static final int CHUNK = 1 << 16;

    private static final int LIST_SIZE = 22;

    private ZipParts() {}

    /** @throws NoWorkbook for one that cannot be unpacked, holds no workbook, or is huge once it is */
    static void check(byte[] file) throws NoWorkbook {
        boolean isWorkbook = false;
        int parts = 0;
        long size = 0;
        var buffer = new byte[CHUNK];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > MOST) {
                        throw new NoWorkbook("workbook.huge", null);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NoWorkbook("workbook.damaged", e);
        }
        if (parts != listed(file)) {
            throw new NoWorkbook("workbook.damaged", null);
        }
        if (!isWorkbook) {
            throw new NoWorkbook("workbook.none", null);
        }
    }

    /** How many parts the list at the end of the file says there are: a file that was cut off between two parts has no list. */
    private static int listed(byte[] file) {
        for (int at = file.length - LIST_SIZE; at >= 0; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + 10] & 0xFF) | (file[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }
}
