// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

/** Where passwords come from that the environment does not have: a file, or a person. */
@FunctionalInterface
public interface Passwords {
    /** Nobody is asked: the password is empty unless the environment has it. */
    Passwords NONE = address -> "";

    /** The password. @param address user and URL, for a question to a person */
    String of(String address);
}
