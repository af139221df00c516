// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Recognizes an address with a password in it, however it is spelled: it would stand in process lists and shell histories. */
final class SecretInUrl {
    private static final List<Pattern> SPELLINGS = List.of(
            // ?password=  &sslpassword=  ;PASSWORD =  (oracle.net.wallet_password=  &pwd=
            Pattern.compile("(?i)(pass(word|wd|phrase|code)|pwd)\\s*="),
            // //user:password@host
            Pattern.compile("//[^/@?]*:[^/@]*@"),
            // jdbc:oracle:thin:user/password@host  user[proxy]/password@host  scott/tiger@db, but not thin:/@alias of a
            // wallet
            Pattern.compile("^(jdbc:oracle:[^:@]*:|(?!jdbc:))(\"[^\"]*\"|[^\"/@(?]*)/(\"[^\"]+\"|[^/@\"][^@]*)@"));

    private SecretInUrl() {}

    /** Whether the address holds a password, also where letters of the word are written as %XX. */
    static boolean in(String address) {
        String plain = decoded(address);
        return SPELLINGS.stream()
                .anyMatch(spelling -> spelling.matcher(address).find()
                        || spelling.matcher(plain).find());
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
