// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.plan.print.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A plan that somebody edited and sealed again: wherever it is damaged, it is refused in words or still a plan. */
class EachFieldTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRONG = List.of(
            "null", "{}", "[]", "\"\"", "\"x\"", "-1", "1e400", "99999999999999999999", "true", "[null]", "[[\"a\"]]");

    @Test
    void isRefusedInWordsOrStillAPlan() throws Exception {
        var whole = (ObjectNode) JSON.readTree(SavedPlans.text());
        whole.remove("checksum");
        var places = new ArrayList<JsonPointer>();
        collect(whole, JsonPointer.empty(), places);
        assertThat(places).hasSizeGreaterThan(30);
        for (var place : places) {
            for (var wrong : WRONG) {
                read(with(whole, place, JSON.readTree(wrong)), place + " = " + wrong);
            }
            read(without(whole, place), "without " + place);
        }
    }

    private static void read(ObjectNode json, String what) {
        try {
            var plan = PlanFile.read(PlanFile.sealed(json).getBytes(UTF_8));
            PlanText.of(plan.plan(), Locale.ENGLISH, (mark, text) -> text);
            plan.planned();
            plan.guarded();
        } catch (SavedPlanProblem problem) {
            assertThat(problem.message(Locale.ENGLISH)).as(what).isNotBlank();
            assertThat(problem.hint(Locale.CHINESE)).as(what).isNotBlank();
        } catch (RuntimeException failure) {
            throw new AssertionError(what, failure);
        }
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.matches()) {
            places.add(at);
        }
        node.fields().forEachRemaining(field -> collect(field.getValue(), at.appendProperty(field.getKey()), places));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    private static ObjectNode with(ObjectNode whole, JsonPointer place, JsonNode value) {
        var copy = whole.deepCopy();
        var owner = copy.at(place.head());
        if (owner instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) owner).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static ObjectNode without(ObjectNode whole, JsonPointer place) {
        var copy = whole.deepCopy();
        var owner = copy.at(place.head());
        if (owner instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) owner).remove(place.last().getMatchingIndex());
        }
        return copy;
    }
}
