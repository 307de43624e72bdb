package app.marquee.io.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A folder stands where a file is to be written.
public final class TargetIsFolderException extends FileSystemException {
  private static final long serialVersionUID = 1;

  TargetIsFolderException(Path target) {
    super(target.toString(), null, "is a folder");
  }
}
