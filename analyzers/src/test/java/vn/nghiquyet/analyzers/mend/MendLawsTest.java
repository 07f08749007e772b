package vn.nghiquyet.analyzers.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.analyzers.mend.legacy.Encoding;
import vn.nghiquyet.analyzers.mend.legacy.Scribe;
import vn.nghiquyet.analyzers.text.Syllable;
import vn.nghiquyet.testing.seed.SeededText;

class MendLawsTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  private static final List<Encoding> TABLES =
      List.of(Encoding.TCVN3, Encoding.VNI, Encoding.VISCII, Encoding.WINDOWS_1258, Encoding.VIQR);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void good_text_stays_the_same_string(long seed) {
    var good = text(words(seed));
    assertThat(Mender.mend(good).text()).isSameAs(good);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void a_text_written_in_a_legacy_encoding_is_restored(long seed) {
    var good = text(words(seed));
    for (var encoding : TABLES) {
      var bytes = Scribe.of(encoding).write(good);
      assertThat(Mender.mend(Scribe.latin(bytes)).text()).as(encoding.label()).isEqualTo(good);
      assertThat(Mender.mend(Scribe.western(bytes)).text())
          .as(encoding.label() + " read as windows-1252")
          .isEqualTo(good);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void utf_8_read_as_letters_is_restored_however_often(long seed) {
    var good = text(words(seed));
    var latin = good;
    var western = good;
    for (int times = 1; times <= 3; times++) {
      latin = Scribe.latin(latin.getBytes(UTF_8));
      western = Scribe.western(western.getBytes(UTF_8));
      assertThat(Mender.mend(latin).text()).as("%d times", times).isEqualTo(good);
      assertThat(Mender.mend(western).text()).as("%d times", times).isEqualTo(good);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void only_the_broken_paragraphs_of_a_text_are_re_coded(long seed) {
    var good = text(words(seed));
    var lines = new ArrayList<String>(List.of(good));
    for (var encoding : TABLES) {
      lines.add(Scribe.of(encoding).writeAsLatin(good).replace("\n", " "));
    }
    for (var line : lines.subList(1, lines.size())) {
      var mended = Mender.mend(good + "\n" + line);
      assertThat(mended.text()).isEqualTo(good + "\n" + good.replace("\n", " "));
      assertThat(mended.recoded()).allMatch(span -> span.start() > good.length());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void a_word_is_found_where_it_was_written(long seed) {
    var words = words(seed);
    for (var encoding : TABLES) {
      var scribe = Scribe.of(encoding);
      var mended = Mender.mend(scribe.writeAsLatin(text(words)));
      int at = 0;
      int from = 0;
      for (var word : words) {
        var written = scribe.writeAsLatin(word);
        assertThat(mended.offsets().start(at)).isEqualTo(from);
        assertThat(mended.offsets().end(at + word.length())).isEqualTo(from + written.length());
        at += word.length() + 1;
        from += written.length() + 1;
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void mending_twice_is_mending_once_and_gives_nfc(long seed) {
    var text = new SeededText(seed);
    for (var line : List.of(text.line(60), text.decomposedLine(), text.line(20))) {
      var once = Mender.mend(line).text();
      assertThat(Mender.mend(once).text()).isSameAs(once);
      assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void any_characters_are_mended_and_lead_back_in_order(long seed) {
    var random = new Random(seed);
    int highest = List.of(0x7F, 0xFF, 0x370, 0x2200, 0xFFFF).get((int) (seed % 5));
    var noise = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      noise.append(i % 9 == 0 ? ' ' : (char) random.nextInt(highest + 1));
    }
    var mended = Mender.mend(noise.toString());
    int before = 0;
    for (int i = 0; i < mended.text().length(); i++) {
      int start = mended.offsets().start(i);
      int end = mended.offsets().end(i + 1);
      assertThat(start).isBetween(before, end);
      assertThat(end).isBetween(start, noise.length());
      before = start;
    }
  }

  /// Syllables in small letters, some with a capital, and figures; signs only such as every
  /// encoding has.
  private static List<String> words(long seed) {
    var text = new SeededText(seed);
    var words = new ArrayList<String>();
    while (words.size() < 80) {
      boolean figure = words.size() % 11 == 5;
      var word =
          figure ? text.figure().replace('–', '-') : text.syllable().toLowerCase(Locale.ROOT);
      if (word.length() > 1 && (figure || Syllable.isValid(word))) {
        words.add(words.size() % 16 == 0 ? capital(word) : word);
      }
    }
    return words;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String text(List<String> words) {
    return String.join(" ", words) + " 2025";
  }
}
