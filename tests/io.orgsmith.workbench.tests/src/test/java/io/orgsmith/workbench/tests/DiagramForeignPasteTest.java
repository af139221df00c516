// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** What other programs have copied is no figure. */
class DiagramForeignPasteTest extends DiagramScene {
    @Test
    void aTextIsNotPasted() throws Exception {
        refused(TextTransfer.getInstance(), "operating unit");
    }

    /** Some programs give their text for whatever one asks. */
    @Test
    void norIsATextThatPretendsToBeFigures() throws Exception {
        refused(new Pretending(), "whatever");
    }

    private void refused(Transfer transfer, Object what) throws Exception {
        var before = text();
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {what}, new Transfer[] {transfer});
        clipboard.dispose();
        diagram.click(TV);
        Driver.press(SWT.CTRL, 'v');
        StatusLine.waitFor("Nothing was copied that can be pasted");
        assertThat(text()).isEqualTo(before);
    }

    private static final class Pretending extends ByteArrayTransfer {
        private static final String NAME = "io.orgsmith.workbench.diagram.figures";

        @Override
        protected int[] getTypeIds() {
            return new int[] {registerType(NAME)};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {NAME};
        }

        @Override
        protected void javaToNative(Object text, TransferData data) {
            super.javaToNative(((String) text).getBytes(StandardCharsets.UTF_8), data);
        }
    }
}
