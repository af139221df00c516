// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/**
 * A file of the language for editors that keep models, not texts, and undo what they recorded. It is saved as the very text
 * that was read or {@linkplain OrgTexts set}, and never as a serializer would write it. Each text has a model of its own: an
 * editor that puts the model before back has put the text before back.
 */
public class OrgResource extends LazyLinkingResource {
    private static final String MARK = "\ufeff";

    private boolean marked;

    /** The text of what the resource holds at this moment, without a byte order mark; empty where it holds nothing. */
    public String text() {
        return getContents().isEmpty() ? "" : RootText.of(getContents().get(0));
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        marked = all.startsWith(MARK);
        var text = marked ? all.substring(1) : all;
        super.doLoad(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Map.of(OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        RootText.keep(getContents().get(0), text);
        Neighbours.load(this);
    }

    /** Takes another text. The model of the one before stays whole, for whoever puts it back. */
    void read(String text) {
        var parsed = getParser().parse(new StringReader(text));
        getContents().clear();
        getCache().clear(this);
        updateInternalState(parsed);
        RootText.keep(getContents().get(0), text);
        setModified(true);
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(((marked ? MARK : "") + text()).getBytes(StandardCharsets.UTF_8));
    }
}
