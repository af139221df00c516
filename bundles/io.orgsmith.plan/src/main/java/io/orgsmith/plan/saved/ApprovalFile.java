// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * The text of the file beside a plan that says who reviewed it. It is a record, not a signature: who may write the file can
 * write any name into it.
 */
public final class ApprovalFile {
    /** What is put behind the whole name of the plan. */
    public static final String EXTENSION = ".approved";

    /** Megabytes of a file, with a great deal to spare. */
    public static final int LARGEST = 10;

    private static final String FORMAT = "orgsmith approvals";
    private static final String VERSION = "1.0";

    private ApprovalFile() {}

    public static String write(List<Approval> approvals) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT).put("format_version", VERSION);
        var list = json.putArray("approvals");
        approvals.forEach(approval -> list.addObject()
                .put("plan", approval.plan())
                .put("by", approval.by())
                .put("at", approval.at().toString()));
        return PlanFile.print(json);
    }

    /** @throws SavedPlanProblem when it is none, or of a format that this version does not read */
    public static List<Approval> read(byte[] bytes) {
        var file = NodeReader.read(new String(bytes, UTF_8));
        PlanFile.checkFormat(file, FORMAT, VERSION, "no-approvals");
        return file.get("approvals").list().stream().map(ApprovalFile::approval).toList();
    }

    private static Approval approval(Node node) {
        return new Approval(node.get("plan").text(), node.get("by").text(), moment(node.get("at")));
    }

    private static Instant moment(Node node) {
        try {
            return Instant.parse(node.text());
        } catch (DateTimeException e) {
            throw node.unknown();
        }
    }
}
