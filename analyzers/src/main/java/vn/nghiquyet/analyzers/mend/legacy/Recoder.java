package vn.nghiquyet.analyzers.mend.legacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Offsets;

/// Finds the stretches of a text that are in a legacy encoding, and re-codes them.
///
/// First each stretch speaks for itself. The code most of them are in is then the text's, and is
/// enough for stretches too short to tell.
public final class Recoder {

  /// UTF-8 was seen to be broken up to three times over.
  private static final int ROUNDS = 3;

  private final Set<Span> spans = new LinkedHashSet<>();
  private String text;
  private Offsets offsets = Offsets.unchanged();

  private Recoder(String text) {
    this.text = text;
  }

  /// A stretch of the original that was re-coded.
  ///
  /// @param start first UTF-16 unit
  /// @param end one past the last
  /// @param encoding what it was in
  public record Span(int start, int end, Encoding encoding) {}

  /// A code and how many words it makes syllables.
  private record Choice(Code code, int gain) {}

  /// What became of a text.
  ///
  /// @param text all of it; the same string if nothing was re-coded
  /// @param spans in the order found
  /// @param offsets the way back
  public record Result(String text, List<Span> spans, Offsets offsets) {
    /// Keeps its own copy.
    public Result {
      spans = List.copyOf(spans);
    }
  }

  /// Re-codes what is decisively more Vietnamese for it.
  public static Result recode(String text) {
    var recoder = new Recoder(text);
    for (int i = 0; i < ROUNDS && recoder.joinBytes(); i++) {
      // Each round undoes one reading.
    }
    recoder.applyCodes();
    return new Result(recoder.text, List.copyOf(recoder.spans), recoder.offsets);
  }

  private boolean joinBytes() {
    var segments = Segment.of(text);
    var counts = segments.stream().map(segment -> Utf8.count(text, segment)).toList();
    if (counts.stream().noneMatch(Utf8.Count::isDecisive)) {
      return false;
    }
    var draft = new Draft(text);
    for (int i = 0; i < segments.size(); i++) {
      if (counts.get(i).agrees()) {
        Utf8.apply(text, segments.get(i), draft);
        note(segments.get(i), Encoding.UTF_8);
      }
    }
    take(draft);
    return true;
  }

  private void applyCodes() {
    var segments = Segment.of(text);
    var alone = new ArrayList<Optional<Code>>();
    var gains = new EnumMap<Encoding, Integer>(Encoding.class);
    for (var segment : segments) {
      var choice = segment.hasHint(text) ? decisive(segment) : Optional.<Choice>empty();
      choice.ifPresent(c -> gains.merge(c.code.encoding(), c.gain, Integer::sum));
      alone.add(choice.map(Choice::code));
    }
    if (gains.isEmpty()) {
      return;
    }
    var main = Collections.max(Code.ALL, Comparator.comparingInt(code -> gain(gains, code)));
    boolean whole = text.chars().allMatch(c -> Arrival.isPossible((char) c));
    var draft = new Draft(text);
    for (int i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var evidence = Evidence.of(main, text, segment);
      boolean follows = evidence.agrees() || (whole && evidence.permits());
      var code = follows ? Optional.of(main) : alone.get(i);
      code.ifPresent(c -> apply(c, segment, draft));
    }
    take(draft);
  }

  private void apply(Code code, Segment segment, Draft draft) {
    var broken = segment.without(Word.read(code, text, segment), text);
    if (Rewriting.apply(code, text, broken, draft)) {
      note(broken, code.encoding());
    }
  }

  private static int gain(Map<Encoding, Integer> gains, Code code) {
    return gains.getOrDefault(code.encoding(), 0);
  }

  /// The code that makes the most syllables of a stretch, if it is decisive.
  private Optional<Choice> decisive(Segment segment) {
    Optional<Choice> best = Optional.empty();
    for (var code : Code.ALL) {
      var evidence = Evidence.of(code, text, segment);
      int gain = evidence.gain();
      if (evidence.isDecisive() && best.stream().allMatch(choice -> choice.gain < gain)) {
        best = Optional.of(new Choice(code, gain));
      }
    }
    return best;
  }

  private void note(Segment segment, Encoding encoding) {
    // A second round over the same stretch tells nothing new.
    spans.add(new Span(offsets.start(segment.start()), offsets.end(segment.end()), encoding));
  }

  private void take(Draft draft) {
    offsets = offsets.then(draft.offsets());
    text = draft.text();
  }
}
