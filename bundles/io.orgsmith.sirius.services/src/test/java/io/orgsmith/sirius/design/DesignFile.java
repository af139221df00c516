// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The design as it is committed, read as plain XML: no Sirius is needed to find out what does not fit. */
record DesignFile(Element root) {
    static final Path BUNDLE = Path.of("../io.orgsmith.sirius").toAbsolutePath().normalize();
    static final Path PATH = BUNDLE.resolve("description/orgsmith.odesign");

    static DesignFile read() {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            return new DesignFile(builder.parse(PATH.toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("the design is no XML", e);
        }
    }

    /** All elements, each before what is in it. */
    Stream<Element> elements() {
        return all(root);
    }

    /** All elements of a type of Sirius, or under a feature where they have no type of their own. */
    List<Element> of(String type) {
        return elements()
                .filter(each -> each.getAttribute("xsi:type").endsWith(":" + type)
                        || each.getTagName().equals(type))
                .toList();
    }

    /** All attributes but those that tell types and namespaces. */
    Stream<Attr> attributes() {
        return elements().flatMap(DesignFile::attributes);
    }

    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Attr) all.item(i))
                .filter(each ->
                        !each.getName().startsWith("xm") && !each.getName().startsWith("xsi"));
    }

    static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(DesignFile::all));
    }
}
