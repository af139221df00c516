// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.workbench.databases.work.Refusal;
import java.io.IOException;
import java.util.Base64;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/** Keeps passwords in the secure storage of Eclipse, and nowhere else: one for each user of each database. */
public final class Vault {
    private static final String FOLDER = "io.orgsmith/";
    private static final String PASSWORD = "password";

    private Vault() {}

    /** The password; empty for none. @throws Refusal when the secure storage does not open */
    public static String password(Connection connection) {
        try {
            return node(connection).get(PASSWORD, "");
        } catch (StorageException e) {
            throw new Refusal("vault.closed", e.getLocalizedMessage());
        }
    }

    /** Whether there is one; asks nobody to open the storage. */
    public static boolean has(Connection connection) {
        return SecurePreferencesFactory.getDefault().nodeExists(path(connection));
    }

    /** Keeps a password; an empty one is forgotten. @throws Refusal when the secure storage does not take it */
    public static void keep(Connection connection, String password) {
        try {
            if (password.isEmpty()) {
                node(connection).removeNode();
            } else {
                node(connection).put(PASSWORD, password, true);
            }
            SecurePreferencesFactory.getDefault().flush();
        } catch (StorageException | IOException e) {
            throw new Refusal("vault.closed", e.getLocalizedMessage());
        }
    }

    private static ISecurePreferences node(Connection connection) {
        return SecurePreferencesFactory.getDefault().node(path(connection));
    }

    /** Nodes have names of ASCII only. */
    private static String path(Connection connection) {
        var address = connection.user() + "@" + connection.url();
        return FOLDER + Base64.getUrlEncoder().encodeToString(address.getBytes(UTF_8));
    }
}
