package org.tequio;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** The arrows of the design: a room imports only what its step may know. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tequio");

    @Test
    void everyRoomImportsOnlyWhatItsStepMayKnow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.tequio..")
                .withOptionalLayers(true)
                .layer("reference")
                .definedBy("org.tequio.reference..")
                .layer("measure")
                .definedBy("org.tequio.measure..")
                .layer("intake")
                .definedBy("org.tequio.intake..")
                .layer("moderation")
                .definedBy("org.tequio.moderation..")
                .layer("register")
                .definedBy("org.tequio.register..")
                .layer("projection")
                .definedBy("org.tequio.projection..")
                .layer("directory")
                .definedBy("org.tequio.directory..")
                .layer("network")
                .definedBy("org.tequio.network..")
                .layer("convergence")
                .definedBy("org.tequio.convergence..")
                .layer("exchange")
                .definedBy("org.tequio.exchange..")
                .layer("access")
                .definedBy("org.tequio.access..")
                .layer("shared")
                .definedBy("org.tequio.shared..")
                .whereLayer("shared")
                .mayNotAccessAnyLayer()
                .whereLayer("reference")
                .mayOnlyAccessLayers("shared")
                .whereLayer("measure")
                .mayOnlyAccessLayers("reference", "shared")
                .whereLayer("access")
                .mayOnlyAccessLayers("register", "shared")
                .whereLayer("register")
                .mayOnlyAccessLayers("reference", "shared")
                .whereLayer("intake")
                .mayOnlyAccessLayers("access", "register", "reference", "shared")
                .whereLayer("moderation")
                .mayOnlyAccessLayers("intake", "access", "register", "reference", "shared")
                .whereLayer("projection")
                .mayOnlyAccessLayers("register", "measure", "reference", "shared")
                .whereLayer("directory")
                .mayOnlyAccessLayers("reference", "shared")
                .whereLayer("network")
                .mayOnlyAccessLayers("reference", "shared")
                .whereLayer("convergence")
                .mayOnlyAccessLayers("measure", "reference", "shared")
                .whereLayer("exchange")
                .mayOnlyAccessLayers(
                        "directory", "network", "convergence", "intake", "access", "register", "reference", "shared")
                .check(CLASSES);
    }

    @Test
    void noRoomIsNamedAfterATechnique() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Data|Info)")
                .orShould()
                .resideInAnyPackage("..service..", "..repository..", "..dto..", "..mapper..", "..util..", "..impl..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProjectionWritesToTheGraph() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tequio.projection..", "org.tequio.shared..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.neo4j.driver.Driver")
                .check(CLASSES);
    }
}
