package vn.nghiquyet.analyzers.word;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Spelling;

/// Makes the lexicon's automaton and the tie-breaker's weights at package time.
///
/// Takes the folder `src/main/lexicon` (`words`, `terms`, `names`, `sentences`) and the folder of
/// compiled classes.
public final class LexiconCompiler {

  /// A syllable seen alone so often is a free one.
  private static final int OFTEN = 4;

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
        case "surnames.txt" -> names(builder, file, Use.SURNAME, spelling);
        case "given-names.txt" -> names(builder, file, Use.GIVEN, spelling);
        default -> add(builder, file, EntryKind.WORD);
      }
    }
    for (var file : files(folder.resolve("terms"))) {
      add(builder, file, EntryKind.TERM);
    }
    var sentences = new ArrayList<List<String>>();
    for (var file : files(folder.resolve("sentences"))) {
      sentences.addAll(CutSentences.read(file));
    }
    uses(builder, sentences);
    var lexicon = builder.build();
    var learned = sentences.stream().map(words -> WordTrainer.Sentence.of(words, lexicon)).toList();
    return Segmenter.of(lexicon, new WordTrainer(lexicon).learn(learned), Set.of());
  }

  private static void uses(LexiconBuilder builder, List<List<String>> sentences) {
    var alone = new HashMap<String, Integer>();
    for (var words : sentences) {
      words.stream()
          .filter(word -> word.indexOf(' ') < 0)
          .forEach(word -> alone.merge(word, 1, Integer::sum));
    }
    alone.forEach((syllable, times) -> {
      builder.use(syllable, Use.ALONE);
      if (times >= OFTEN) {
        builder.use(syllable, Use.OFTEN_ALONE);
      }
    });
  }

  private static void add(LexiconBuilder builder, Path file, EntryKind kind) throws IOException {
    for (var line : WordList.lines(file)) {
      builder.add(line, kind);
    }
  }

  /// Syllables of names; without marks nearly every syllable is one, and none is taken for it.
  private static void names(LexiconBuilder builder, Path file, Use use, Spelling spelling)
      throws IOException {
    for (var line : WordList.lines(file)) {
      if (line.indexOf(' ') >= 0) {
        builder.add(line, EntryKind.WORD);
      } else if (spelling == Spelling.ACCENTED) {
        builder.use(line, use);
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
