// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonFactory;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Row changes as text and back. Of a changed row only its primary key and the columns that differ are kept, and of a new row
 * that says what the tool owns only its primary key.
 *
 * <p>The text is JSON: an array with an array of changes for each step. A change is an array with its shape, which says what
 * is done to which table and columns, and the values of these columns; of a changed row those of before and then those of
 * after. A shape is written where it comes first, {@code ["insert","FND_MENUS","MENU_ID","MENU_NAME"]}, and afterwards is its
 * number, counted from 0: the rows of one table mostly have values in the same columns.
 *
 * @param schema of all tables that may occur
 */
public record RowImages(Schema schema) {
    private static final JsonFactory JSON = new JsonFactory();

    /** One text for the changes of several steps, in their order; never empty. */
    public String write(List<List<RowChange>> steps) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            new ImageWriter(schema, json).write(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The changes that {@link #write} wrote. */
    public List<List<RowChange>> read(String text) {
        try (var json = JSON.createParser(text)) {
            return new ImageReader(schema, json).read();
        } catch (IOException e) {
            throw new IllegalStateException("the journal holds no row images: " + text, e);
        }
    }
}
