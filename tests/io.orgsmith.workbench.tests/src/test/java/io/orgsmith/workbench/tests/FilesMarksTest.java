// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is found in a file is seen in the Project Explorer while that is open. */
@ExtendWith(ErrorLog.class)
class FilesMarksTest {
    private Example example;
    private ProjectFiles files;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        files = ProjectFiles.open();
    }

    @AfterEach
    void close() throws Exception {
        files.close();
        example.delete();
    }

    private Image icon() {
        files.viewer().expandToLevel(2);
        return files.item("organizations.org").getImage();
    }

    @Test
    void aMistakeMarksItsFile() throws Exception {
        Driver.waitUntil("the file is shown", () -> icon() != null);
        var before = icon();
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("it is marked", () -> !icon().equals(before));
        assertThat(example.errors()).isNotEmpty();
        Picture.take("files-marked");
    }
}
