// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.util.Arrays;

/** The releases of Oracle E-Business Suite that scripts are written for. */
public enum EbsRelease {
    R12_2("12.2", "12.2%"),
    R12_1("12.1", "12.1%"),
    R11I("11i", "11.5%");

    private final String word;
    private final String pattern;

    EbsRelease(String word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException when there are no scripts for a release of that name */
    public static EbsRelease of(String word) {
        return Arrays.stream(values())
                .filter(release -> release.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("EBS scripts are not written for release " + word));
    }

    /** As people write it: {@code 12.2}, {@code 12.1}, {@code 11i}. */
    public String word() {
        return word;
    }

    /** What FND_PRODUCT_GROUPS.RELEASE_NAME is like, for LIKE. */
    public String pattern() {
        return pattern;
    }
}
