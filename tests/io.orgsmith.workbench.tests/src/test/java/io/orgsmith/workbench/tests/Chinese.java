// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Tells whether a part of the screen speaks Chinese. */
final class Chinese {
    private Chinese() {}

    /** All of its labels and buttons do. */
    static void in(Composite part) {
        var words = Stream.concat(
                Widgets.all(part, Label.class).stream().map(Label::getText),
                Widgets.all(part, Button.class).stream().map(Button::getText));
        assertThat(words.filter(each -> !isForAll(each))).allMatch(Chinese::is);
    }

    static boolean is(String words) {
        return words.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
    }

    /** Names that are the same in every language. */
    static boolean isForAll(String words) {
        return words.isBlank()
                || words.matches(
                        "12\\.[12]|11i|JDBC URL：|television|scripts-.*|DEV|TEST|PROD|[KMG]?B|UTF-.*|US-ASCII|ISO-8859-1|Windows|Unix|Emacs|[^A-Za-z]+");
    }
}
