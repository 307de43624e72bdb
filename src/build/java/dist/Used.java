package dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which classes of a library the program can reach: those its own classes and the other libraries
/// name, those these name, and so on. For a library that finds no class of its own by a text, as
/// fastutil, of whose 12,800 classes a seventh is in reach.
///
/// @param root the package all of the library's classes are below, as `it/unimi/dsi/fastutil/`
record Used(Path library, String root) {

  /// The entries of the classes in reach.
  Set<String> from(List<Path> jars) throws IOException {
    Map<String, Set<String>> namedBy = new HashMap<>();
    try (JarFile file = new JarFile(library.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class")) {
          namedBy.put(entry.getName(), names(file, entry));
        }
      }
    }
    Queue<String> left = new ArrayDeque<>();
    for (Path jar : jars) {
      if (!jar.equals(library)) {
        left.addAll(names(jar));
      }
    }
    Set<String> reached = new HashSet<>();
    while (!left.isEmpty()) {
      String entry = left.remove();
      Set<String> named = namedBy.get(entry);
      if (named != null && reached.add(entry)) {
        left.addAll(named);
      }
    }
    return reached;
  }

  private Set<String> names(Path jar) throws IOException {
    Set<String> names = new HashSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class")) {
          names.addAll(names(file, entry));
        }
      }
    }
    return names;
  }

  /// A class file holds the names of classes as plain text.
  private Set<String> names(JarFile file, JarEntry entry) throws IOException {
    String text =
        new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
    Set<String> names = new HashSet<>();
    Matcher name = Pattern.compile(Pattern.quote(root) + "[\\w/$]+").matcher(text);
    while (name.find()) {
      names.add(name.group() + ".class");
    }
    return names;
  }
}
