// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of a workbook: whatever they are, it is told in words why they are none. */
final class WorkbookFile {
    /** How files in the older format of Excel begin, and those with a password. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookFile() {}

    static WorkbookContent read(byte[] file) throws NoWorkbook {
        if (file.length == 0) {
            throw new NoWorkbook("workbook.empty", null);
        } else if (begins(file, OLE2)) {
            throw new NoWorkbook("workbook.ole2", null);
        } else if (!begins(file, ZIP)) {
            throw new NoWorkbook("workbook.none", null);
        }
        ZipParts.check(file);
        try (var workbook = open(file)) {
            if (workbook.getCTWorkbook().getSheets().sizeOfSheetArray() != workbook.getNumberOfSheets()) {
                throw new NoWorkbook("workbook.damaged", null);
            }
            return new WorkbookReader().read(workbook);
        } catch (IOException e) {
            throw new NoWorkbook("workbook.damaged", e);
        }
    }

    /** The library answers a damaged file with whatever its parts throw. */
    private static XSSFWorkbook open(byte[] file) throws NoWorkbook {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException e) {
            throw new NoWorkbook("workbook.damaged", e);
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return Arrays.equals(Arrays.copyOf(file, with.length), with);
    }
}
