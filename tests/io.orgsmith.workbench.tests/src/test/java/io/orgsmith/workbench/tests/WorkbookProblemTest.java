// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.workbook.WorkbookProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a workbook can be written. */
class WorkbookProblemTest {
    @TempDir
    Path folder;

    private String problem(String name, boolean replaces) {
        return WorkbookProblem.of(folder.resolve(name).toString(), replaces);
    }

    @Test
    void aNewFileOfThisKindWillDo() {
        assertThat(problem("a.xlsx", false)).isNull();
        assertThat(problem("A.XLSX", false)).isNull();
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(problem("a.xls", true)).contains("ends in .xlsx");
        assertThat(WorkbookProblem.of("", true)).contains("ends in .xlsx");
    }

    @Test
    void halfANameIsRefusedBecauseNobodyKnowsWhereItWouldLie() {
        assertThat(WorkbookProblem.of("a.xlsx", true)).contains("not the full name");
        assertThat(WorkbookProblem.of("\0.xlsx", true)).contains("not the full name");
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenSomebodyAgrees() throws Exception {
        Files.createFile(folder.resolve("a.xlsx"));
        assertThat(problem("a.xlsx", false)).contains("there already");
        assertThat(problem("a.xlsx", true)).isNull();
    }

    @Test
    void aFolderIsNeverReplaced() throws Exception {
        Files.createDirectory(folder.resolve("a.xlsx"));
        assertThat(problem("a.xlsx", true)).contains("is a folder");
    }
}
