// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

/** What may be written into a column, in a sentence. */
record Hints(Wording wording) {

    String of(String attribute, Type type, Layout layout) {
        if (attribute.equals(Layout.EXISTING)) {
            return wording.text("hint.existing");
        }
        for (KeyPart part : layout.key()) {
            if (part.attribute().equals(attribute)) {
                return wording.text(part.optional() ? "hint.key.optional" : "hint.key");
            }
        }
        return of(type);
    }

    private String of(Type type) {
        if (type instanceof Type.Several several) {
            var one = of(several.item());
            return several.single() ? one : wording.text("hint.several", one);
        } else if (type instanceof Type.Flag) {
            return wording.text("hint.flag", wording.flag(true), wording.flag(false));
        } else if (type instanceof Type.Day) {
            return wording.text("hint.day");
        } else if (type instanceof Type.Whole) {
            return wording.text("hint.whole");
        } else if (type instanceof Type.Ref ref) {
            return ref.kind()
                    .map(kind -> wording.text("hint.ref", wording.sheet(kind)))
                    .orElseGet(() -> wording.text("hint.ref.any"));
        } else if (type instanceof Type.Any) {
            return wording.text("hint.any");
        } else if (type instanceof Type.Part part) {
            var headings = part.attributes().keySet().stream()
                    .map(attribute -> wording.heading(attribute) + ": …")
                    .toList();
            return wording.text("hint.part", String.join("; ", headings));
        }
        var choices = ((Type.Words) type).choices();
        return choices.isEmpty()
                ? wording.text("hint.text")
                : wording.text("hint.choice", wording.punctuation().list(choices));
    }
}
