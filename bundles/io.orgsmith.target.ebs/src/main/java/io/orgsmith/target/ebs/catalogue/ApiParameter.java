// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import java.util.List;

/**
 * One row of {@code api-catalogue.tsv}.
 *
 * @param name in upper case; empty for a procedure that is called without named notation
 * @param published PUB in Oracle's Integration Repository or in general documented use; else only used in practice
 * @param source where the fact comes from: S1 to S10, X
 * @param confidence H, M or L
 */
public record ApiParameter(
        String packageName,
        String procedure,
        String name,
        String direction,
        String type,
        boolean required,
        boolean published,
        List<String> releases,
        String source,
        String confidence,
        String owner) {

    static ApiParameter parse(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 11) {
            throw new IllegalArgumentException("expected 11 cells: " + row);
        }
        return new ApiParameter(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5].equals("required"),
                cells[6].equals("PUB"),
                List.of(cells[7].split(",")),
                cells[8],
                cells[9],
                cells[10]);
    }
}
