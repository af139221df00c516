// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.Platform;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A cheat sheet as its file has it. */
record Sheet(Document file) {
    static final List<String> NAMES = List.of("first", "draw", "import", "drift");

    /**
     * Reads a sheet of ours.
     *
     * @param language none for English, {@code _zh} for Chinese
     */
    static Sheet of(String name, String language) throws Exception {
        var found =
                Platform.getBundle("io.orgsmith.workbench.help").getEntry("cheatsheets/" + name + language + ".xml");
        try (var text = found.openStream()) {
            return new Sheet(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text));
        }
    }

    String title() {
        return file.getDocumentElement().getAttribute("title");
    }

    List<String> steps() {
        return values("item", "title");
    }

    /** What the links of the steps do, as the platform writes commands down. */
    List<String> commands() {
        return values("command", "serialization");
    }

    /** What the links do that are done as soon as they were followed. */
    List<String> unconfirmed() {
        var confirm = values("command", "confirm");
        var commands = commands();
        return IntStream.range(0, commands.size())
                .filter(i -> !confirm.get(i).equals("true"))
                .mapToObj(commands::get)
                .toList();
    }

    private List<String> values(String tag, String attribute) {
        var found = file.getElementsByTagName(tag);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList());
    }
}
