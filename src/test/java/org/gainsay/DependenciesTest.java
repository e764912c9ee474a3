package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The library comes with three jars and what they need. */
class DependenciesTest {

  @Test
  void only_three_libraries_come_along() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse("pom.xml")
            .getDocumentElement();
    List<String> along = new ArrayList<>();
    NodeList dependencies = project.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (text(dependency, "scope").isEmpty() && text(dependency, "optional").isEmpty()) {
        along.add(text(dependency, "artifactId"));
      }
    }
    assertThat(along).containsExactly("guava", "commons-text", "jspecify");
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  @Test
  void texts_are_checked_with_no_other_jar_on_the_class_path() throws Exception {
    List<URL> path = new ArrayList<>();
    for (Class<?> type :
        List.of(
            ContradictionChecker.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            StringEscapeUtils.class,
            StringUtils.class,
            Nullable.class)) {
      path.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    try (URLClassLoader alone =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> checkers = alone.loadClass("org.gainsay.ContradictionChecker");
      Class<?> documents = alone.loadClass("org.gainsay.model.Document");
      Method of = documents.getMethod("of", String.class, String.class);
      Object both = Array.newInstance(documents, 2);
      Array.set(both, 0, of.invoke(null, "Courier", "Police said 43 people were killed."));
      Array.set(both, 1, of.invoke(null, "Daily", "Police said 38 people were killed."));
      Object checker = checkers.getMethod("standard").invoke(null);
      Object report = checkers.getMethod("check", both.getClass()).invoke(checker, both);
      assertThat(report.toString()).startsWith("2 documents, 2 claims");
      assertThat(alone.getResource("com/google/gson/Gson.class")).isNull();
    }
  }
}
