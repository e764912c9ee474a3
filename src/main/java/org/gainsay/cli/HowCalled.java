package org.gainsay.cli;

import java.io.File;
import java.util.ListResourceBundle;

/**
 * How a person calls this program, so that the examples of the help work when they are pasted: by
 * the jar it runs from, else by the name of the jar that the build makes.
 */
final class HowCalled extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    return new Object[][] {{"gainsay", "java -jar " + jar(System.getProperty("java.class.path"))}};
  }

  static String jar(String classPath) {
    if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
      return "gainsay-cli.jar";
    }
    return classPath.contains(" ") ? "'" + classPath + "'" : classPath;
  }
}
