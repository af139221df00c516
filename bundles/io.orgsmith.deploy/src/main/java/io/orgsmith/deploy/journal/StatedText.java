// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text states of an object, as one text and back, without loss; that an attribute is stated to have none is kept too. */
public final class StatedText {
    private static final JsonFactory JSON = new JsonFactory();

    private StatedText() {}

    /** The attributes that are compared, by name; never empty. */
    public static String write(SetupObject object) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (String attribute : object.compared()) {
                json.writeFieldName(attribute);
                ValueText.write(object.attributes().get(attribute), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The object as it was stated: all that it has is compared. @param text what {@link #write} wrote */
    public static SetupObject read(Key key, String fragment, String text) {
        var values = new TreeMap<String, Value>();
        var compared = new TreeSet<String>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String attribute = json.currentName();
                json.nextToken();
                Value value = ValueText.read(json);
                compared.add(attribute);
                if (value != null) {
                    values.put(attribute, value);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the history does not hold what was stated of " + key + ": " + text, e);
        }
        return new SetupObject(key, fragment, false, values, compared);
    }
}
