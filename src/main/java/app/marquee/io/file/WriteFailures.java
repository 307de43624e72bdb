package app.marquee.io.file;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Words for why something could not be written.
public final class WriteFailures {
  private static final String CHOOSE = "Choose another folder; nothing was changed.";

  private WriteFailures() {}

  /// The failure the user is shown.
  ///
  /// @param place the folder or file that was to be written
  public static MarqueeException of(Exception cause, Path place) {
    return new MarqueeException(failure(cause, place), cause);
  }

  /// A failure of which the user learns this sentence.
  public static MarqueeException of(String what, String remedy) {
    return new MarqueeException(new Failure.Output(what, remedy));
  }

  private static Failure.Output failure(Exception cause, Path place) {
    String reason = reason(cause);
    Path at = concerned(cause, place);
    if (reason.contains("no space left") || reason.contains("not enough space")) {
      return new Failure.Output(
          "The disk is full, so " + place + " is not written.",
          "Make room or choose another folder; nothing was changed.");
    }
    if (reason.contains("quota")) {
      return new Failure.Output(
          "Your share of the disk is used up, so " + place + " is not written.",
          "Make room or choose another folder; nothing was changed.");
    }
    if (reason.contains("name too long") || reason.contains("path too long")) {
      return new Failure.Output(
          "The path " + at + " is longer than the file system allows.",
          "Choose another folder or give the input a shorter name; nothing was changed.");
    }
    if (cause instanceof TargetIsFolderException) {
      return new Failure.Output(
          at + " is a folder, so no file of that name can be written.",
          "Rename that folder or choose another; nothing was changed.");
    }
    if (cause instanceof FileAlreadyExistsException
        || cause instanceof NotDirectoryException
        || reason.contains("not a directory")) {
      return new Failure.Output(at + " is a file, not a folder.", CHOOSE);
    }
    if (cause instanceof ReadOnlyFileSystemException || reason.contains("read-only")) {
      return new Failure.Output(at + " is on a disk that can only be read.", CHOOSE);
    }
    if (cause instanceof AccessDeniedException) {
      return new Failure.Output(at + " cannot be written to: access is denied.", CHOOSE);
    }
    if (cause instanceof NoSuchFileException || cause instanceof FileSystemLoopException) {
      return new Failure.Output(at + " does not exist and cannot be made.", CHOOSE);
    }
    return new Failure.Output(
        at + " cannot be written" + (reason.isEmpty() ? "." : ": " + reason + "."), CHOOSE);
  }

  private static String reason(Exception cause) {
    String text = cause.getMessage();
    if (cause instanceof FileSystemException file) {
      text = file.getReason();
    }
    return text == null || !(cause instanceof IOException)
        ? ""
        : text.strip().toLowerCase(Locale.ROOT);
  }

  private static Path concerned(Exception cause, Path place) {
    String file = cause instanceof FileSystemException known ? known.getFile() : null;
    if (file == null || file.endsWith(".marquee.part") || file.endsWith(".marquee.lock")) {
      return place;
    }
    return Path.of(file);
  }
}
