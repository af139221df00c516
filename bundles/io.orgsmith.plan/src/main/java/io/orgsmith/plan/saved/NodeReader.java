// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads JSON and keeps where each value stands. A member that comes twice is a mistake. */
final class NodeReader {
    private final JsonParser parser;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws SavedPlanProblem where the text is no JSON, or ends too early */
    static Node read(String text) {
        try (var parser = new JsonFactory().createParser(text)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            return new NodeReader(parser).document();
        } catch (JsonEOFException e) {
            throw at(e.getLocation(), "truncated");
        } catch (JsonProcessingException e) {
            throw at(e.getLocation(), "syntax");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw at(parser.currentLocation(), "truncated");
        }
        var document = value();
        if (parser.nextToken() != null) {
            throw at(parser.currentTokenLocation(), "syntax");
        }
        return document;
    }

    private Node value() throws IOException {
        var place = parser.currentTokenLocation();
        Object value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> members();
                    case START_ARRAY -> items();
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                };
        return new Node(value, place.getLineNr(), place.getColumnNr());
    }

    private Map<String, Node> members() throws IOException {
        var members = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return members;
    }

    private ArrayList<Node> items() throws IOException {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    /** @param place null where the parser gave up without telling one */
    private static SavedPlanProblem at(JsonLocation place, String key) {
        if (place == null) {
            return new SavedPlanProblem(1, 1, key);
        }
        return new SavedPlanProblem(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), key);
    }
}
