// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import java.util.stream.IntStream;

/**
 * How people see colours. The matrices are those of Machado, Oliveira and Fernandes (2009) for people who lack one kind of
 * cones altogether.
 */
enum Seen {
    BY_MOST(1, 0, 0, 0, 1, 0, 0, 0, 1),
    WITHOUT_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    WITHOUT_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    WITHOUT_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Seen(double... matrix) {
        this.matrix = matrix;
    }

    /** How far two colours are from each other, in CIELAB: about 2 can be seen side by side, 10 at a glance. */
    double distance(String one, String other) {
        var a = lab(one);
        var b = lab(other);
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    /** The ratio of brightness as WCAG has it: 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        var rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return IntStream.of(rgb >> 16, rgb >> 8 & 255, rgb & 255)
                .mapToDouble(value -> value / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private double[] lab(String colour) {
        var l = linear(colour);
        var s = IntStream.range(0, 3)
                .mapToDouble(i -> matrix[3 * i] * l[0] + matrix[3 * i + 1] * l[1] + matrix[3 * i + 2] * l[2])
                .toArray();
        double x = cube((0.4124 * s[0] + 0.3576 * s[1] + 0.1805 * s[2]) / 0.95047);
        double y = cube(0.2126 * s[0] + 0.7152 * s[1] + 0.0722 * s[2]);
        double z = cube((0.0193 * s[0] + 0.1192 * s[1] + 0.9505 * s[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * Math.max(0, value) + 16.0 / 116;
    }
}
