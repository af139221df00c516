// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A project that cannot be read from the start on is not an empty place in the explorer: it says why, and leads there. */
class UnreadTest extends ExplorerScene {
    private Example unread;

    @AfterEach
    void deleteIt() throws Exception {
        page.closeAllEditors(false);
        unread.delete();
    }

    @Test
    void aWordThatIsNoneIsReachedByADoubleClick() throws Exception {
        var line = broken("organizations.org", "operating unit XRAY", "operating unti XRAY");
        assertThat(line.text()).matches("unread  \\(\\d+ errors?: the text cannot be read\\)");
        var error = line.error();
        assertThat(error.getText()).startsWith("Open the first error: organizations.org, line ");
        Picture.take("explorer-unread");
        Mouse.doubleClick(error);
        line.isOpenAtTheError("organizations.org");
    }

    @Test
    void anIdThatLeadsNowhereIsReachedByEnterAndTheTreeComesWhenItIsMended() throws Exception {
        var line = broken("accounting.org", "legal entity WH_MED ", "legal entity WH_ME ");
        line.select();
        Driver.press(0, (int) SWT.CR);
        line.isOpenAtTheError("organizations.org");
        unread.replace("accounting.org", "legal entity WH_ME ", "legal entity WH_MED ");
        Driver.waitUntil("all is well", () -> line.text().equals("unread"));
        var mended = explorer.tree().getItem(1);
        assertThat(mended.getItems()).hasSizeGreaterThan(1);
        assertThat(mended.getItem(0).getExpanded())
                .as("open as the first project is")
                .isTrue();
    }

    @Test
    void aProjectThatComesIsOpenAsTheFirstOneIsAndWhatIsClosedStaysClosed() throws Exception {
        unread = Example.copy("unread");
        unread.checked();
        Driver.waitUntil("it is there", () -> explorer.tree().getItemCount() == 2);
        var second = explorer.tree().getItem(1);
        assertThat(second.getItem(0).getExpanded()).isTrue();
        Mouse.click(second);
        Driver.press(SWT.SHIFT, SWT.ARROW_LEFT);
        Driver.waitUntil("it is closed", () -> !second.getExpanded());
        unread.replace("accounting.org", "legal entity WH_MED ", "legal entity WH_ME ");
        Driver.waitUntil("the mistake is seen", () -> !unread.errors().isEmpty());
        unread.replace("accounting.org", "legal entity WH_ME ", "legal entity WH_MED ");
        Driver.waitUntil("the mistake is gone", () -> unread.errors().isEmpty());
        assertThat(second.getExpanded()).isFalse();
    }

    private UnreadLine broken(String file, String before, String after) throws Exception {
        unread = Example.copy("unread");
        unread.replace(file, before, after);
        unread.checked();
        var line = new UnreadLine(explorer.tree(), "unread");
        Driver.waitUntil("the project says so", () -> line.text().contains("cannot be read"));
        return line;
    }
}
