package dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Copies a library into the image, without the classes that are not used and with classes in the
/// format of Java 5 brought to that of Java 7: the start-up cache takes no older ones, because they
/// lack the stack maps a class is verified by. Nothing else in them changes.
///
/// @param keep which entries to copy
/// @param time what the entries of a jar that is written anew bear
record Library(Path jar, Predicate<String> keep, Instant time) {
  private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_7_VERSION;

  /// Copies the jar, byte by byte where nothing is to change.
  void copy(Path target) throws IOException {
    boolean same = true;
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        same &= keep.test(entry.getName());
        same &= !isClass(entry) || major(bytes(file, entry)) >= FIRST_WITH_STACK_MAPS;
      }
      if (same) {
        Files.copy(jar, target);
      } else {
        write(file, target);
      }
    }
  }

  private void write(JarFile file, Path target) throws IOException {
    List<JarEntry> entries = Collections.list(file.entries());
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (JarEntry entry : entries) {
        if (!keep.test(entry.getName())) {
          continue;
        }
        byte[] bytes = bytes(file, entry);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(copy);
        boolean old = isClass(entry) && major(bytes) < FIRST_WITH_STACK_MAPS;
        zip.write(old ? newer(file, bytes) : bytes);
        zip.closeEntry();
      }
    }
  }

  private static byte[] newer(JarFile jar, byte[] bytes) {
    ClassHierarchyResolver relatives =
        ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type))
            .orElse(ClassHierarchyResolver.defaultResolver());
    ClassFile format =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(relatives));
    return format.transformClass(
        format.parse(bytes),
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(
                ClassTransform.endHandler(
                    builder -> builder.withVersion(FIRST_WITH_STACK_MAPS, 0))));
  }

  private static InputStream open(JarFile jar, ClassDesc type) {
    String descriptor = type.descriptorString();
    ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class");
  }

  private static int major(byte[] bytes) {
    return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
  }

  private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
