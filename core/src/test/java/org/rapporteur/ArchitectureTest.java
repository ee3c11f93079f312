package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of the path; a stage never looks ahead. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule a_stage_never_looks_ahead = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.rapporteur..")
            .layer("text")
            .definedBy("org.rapporteur.text..")
            .layer("dispatch")
            .definedBy("org.rapporteur.dispatch..")
            .layer("read")
            .definedBy("org.rapporteur.read..")
            .layer("know")
            .definedBy("org.rapporteur.know..")
            .layer("resolve")
            .definedBy("org.rapporteur.resolve..")
            .layer("code")
            .definedBy("org.rapporteur.code..")
            .layer("ledger")
            .definedBy("org.rapporteur.ledger..")
            .layer("reconcile")
            .definedBy("org.rapporteur.reconcile..", "org.rapporteur.incident..")
            .layer("docket")
            .definedBy("org.rapporteur.docket..")
            .layer("record")
            .definedBy("org.rapporteur.record..")
            .layer("council")
            .definedBy("org.rapporteur.council..")
            .layer("brief")
            .definedBy("org.rapporteur.brief..")
            .whereLayer("brief")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("record")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reconcile")
            .mayOnlyBeAccessedByLayers("record", "brief")
            .whereLayer("code")
            .mayOnlyBeAccessedByLayers("reconcile", "record", "docket", "brief")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("code", "record", "docket", "brief")
            .whereLayer("resolve")
            .mayOnlyBeAccessedByLayers("code", "reconcile", "record", "docket", "brief")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("resolve", "code", "reconcile", "record", "brief")
            .whereLayer("dispatch")
            .mayOnlyBeAccessedByLayers("read", "resolve", "code", "reconcile", "record", "docket", "brief")
            .whereLayer("know")
            .mayOnlyBeAccessedByLayers("resolve", "code", "record", "council", "brief");

    @ArchTest
    static final ArchRule the_core_knows_the_jdk_and_jspecify_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify..", "org.rapporteur..");

    @ArchTest
    static final ArchRule dispatches_never_meet_a_backtracking_regex =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");
}
