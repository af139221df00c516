// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All steps of a run as one text and back: far less for a database than a row for each.
 *
 * <p>The text is JSON, an array for each step: what it does to which kind of object, the object's name, the id of its
 * declaration, how many rows of EBS it changes and, of a rollback, the run and the number of the step that it undoes.
 * They lie where a build of schema version 4 looks for changes of rows, and so deep that it finds them wrong and stops.
 */
final class StepsText {
    private static final JsonFactory JSON = new JsonFactory();

    private StepsText() {}

    /** A step that was read. */
    record Noted(Intent intent, int rows) {}

    static String write(List<Deed> deeds) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            json.writeStartArray();
            for (Deed deed : deeds) {
                write(deed, json);
            }
            json.writeEndArray();
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Deed deed, JsonGenerator json) throws IOException {
        Intent intent = deed.intent();
        json.writeStartArray();
        json.writeString(intent.action());
        json.writeString(intent.kind());
        json.writeString(intent.name());
        json.writeString(intent.fragment());
        json.writeNumber(deed.rows());
        if (intent.undoes() != null) {
            json.writeNumber(intent.undoes().run());
            json.writeNumber(intent.undoes().number());
        }
        json.writeEndArray();
    }

    static List<Noted> read(String text) {
        var steps = new ArrayList<Noted>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                steps.add(read(json));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the journal holds no steps: " + text, e);
        }
        return steps;
    }

    private static Noted read(JsonParser json) throws IOException {
        String action = json.nextTextValue();
        String kind = json.nextTextValue();
        String name = json.nextTextValue();
        String fragment = json.nextTextValue();
        int rows = json.nextIntValue(0);
        StepId undoes = null;
        if (json.nextToken() != JsonToken.END_ARRAY) {
            undoes = new StepId(json.getLongValue(), json.nextIntValue(0));
            json.nextToken();
        }
        return new Noted(new Intent(action, kind, name, fragment, undoes), rows);
    }
}
