// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;

/** Copied figures on the clipboard of the system, beside whatever else may be there. */
final class FigureTransfer extends ByteArrayTransfer {
    private static final String NAME = "io.orgsmith.workbench.diagram.figures";

    /** What is on the clipboard, where it is figures. */
    static Optional<Copied> read() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(new FigureTransfer()) instanceof String text
                    ? Copied.parse(text)
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    static void write(Copied copied) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {copied.text()}, new Transfer[] {new FigureTransfer()});
        } finally {
            clipboard.dispose();
        }
    }

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

    /** Null where another program gives nothing. */
    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
}
