package org.tequio.register;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class RegisterTest {

    /** So whatever it shows, such as histories, is there while the graph is not. */
    @Test
    void theRegisterNeverAsksTheGraph() {
        noClasses()
                .that()
                .resideInAPackage("org.tequio.register..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.tequio\\.shared\\.(Graph|Answers|Positions).*")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.tequio"));
    }
}
