package vn.nghiquyet.bench.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.Unit;

/// Tells stories: each is fixed by the seed and its number.
final class StoryTeller {

  private static final List<String> BODY =
      List.of("congress", "result", "target", "priority", "document", "quote", "colour");
  private static final List<Level> LEVELS =
      List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.COMMUNE);

  /// Congresses meet in years that end in 0 and 5; between them lies the review at half time.
  private static final List<Integer> YEARS = List.of(2015, 2018, 2020, 2020, 2023, 2025, 2025);

  private static final int LEAST_BYTES = 2000;
  private static final int MORE_BYTES = 3600;

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  private final Templates templates = Templates.load();
  private final Localities localities = Localities.load();
  private final long seed;

  StoryTeller(long seed) {
    this.seed = seed;
  }

  /// The locality as facts name it.
  Place place(Unit unit) {
    return localities.place(unit);
  }

  Story tell(int number) {
    // Random's first draws differ little between neighbouring seeds.
    var random = new Random((seed * 1_000_003L + number) * 0x9E3779B97F4A7C15L);
    int year = YEARS.get(random.nextInt(YEARS.size()));
    var day = LocalDate.of(year, 5 + random.nextInt(6), 1 + random.nextInt(28));
    var unit = localities.draw(LEVELS.get(random.nextInt(LEVELS.size())), day, random);
    return new Telling(random, day, unit).story(number);
  }

  /// One story under way.
  private final class Telling {

    private final Random random;
    private final LocalDate day;
    private final Unit unit;
    private final Map<String, String> fixed;

    Telling(Random random, LocalDate day, Unit unit) {
      this.random = random;
      this.day = day;
      this.unit = unit;
      int term = day.getYear() / 5 * 5;
      this.fixed =
          Map.ofEntries(
              Map.entry("unit", unit.fullName()),
              Map.entry("name", unit.name()),
              Map.entry("type", unit.type()),
              Map.entry("province", localities.province(unit).fullName()),
              Map.entry("ordinal", ordinal()),
              Map.entry("term", term + " - " + (term + 5)),
              Map.entry("previous", (term - 5) + " - " + term),
              Map.entry("from", String.valueOf(day.getYear() == term ? term - 5 : term)),
              Map.entry("to", String.valueOf(term + 5)),
              Map.entry("year", String.valueOf(day.getYear())),
              Map.entry("day", DAY.format(day)));
    }

    Story story(int number) {
      return new Story(
          number,
          day,
          unit,
          sentence(drawn("title")),
          sentence(drawn("lead")),
          sentence(drawn("person")),
          parts(),
          Stream.generate(() -> sentence(drawn("related"))).limit(8).toList());
    }

    /// Sentences are not repeated within a story: templates are taken from a shuffled deck.
    private List<Story.Part> parts() {
      var deck = new ArrayList<String>();
      BODY.forEach(slot -> deck.addAll(templates.of(slot, unit.level())));
      Collections.shuffle(deck, random);
      int wanted = LEAST_BYTES + random.nextInt(MORE_BYTES);
      var parts = new ArrayList<Story.Part>();
      for (int bytes = 0, paragraph = 1; bytes < wanted && !deck.isEmpty(); paragraph++) {
        var text = paragraph(deck);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
        parts.add(new Story.Part(Story.Form.PARAGRAPH, text));
        if (paragraph % 4 == 1) {
          parts.add(new Story.Part(Story.Form.CAPTION, sentence(drawn("caption"))));
        } else if (paragraph % 4 == 3) {
          parts.add(new Story.Part(Story.Form.HEADING, sentence(drawn("heading"))));
        }
      }
      return parts;
    }

    private String paragraph(List<String> deck) {
      var text = new StringBuilder();
      for (int left = 1 + random.nextInt(3); left > 0 && !deck.isEmpty(); left--) {
        text.append(text.isEmpty() ? "" : " ").append(sentence(deck.removeLast()));
      }
      return text.toString();
    }

    private String sentence(String template) {
      var text = filled(template);
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String filled(String template) {
      return SLOT.matcher(template).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
    }

    private String value(String slot) {
      var words = slot.split(" ");
      return switch (words[0]) {
        case "int" -> String.valueOf(between(words));
        case "dec" -> between(words) + "," + (1 + random.nextInt(9)); // a comma before decimals
        case "tho" -> String.format(Locale.ROOT, "%,d", between(words)).replace(',', '.');
        case "place" -> localities.near(unit, day, random).fullName();
        case "committee" -> drawn("committee " + unit.type());
        default -> fixed.containsKey(slot) ? fixed.getOrDefault(slot, "") : filled(drawn(slot));
      };
    }

    private int between(String[] words) {
      int low = Integer.parseInt(words[1]);
      return low + random.nextInt(Integer.parseInt(words[2]) - low + 1);
    }

    private String drawn(String slot) {
      var texts = templates.of(slot, unit.level());
      return texts.get(random.nextInt(texts.size()));
    }

    /// Units made in 2025 count their congresses anew.
    private String ordinal() {
      if (unit.from().getYear() == 2025) {
        return "I";
      }
      int tens = 1 + random.nextInt(2);
      return "X".repeat(tens) + List.of("I", "II", "III", "IV", "V").get(random.nextInt(5));
    }
  }
}
