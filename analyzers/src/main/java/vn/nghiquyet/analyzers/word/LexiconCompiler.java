package vn.nghiquyet.analyzers.word;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.analyzers.text.Spelling;

/// Makes the lexicon's automaton and the tie-breaker's weights at package time.
///
/// Takes the folder `src/main/lexicon` (`words`, `terms`, `names`, `sentences`) and the folder of
/// compiled classes.
public final class LexiconCompiler {

  private LexiconCompiler() {}

  /// As called by Maven: source folder, target folder.
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[1]).resolve(LexiconCompiler.class.getPackageName().replace('.', '/'));
    for (var spelling : Spelling.values()) {
      var file = Files.newOutputStream(folder.resolve(Segmenter.file(spelling)));
      try (var out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16))) {
        compile(Path.of(args[0]), spelling).write(out);
      }
    }
  }

  /// The segmenter over the lists of a folder, in a spelling.
  static Segmenter compile(Path folder, Spelling spelling) throws IOException {
    var builder = new LexiconBuilder(spelling);
    for (var file : files(folder.resolve("words"))) {
      add(builder, file, EntryKind.WORD);
    }
    for (var file : files(folder.resolve("names"))) {
      switch (file.getFileName().toString()) {
        case "surnames.txt" -> nameParts(builder, file, NamePart.SURNAME);
        case "given-names.txt" -> nameParts(builder, file, NamePart.GIVEN);
        default -> add(builder, file, EntryKind.WORD);
      }
    }
    for (var file : files(folder.resolve("terms"))) {
      add(builder, file, EntryKind.TERM);
    }
    var lexicon = builder.build();
    return new Segmenter(lexicon, learn(lexicon, folder.resolve("sentences")));
  }

  private static TieBreaker learn(Lexicon lexicon, Path folder) throws IOException {
    var sentences = new ArrayList<WordTrainer.Sentence>();
    for (var file : files(folder)) {
      sentences.addAll(CutSentences.read(file, lexicon));
    }
    return new WordTrainer(lexicon).learn(sentences);
  }

  private static void add(LexiconBuilder builder, Path file, EntryKind kind) throws IOException {
    for (var line : WordList.lines(file)) {
      builder.add(line, kind);
    }
  }

  private static void nameParts(LexiconBuilder builder, Path file, NamePart part)
      throws IOException {
    for (var line : WordList.lines(file)) {
      if (line.indexOf(' ') < 0) {
        builder.name(line, part);
      } else {
        builder.add(line, EntryKind.WORD);
      }
    }
  }

  /// The text files of a folder, by name.
  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
