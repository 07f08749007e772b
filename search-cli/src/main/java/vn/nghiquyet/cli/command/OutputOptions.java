package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nghiquyet.cli.output.Format;
import vn.nghiquyet.cli.output.Output;
import vn.nghiquyet.cli.output.Screen;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.CitationSheet;
import vn.nghiquyet.search.Archive;

/// Where an answer goes, and in which format.
final class OutputOptions {

  private static final int FILE_COLUMNS = 120;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--excel")
  private boolean excel;

  @Option(names = "--cite")
  private boolean cite;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /// Prints a sheet as asked.
  void print(Sheet sheet, Nghiquyet program) throws IOException {
    print(List.of(sheet), program);
  }

  /// Prints all sheets of an answer as asked.
  void print(List<Sheet> sheets, Nghiquyet program) throws IOException {
    var output = Output.of(format(program), screen(program), excel);
    var all = cite ? cited(sheets, program) : sheets;
    destination(program).write(to -> output.print(all, to));
  }

  /// Prints a sheet in a format that the command chose.
  void print(Sheet sheet, Format format, Nghiquyet program) throws IOException {
    var output = Output.of(format, screen(program), excel);
    destination(program).write(to -> output.print(List.of(sheet), to));
  }

  /// With a sheet behind them that says how they were worked out.
  private List<Sheet> cited(List<Sheet> sheets, Nghiquyet program) throws IOException {
    try (var archive = Archive.open(program.index())) {
      var all = new ArrayList<>(sheets);
      all.add(CitationSheet.of(Citations.of(archive, command), program.messages()));
      return all;
    }
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

  /// Where the answer goes.
  Destination destination(Nghiquyet program) throws FileSystemException {
    var environment = program.environment();
    var chosen = format(program);
    if (excel && chosen != Format.CSV) {
      throw new UsageProblem("error.excel", chosen.id());
    }
    if (cite && !chosen.hasRoomForSheets()) {
      throw new UsageProblem("error.cite", chosen.id());
    }
    if (out == null) {
      if (chosen.isBinary()) {
        throw new UsageProblem("error.binary", chosen.id());
      }
      return new Destination.Stream(environment.out(), environment.terminal().pipe());
    }
    return Destination.File.in(environment.directory(), out, program.messages());
  }
}
