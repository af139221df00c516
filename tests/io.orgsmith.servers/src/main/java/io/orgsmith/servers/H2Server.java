// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.servers;

/** H2 within this JVM, in memory. */
public final class H2Server extends Server {
    @Override
    TestDatabase create(String name) {
        return new TestDatabase("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "ORGSMITH", "secret");
    }

    @Override
    public String toString() {
        return "h2";
    }

    /** The databases are gone with the JVM. */
    @Override
    void stop() {}
}
