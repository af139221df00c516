// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may use whom, as docs/architecture.md says: an arrow never points up. */
@AnalyzeClasses(
        packages = "io.orgsmith",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.OnlyTheProduct.class})
class ArchitectureTest {
    /** Leaves out what only tests are made of. */
    static final class OnlyTheProduct implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("io.orgsmith.servers") && !location.contains("io/orgsmith/servers");
        }
    }

    private static final String MODEL = "io.orgsmith.model..";
    private static final String SIGNS = "io.orgsmith.model.text..";
    private static final String DSL = "io.orgsmith.dsl..";
    private static final String IDE = "io.orgsmith.dsl.ide..";
    private static final String RULES = "io.orgsmith.rules..";
    private static final String WORKSPACE = "io.orgsmith.workspace..";
    private static final String SERVER = "io.orgsmith.languageserver..";
    private static final String PLAN = "io.orgsmith.plan..";
    private static final String IMPORTING = "io.orgsmith.importing..";
    private static final String LAB = "io.orgsmith.target.lab..";
    private static final String EBS = "io.orgsmith.target.ebs..";
    private static final String REPORT = "io.orgsmith.report..";
    private static final String PICTURE = "io.orgsmith.picture..";
    private static final String DEPLOY = "io.orgsmith.deploy..";
    private static final String SIRIUS = "io.orgsmith.sirius..";

    @ArchTest
    static final ArchRule modelUsesEmfAlone = uses(MODEL);

    @ArchTest
    static final ArchRule dslUsesTheModel = uses(
            DescribedPredicate.and(resideInAnyPackage(DSL), DescribedPredicate.not(resideInAnyPackage(IDE))),
            MODEL,
            DSL);

    @ArchTest
    static final ArchRule editorServicesUseWhatTheyShow = uses(IDE, MODEL, DSL, RULES, WORKSPACE);

    @ArchTest
    static final ArchRule theLanguageServerUsesEditorServices = uses(SERVER, MODEL, DSL, WORKSPACE);

    @ArchTest
    static final ArchRule onlyTheLanguageServerKnowsItsProtocol = noClasses()
            .that()
            .resideOutsideOfPackage(SERVER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule rulesUseTheModel = uses(RULES, MODEL);

    @ArchTest
    static final ArchRule workspaceUsesLanguageAndRules = uses(WORKSPACE, MODEL, DSL, RULES);

    @ArchTest
    static final ArchRule planUsesTheModel = uses(PLAN, MODEL);

    @ArchTest
    static final ArchRule importingUsesPlanAndLanguage = uses(IMPORTING, PLAN, MODEL, DSL);

    @ArchTest
    static final ArchRule labUsesThePlan = uses(LAB, PLAN, SIGNS);

    @ArchTest
    static final ArchRule ebsUsesThePlan = uses(EBS, PLAN, SIGNS);

    @ArchTest
    static final ArchRule deployUsesPlanAndTargets = uses(DEPLOY, PLAN, LAB, EBS, SIGNS);

    @ArchTest
    static final ArchRule workbooksUsePlanAndWorkspace = uses(REPORT, PLAN, MODEL, WORKSPACE);

    @ArchTest
    static final ArchRule picturesUseTheModel = uses(PICTURE, MODEL);

    @ArchTest
    static final ArchRule siriusIsGivenWhatTheEditorsHave = uses(SIRIUS, MODEL, DSL, IDE, RULES, WORKSPACE, PICTURE);

    @ArchTest
    static final ArchRule onlyPicturesKnowElkAndDrawing = noClasses()
            .that()
            .resideOutsideOfPackage(PICTURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.elk..", "com.github.weisj..");

    @ArchTest
    static final ArchRule scenesKnowNothingOfPlaces = noClasses()
            .that()
            .resideInAnyPackage("io.orgsmith.picture.notation..", "io.orgsmith.picture.scene..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.orgsmith.picture.layout..", "io.orgsmith.picture.svg..", "org.eclipse.elk..");

    @ArchTest
    static final ArchRule onlyPngNeedsTheFontsOfTheMachine = noClasses()
            .that()
            .resideOutsideOfPackage("io.orgsmith.picture.png..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj..");

    @ArchTest
    static final ArchRule onlyWorkbooksKnowPoi = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule onlyTheLanguageKnowsXtext = noClasses()
            .that()
            .resideOutsideOfPackages(DSL, "io.orgsmith.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.xtext..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsOcl = noClasses()
            .that()
            .resideOutsideOfPackage("io.orgsmith.rules.ocl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.ocl..");

    @ArchTest
    static final ArchRule rulesReadTheEffectiveModelAlone = noClasses()
            .that()
            .resideInAnyPackage(RULES, PLAN)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.orgsmith.model.org.Document");

    @ArchTest
    static final ArchRule onlyDeploymentTalksToDatabases = noClasses()
            .that()
            .resideOutsideOfPackage(DEPLOY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule plansAndTargetsTouchNoFilesAndNoClock = noClasses()
            .that()
            .resideInAnyPackage(PLAN, IMPORTING, LAB, EBS, PICTURE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod("java.time.LocalDate", "now")
            .orShould()
            .callMethod("java.time.Instant", "now");

    @ArchTest
    static final ArchRule classesBearRealNames =
            noClasses().that(ours()).should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)");

    @ArchTest
    static final ArchRule stateIsNeverStatic = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(ours())
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsAndExits = noClasses()
            .that(DescribedPredicate.and(ours(), DescribedPredicate.not(resideInAnyPackage("io.orgsmith.cli.."))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    private static ArchRule uses(String module, String... used) {
        var allowed = Stream.concat(Stream.of(module), Stream.of(used)).toArray(String[]::new);
        return uses(resideInAnyPackage(module), allowed);
    }

    private static ArchRule uses(DescribedPredicate<JavaClass> module, String... allowed) {
        return classes()
                .that(module)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("io.orgsmith.."))
                        .or(resideInAnyPackage(allowed)));
    }

    /** Hand-written classes: not those that the build makes from the metamodel and the grammar. */
    private static DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.not(resideInAnyPackage(
                "io.orgsmith.model.org..",
                "io.orgsmith.dsl.parser..",
                "io.orgsmith.dsl.serializer..",
                "io.orgsmith.dsl.services..",
                "io.orgsmith.dsl.scoping..",
                "io.orgsmith.dsl.validation.."));
    }
}
