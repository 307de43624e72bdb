package app.marquee.cli;

import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.domain.run.Cancellation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `marquee backups`: shows the copies of inputs, brings one back, removes old ones.
final class BackupsCommand implements Command {
  private static final String KEEP = "--keep";
  private static final String DAYS = "--days";

  @Override
  public CommandSpec spec() {
    return Options.command(
            "backups",
            "marquee backups list [--json]%n"
                + "       marquee backups restore ID [-o DIR]%n"
                + "       marquee backups prune [--keep N] [--days N] [--json]",
            List.of(
                "Show, restore or prune the copies of files that were read.",
                "A run and the window keep a copy of every file they read, once for each content, in"
                    + " your data folder. The newest 5 stay, and of the others those used in the last 7"
                    + " days."),
            List.of(
                "marquee backups list",
                "marquee backups restore 20261127T051022Z-9f2c11ab -o old",
                "marquee backups prune --keep 2 --days 0"))
        .addPositional(Options.positional("ACTION", "list, restore or prune."))
        .addPositional(
            PositionalParamSpec.builder()
                .index("1")
                .paramLabel("ID")
                .type(String.class)
                .required(false)
                .arity("0..1")
                .description("The backup to restore, or how its id begins.")
                .build())
        .addOption(Options.output("Restore to this folder. By default the working directory."))
        .addOption(Options.text("N", "Keep this many whatever their age. By default 5.", KEEP))
        .addOption(
            Options.text("N", "Keep others so many days after their last use. By default 7.", DAYS))
        .addOption(Options.json());
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    String action = arguments.matchedPositionalValue(0, "");
    String id = arguments.matchedPositionalValue(1, "");
    if (id.isEmpty() == action.equals("restore")) {
      throw new UsageException(id.isEmpty() ? "ID is missing." : id + " is one argument too many.");
    }
    switch (action) {
      case "list" -> print(services.backups().get().list(), arguments, outlets);
      case "restore" ->
          outlets
              .out()
              .println(
                  services
                      .backups()
                      .get()
                      .restore(
                          id, Objects.requireNonNullElse(Options.outputOf(arguments), Path.of(".")))
                      .normalize());
      case "prune" -> {
        BackupPolicy policy = policy(arguments, services.backupPolicy().get());
        print(services.backups().get().prune(policy), arguments, outlets);
      }
      default ->
          throw new UsageException(
              "There is no action " + action + ". Write list, restore or prune.");
    }
    return ExitCode.DONE;
  }

  private static BackupPolicy policy(ParseResult arguments, BackupPolicy usual) {
    String keep = arguments.matchedOptionValue(KEEP, (String) null);
    String days = arguments.matchedOptionValue(DAYS, (String) null);
    return new BackupPolicy(
        usual.making(),
        keep == null ? usual.newest() : Options.whole(KEEP, keep, 1, BackupPolicy.MOST_NEWEST),
        days == null ? usual.days() : Options.whole(DAYS, days, 0, BackupPolicy.MOST_DAYS));
  }

  private static void print(List<Backup> backups, ParseResult arguments, Outlets outlets) {
    if (Options.isJson(arguments)) {
      ResultJson.backups(backups, outlets.out());
      return;
    }
    CsvLine.print(
        outlets.out(), List.of("id", "file", "bytes", "sha256", "made_at", "used_at", "origin"));
    for (Backup backup : backups) {
      CsvLine.print(
          outlets.out(),
          List.of(
              backup.id(),
              backup.fileName(),
              backup.bytes(),
              backup.sha256(),
              backup.made(),
              backup.used(),
              backup.origin()));
    }
  }
}
