// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A file, to type or to look for. */
public final class FileField {
    private final Text text;
    private final Button browse;

    /** One that is there. @param key of what it is called @param files that are shown, such as {@code *.jar} */
    public FileField(Fields fields, String key, String files) {
        this(fields, key, files, SWT.OPEN);
    }

    /** @param purpose {@code SWT.OPEN}, or {@code SWT.SAVE} for one that is to be written */
    public FileField(Fields fields, String key, String files, int purpose) {
        var row = fields.row(key);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        text = fields.textIn(row);
        browse = new Button(row, SWT.PUSH);
        browse.setText(Texts.of("browse"));
        browse.addListener(SWT.Selection, event -> browse(files, purpose));
    }

    private void browse(String files, int purpose) {
        var dialog = new FileDialog(text.getShell(), purpose);
        dialog.setFileName(text.getText());
        dialog.setFilterExtensions(new String[] {files});
        var file = dialog.open();
        if (file != null) {
            text.setText(file);
        }
    }

    public Text text() {
        return text;
    }

    /** The file that was named. */
    public Path path() {
        return Path.of(text.getText().strip());
    }

    public void setEnabled(boolean isEnabled) {
        text.setEnabled(isEnabled);
        browse.setEnabled(isEnabled);
    }
}
