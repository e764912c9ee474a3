package org.gainsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may know which, and what none may use. */
class ArchitectureTest {

  private static final String ROOT = "org.gainsay";

  /** Each package with those it may import; the table of the architecture page. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("lexicon", List.of("model")),
          Map.entry("text", List.of("model", "lexicon")),
          Map.entry("quantity", List.of("model", "lexicon", "text")),
          Map.entry("extract", List.of("model", "lexicon", "text", "quantity")),
          Map.entry("group", List.of("model", "lexicon")),
          Map.entry("check", List.of("model")),
          Map.entry("report", List.of("model")),
          Map.entry("io", List.of("model")),
          Map.entry(
              "fixture",
              List.of(
                  "model",
                  "lexicon",
                  "text",
                  "quantity",
                  "extract",
                  "group",
                  "check",
                  "report",
                  "io")));

  private static JavaClasses classes;

  @BeforeAll
  static void read_the_classes() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  @TestFactory
  Stream<DynamicTest> packages_import_only_what_the_arrows_allow() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey() + " imports only " + arrow.getValue(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + arrow.getKey())
                            .should()
                            .dependOnClassesThat(othersThan(arrow.getKey(), arrow.getValue()))
                            .check(classes)));
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> othersThan(
      String self, List<String> allowed) {
    return describe(
        "are ours and not allowed",
        known ->
            (known.getPackageName() + ".").startsWith(ROOT + ".")
                && !known.getPackageName().equals(ROOT + "." + self)
                && allowed.stream()
                    .noneMatch(name -> known.getPackageName().equals(ROOT + "." + name)));
  }

  @Test
  void every_package_has_its_arrows() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass known : classes) {
      packages.add(known.getPackageName());
    }
    Set<String> expected = new TreeSet<>(List.of(ROOT, ROOT + ".cli"));
    ARROWS.keySet().forEach(name -> expected.add(ROOT + "." + name));
    assertThat(packages).isEqualTo(expected);
  }

  @Test
  void only_the_command_line_imports_the_front_door() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".cli")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT))
        .check(classes);
  }

  @Test
  void nothing_imports_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".cli"))
        .check(classes);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void no_name_says_nothing() {
    classes()
        .should()
        .resideOutsideOfPackages("..util..", "..utils..", "..helper..", "..common..", "..impl..")
        .andShould()
        .haveSimpleNameNotContaining("Util")
        .andShould()
        .haveSimpleNameNotContaining("Helper")
        .andShould()
        .haveSimpleNameNotContaining("Impl")
        .andShould()
        .haveSimpleNameNotContaining("Manager")
        .check(classes);
  }

  @Test
  void optional_libraries_stay_with_the_packages_that_need_them() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".io", ROOT + ".report")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("picocli..", "com.google.gson..", "de.siegmar..", "org.jsoup.."))
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat(resideInAPackage("picocli.."))
        .check(classes);
  }

  @Test
  void no_public_signature_shows_a_type_of_a_library() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(useOnlyTypesOfTheJdkAndOurs())
        .check(classes);
  }

  private static ArchCondition<JavaMethod> useOnlyTypesOfTheJdkAndOurs() {
    return new ArchCondition<>("use only types of the JDK and ours") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(method.getAllInvolvedRawTypes().stream(), method.getExceptionTypes().stream())
            .map(type -> type.toErasure().getBaseComponentType())
            .filter(type -> !type.isPrimitive())
            .filter(
                type ->
                    !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith(ROOT))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  @Test
  void nothing_asks_the_clock_or_the_machine_where_it_is() {
    noClasses()
        .should()
        .dependOnClassesThat(describe("are clocks", type -> type.isEquivalentTo(Clock.class)))
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(classes);
  }

  @Test
  void static_fields_are_final_and_of_types_that_do_not_change() {
    fields().that().areStatic().should().beFinal().check(classes);
    fields()
        .that()
        .areStatic()
        .and()
        .areNotPrivate()
        .should(
            new ArchCondition<>("not be arrays") {
              @Override
              public void check(
                  com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                if (field.getRawType().isArray()
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                  events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                }
              }
            })
        .check(classes);
  }

  @Test
  void stages_show_few_classes() {
    for (String stage : List.of("text", "quantity", "extract", "group", "check")) {
      List<String> shown =
          classes.stream()
              .filter(known -> known.getPackageName().equals(ROOT + "." + stage))
              .filter(known -> known.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(JavaClass::isTopLevelClass)
              .map(JavaClass::getSimpleName)
              .filter(name -> !name.equals("package-info"))
              .toList();
      // The check shows four: its two doors, the tolerance and the words of moving figures.
      assertThat(shown).as(stage).hasSizeLessThanOrEqualTo(4);
    }
  }

  @Test
  void values_keep_no_mutable_array() {
    Collection<String> arrays =
        classes.stream()
            .filter(known -> known.getPackageName().equals(ROOT + ".model"))
            .filter(JavaClass::isRecord)
            .flatMap(known -> known.getFields().stream())
            .filter(field -> field.getRawType().isArray())
            .map(Object::toString)
            .toList();
    assertThat(arrays).isEmpty();
  }
}
