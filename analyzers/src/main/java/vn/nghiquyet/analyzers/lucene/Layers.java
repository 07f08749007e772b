package vn.nghiquyet.analyzers.lucene;

import java.util.Optional;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;

/// What {@link VietnameseTokenizer} lays over the syllables of a text.
///
/// @param spelling the one spelling of all terms; a segmenter must be in it too
/// @param expands whether abbreviations become what they stand for, and ordinals numbers
/// @param words what finds words and terms of several syllables, if they are wanted
public record Layers(Spelling spelling, boolean expands, Optional<Segmenter> words) {

  /// Everything there is, with the lexicon that ships.
  public static Layers all(Spelling spelling) {
    return new Layers(spelling, true, Optional.of(Segmenter.standard(spelling)));
  }

  /// Syllables, figures and abbreviations, no words.
  public static Layers syllables(Spelling spelling) {
    return new Layers(spelling, true, Optional.empty());
  }
}
