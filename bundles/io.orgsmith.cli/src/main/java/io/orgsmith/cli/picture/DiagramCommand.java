// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.command.ModelOptions;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.png.MissingLetters;
import io.orgsmith.picture.png.PictureTooLarge;
import io.orgsmith.picture.png.PngPicture;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import io.orgsmith.picture.svg.SvgPicture;
import io.orgsmith.picture.text.MermaidText;
import io.orgsmith.picture.text.PlantUmlText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith diagram}: draws a project, with marks where the rules find fault with it. */
@Command(sortOptions = false)
public final class DiagramCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "structure")
    private View view;

    @Mixin
    private FocusOption focus;

    @Option(names = "--format", paramLabel = "FORMAT")
    private PictureFormat format;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light")
    private Theme theme;

    @Mixin
    private ModelOptions model;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public DiagramCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = format == null ? PictureFormat.of(out) : format;
        if (wanted == PictureFormat.PNG && out == null) {
            throw Session.stop("diagram.png");
        }
        focus.check();
        var project = new Projects(session).one(path, model.resolve());
        if (project.snapshot().model().isPresent()) {
            var marks = Marks.of(project.snapshot(), project.model(), session.locale());
            var scene = new Scenes(project.model(), session.locale()).of(view, marks);
            var placed = Placed.in(project.folder());
            draw(focus.of(scene), part -> new LayoutEngine().of(part, placed, focus.sheet(scene)), wanted);
        }
        new Notices(session).print(project.findings());
        return project.findings().exit();
    }

    private void draw(Scene scene, Function<Scene, Layout> layout, PictureFormat wanted) {
        switch (wanted) {
            case SVG -> session.data(out, svg(scene, layout));
            case PNG -> png(svg(scene, layout));
            case PLANTUML -> session.data(out, PlantUmlText.of(scene, theme));
            case MERMAID -> session.data(out, MermaidText.of(scene, theme));
        }
    }

    private String svg(Scene scene, Function<Scene, Layout> layout) {
        return SvgPicture.of(scene, layout.apply(scene), theme);
    }

    private void png(String svg) {
        try {
            new BinaryFile(session, out).write(PngPicture.of(svg));
            var missing = MissingLetters.in(svg);
            if (!missing.isEmpty()) {
                session.say(session.text("diagram.letters", missing.substring(0, missing.offsetByCodePoints(0, 1))));
            }
        } catch (PictureTooLarge e) {
            throw Session.stop(e, "diagram.too-large", e.width(), e.height());
        }
    }
}
