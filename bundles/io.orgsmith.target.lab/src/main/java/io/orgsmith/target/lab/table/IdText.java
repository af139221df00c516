// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

/** Ids that EBS keeps in text columns. */
final class IdText {
    private static final int LONGEST = 18;

    private IdText() {}

    /** @param text may be null @return null where it is no number */
    static Long read(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        long id = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            id = id * 10 + digit - '0';
        }
        return id;
    }
}
