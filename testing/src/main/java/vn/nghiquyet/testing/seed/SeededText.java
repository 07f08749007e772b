package vn.nghiquyet.testing.seed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Draws Vietnamese-looking text; one instance is one sequence, fixed by its seed.
///
/// Syllables are onset, rhyme and tone of real Vietnamese, so every letter occurs, in both ways of
/// placing tone marks. Text is NFC unless asked otherwise.
public final class SeededText {

  private static final List<String> ONSETS =
      words(
          "- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x B C Đ H N Ng Th TR");

  /// Rhymes with a 1 after the letter that bears the tone.
  private static final List<String> RHYMES =
      words(
          "a1 a1n a1ng a1i a1o ă1n ă1ng â1y â1n e1 e1o ê1 ê1n i1 i1nh iê1n o1 o1n o1ng o1a oa1 oa1n o1e"
              + " oe1 ô1 ô1ng ơ1 ơ1i u1 u1ng u1y uy1 uyê1n uy1nh ư1 ươ1ng ươ1i y1 yê1u uô1c a1ch");

  private static final List<String> TONES =
      List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

  private static final List<String> FIGURES =
      words(
          "%d %d.%03d %d,%d %d/%d %d-%d %d–%d %d%% %d,%d%% 20%02d-20%02d 20%02d–20%02d %d/%d/20%02d"
              + " %d-NQ/TU %d-CT/TW %d/20%02d/QH15 %d.%d.20%02d %dha");

  private static final List<String> TERMS =
      words(
          "NQ ĐH TP. TX UBND HĐND KT-XH QP-AN Đ/c BCH XXIII IV I TW lần_thứ khóa tháng năm ngày 2020_-_2025"
              + " 12,8_-_13% COVID-19 m² GRDP");

  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", " ", " ", " ", ", ", ". ", "; ", ": ", " – ", "-", "\n", "\u00A0", " “",
          "” ", "\u200B ", "/", " (", ") ", "... ");

  private final Random random;

  /// Starts the sequence of a seed.
  public SeededText(long seed) {
    // Random's first draws differ little between neighbouring seeds.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /// One syllable, perhaps with a capital or in capitals.
  public String syllable() {
    var onset = pick(ONSETS).replace("-", "");
    var toned = onset + pick(RHYMES).replace("1", pick(TONES));
    var syllable = Normalizer.normalize(toned, Normalizer.Form.NFC);
    return random.nextInt(12) == 0 ? syllable.toUpperCase(Locale.ROOT) : syllable;
  }

  /// A number, date, range, share or document number as articles print them.
  public String figure() {
    int a = 1 + random.nextInt(31);
    int b = 1 + random.nextInt(12);
    int c = random.nextInt(100);
    return String.format(Locale.ROOT, pick(FIGURES), a, b, c);
  }

  /// A line of so many words: syllables for the most part, figures and abbreviations among them.
  public String line(int words) {
    var line = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        line.append(pick(GAPS));
      }
      line.append(
          switch (random.nextInt(10)) {
            case 0 -> figure();
            case 1 -> pick(TERMS).replace('_', ' ');
            default -> syllable();
          });
    }
    return line.toString();
  }

  /// A line of 20 to 60 words with its letters decomposed, as some systems store them (NFD).
  public String decomposedLine() {
    return Normalizer.normalize(line(20 + random.nextInt(41)), Normalizer.Form.NFD);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }
}
