// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import io.orgsmith.target.ebs.EbsRelease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packages, procedures and parameters that scripts may name: one checked-in table. */
public record ApiCatalogue(List<ApiParameter> rows) {
    public ApiCatalogue {
        rows = List.copyOf(rows);
    }

    public static ApiCatalogue read() {
        try (InputStream in =
                ApiCatalogue.class.getResourceAsStream("/io/orgsmith/target/ebs/catalogue/api-catalogue.tsv")) {
            return new ApiCatalogue(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ApiParameter::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a procedure, upper or lower case; empty when the catalogue does not know it. */
    public List<ApiParameter> procedure(String packageName, String procedure) {
        return rows.stream()
                .filter(row -> row.packageName().equalsIgnoreCase(packageName))
                .filter(row -> row.procedure().equalsIgnoreCase(procedure))
                .toList();
    }

    /** The rows of a procedure in a release; empty when the catalogue does not know it there. */
    public List<ApiParameter> procedure(String packageName, String procedure, EbsRelease release) {
        return procedure(packageName, procedure).stream()
                .filter(row -> row.releases().contains(release.word()))
                .toList();
    }

    /** Whether the catalogue has a procedure of that package. */
    public boolean hasPackage(String name) {
        return rows.stream().anyMatch(row -> row.packageName().equalsIgnoreCase(name));
    }
}
