package org.gainsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;

/** JShell in this process, with the class path of the tests and the imports it starts with. */
final class JShellSession implements AutoCloseable {

  private static final String DEFAULT_IMPORTS =
      """
      import java.io.*;
      import java.math.*;
      import java.net.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.prefs.*;
      import java.util.regex.*;
      import java.util.stream.*;
      """;

  private final JShell shell =
      JShell.builder().executionEngine(new LocalExecutionControlProvider(), Map.of()).build();

  JShellSession() {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    run(DEFAULT_IMPORTS);
  }

  /** What a source prints; fails when a part of it does not compile or throws. */
  String run(String source) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      eval(source);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** The value of the source's last expression, as JShell shows it. */
  String value(String source) {
    return eval(source);
  }

  private String eval(String source) {
    String value = "";
    String rest = source;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo part = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(part.source())) {
        if (event.exception() != null) {
          throw new AssertionError("threw: " + part.source(), event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED) {
          throw new AssertionError(
              part.source()
                  + "\n"
                  + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList());
        }
        value = event.value() == null ? value : event.value();
      }
      rest = part.remaining();
    }
    return value;
  }

  @Override
  public void close() {
    shell.close();
  }
}
