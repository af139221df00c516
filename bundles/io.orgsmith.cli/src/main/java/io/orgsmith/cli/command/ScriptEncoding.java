// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.target.ebs.sqlplus.Encoding;

/** How {@code orgsmith generate --encoding} writes names in scripts. */
enum ScriptEncoding {
    ASCII("ascii", Encoding.ASCII),
    UTF_8("utf-8", Encoding.UTF8);

    private final String word;
    private final Encoding encoding;

    ScriptEncoding(String word, Encoding encoding) {
        this.word = word;
        this.encoding = encoding;
    }

    Encoding encoding() {
        return encoding;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
