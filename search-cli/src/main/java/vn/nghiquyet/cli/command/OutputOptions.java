package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghiquyet.cli.output.Format;
import vn.nghiquyet.cli.output.Output;
import vn.nghiquyet.cli.output.Screen;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.UsageProblem;

/// Where an answer goes, and in which format.
final class OutputOptions {

  private static final int FILE_COLUMNS = 120;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--excel")
  private boolean excel;

  /// Prints a sheet as asked.
  void print(Sheet sheet, Nghiquyet program) throws IOException {
    print(List.of(sheet), program);
  }

  /// Prints all sheets of an answer as asked.
  void print(List<Sheet> sheets, Nghiquyet program) throws IOException {
    var output = Output.of(format(program), screen(program), excel);
    destination(program).write(to -> output.print(sheets, to));
  }

  /// Prints a sheet in a format that the command chose.
  void print(Sheet sheet, Format format, Nghiquyet program) throws IOException {
    var output = Output.of(format, screen(program), excel);
    destination(program).write(to -> output.print(List.of(sheet), to));
  }

  /// The format asked for by name, else by the file's extension, else that of the stream.
  Format format(Nghiquyet program) {
    return format(program.environment().terminal().out() ? Format.TABLE : Format.TSV);
  }

  /// The format asked for by name, else by the file's extension, else the usual one.
  Format format(Format usual) {
    if (format != null) {
      var name = format;
      return Format.of(name)
          .orElseThrow(
              () -> new UsageProblem("error.format", name, String.join(", ", Format.ids())));
    }
    if (out != null) {
      var file = out;
      return Format.of(file).orElseThrow(() -> new UsageProblem("error.out-format", file));
    }
    return usual;
  }

  /// Whether a person at a terminal reads the answer.
  boolean isForScreen(Nghiquyet program) {
    return out == null && format(program) == Format.TABLE;
  }

  Screen screen(Nghiquyet program) {
    return out == null ? program.screen() : new Screen(FILE_COLUMNS, false);
  }

  /// A file is tried before the answer is worked out: a long command must not end in a name that
  /// cannot be written.
  Destination destination(Nghiquyet program) throws FileSystemException {
    var environment = program.environment();
    var chosen = format(program);
    if (excel && chosen != Format.CSV) {
      throw new UsageProblem("error.excel", chosen.id());
    }
    if (out == null) {
      if (chosen.isBinary()) {
        throw new UsageProblem("error.binary", chosen.id());
      }
      return new Destination.Stream(environment.out(), environment.terminal().pipe());
    }
    var file = environment.directory().resolve(out).toAbsolutePath();
    var parent = file.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageProblem("error.out", out, program.messages().text("error.no-such-directory"));
    }
    return new Destination.File(file);
  }
}
