// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import io.orgsmith.dsl.parser.antlr.internal.InternalOrgLexer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;

/**
 * Reading and linking beside bare lexing of the same texts; run by hand. In processor time, as other
 * programs may run. */
final class Benchmark {
    private Benchmark() {}

    public static void main(String[] args) {
        for (int elements : new int[] {1_000, 10_000, 100_000}) {
            for (int files : new int[] {1, 10, 100}) {
                var texts = texts(elements, files);
                measure(texts);
                var times = measure(texts);
                System.out.printf(
                        Locale.ROOT,
                        "%7d elements, %3d files: lexing %5d ms, reading %6d ms, one mistake %6d ms%n",
                        elements,
                        files,
                        times[0],
                        times[1],
                        times[2]);
            }
        }
    }

    private static long[] measure(SortedMap<URI, String> texts) {
        long begin = now();
        texts.values().forEach(Benchmark::lex);
        long lexed = now();
        var problems = LanguageProject.parse(texts).problems();
        long read = now();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).message(Locale.ENGLISH));
        }
        var broken = new TreeMap<>(texts);
        broken.replace(texts.firstKey(), texts.get(texts.firstKey()) + "legal entity X { curency Y }\n");
        long again = now();
        LanguageProject.parse(broken);
        return new long[] {(lexed - begin) / 1_000_000, (read - lexed) / 1_000_000, (now() - again) / 1_000_000};
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void lex(String text) {
        var lexer = new InternalOrgLexer(new ANTLRStringStream(text));
        while (lexer.nextToken() != Token.EOF_TOKEN) {
            continue;
        }
    }

    private static SortedMap<URI, String> texts(int elements, int files) {
        var texts = new TreeMap<URI, String>();
        for (int file = 0; file < files; file++) {
            var text = new StringBuilder(
                    file == 0 ? "ledger CN \"账\" { currency CNY  calendar M }\nlegal entity LE\n" : "");
            for (int i = file; i < elements; i += files) {
                text.append("operating unit OU").append(i).append(" \"业务实体 ").append(i);
                text.append("\" short U").append(i).append(" {\n  ledger CN\n  legal entities LE\n");
                text.append("  default legal context LE\n}\n");
            }
            texts.put(URI.create("memory:/f" + file + ".org"), text.toString());
        }
        return texts;
    }
}
