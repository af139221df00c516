// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The text of {@code .orgplan} files: JSON, the same bytes for the same plan. Its last member is the checksum of all that
 * stands before it, so that no byte can be changed unnoticed, be it of a member that this version does not know.
 */
public final class PlanFile {
    /** How the name of the file ends. */
    public static final String EXTENSION = ".orgplan";

    /** Raised in its first part when a reader of the former version would misread it, else in its second. */
    public static final String FORMAT_VERSION = "1.0";

    /** Megabytes of a file, with a great deal to spare. */
    public static final int LARGEST = 500;

    private static final String FORMAT = "orgsmith plan";
    private static final String LAST = ",\n  \"checksum\" : ";

    private PlanFile() {}

    public static String write(SavedPlan plan) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT).put("format_version", FORMAT_VERSION);
        json.setAll(PlanForm.write(plan));
        return sealed(json);
    }

    /** With its checksum. */
    static String sealed(ObjectNode json) {
        var text = print(json);
        var before = text.substring(0, text.length() - "\n}\n".length());
        return before + LAST + '"' + Sha256.of(before) + "\"\n}\n";
    }

    /** @throws SavedPlanProblem when it is none, cut off or edited, or of a format that this version does not read */
    public static SavedPlan read(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var file = NodeReader.read(text);
        checkFormat(file, FORMAT, FORMAT_VERSION, "foreign");
        checkChecksum(file, text);
        return PlanForm.read(file);
    }

    /** Of another minor version, what is not known is passed over. @param foreign says that it is something else */
    static void checkFormat(Node file, String format, String version, String foreign) {
        if (!file.has("format") || !file.get("format").text().equals(format)) {
            throw new SavedPlanProblem(file.line(), file.column(), foreign, "format: " + format);
        }
        var written = file.get("format_version");
        if (!written.text().matches("[0-9]+\\.[0-9]+")) {
            throw written.unknown();
        }
        if (!major(written.text()).equals(major(version))) {
            throw new SavedPlanProblem(written.line(), written.column(), "version", written.text(), version);
        }
    }

    static String print(JsonNode json) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkChecksum(Node file, String text) {
        var checksum = file.get("checksum");
        int end = text.lastIndexOf(LAST);
        var before = text.substring(0, Math.max(end, 0));
        if (!text.equals(before + LAST + '"' + Sha256.of(before) + "\"\n}\n")) {
            throw new SavedPlanProblem(checksum.line(), checksum.column(), "edited");
        }
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
