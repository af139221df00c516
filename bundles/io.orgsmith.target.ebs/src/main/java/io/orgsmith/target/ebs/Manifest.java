// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** {@code MANIFEST}: what was generated from which model, as {@code sha256sum -c} reads it; the rest are comments. */
final class Manifest {
    private Manifest() {}

    static String write(SortedMap<String, String> files, String release, ScriptOptions options) {
        var text = new StringBuilder("# release " + release + "\n# model " + options.modelChecksum() + "\n");
        options.findings().forEach(finding -> text.append("# finding ")
                .append(finding.replaceAll("\\p{Cntrl}", " "))
                .append('\n'));
        files.forEach((name, content) ->
                text.append(sha256(content)).append("  ").append(name).append('\n'));
        return text.toString();
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
