package vn.nghiquyet.facts.extract;

import java.util.List;

/// What a stretch of an article was taken for, and what decided.
///
/// @param start its first character in the article's text
/// @param end one past its last
/// @param words the stretch as printed
/// @param as a figure's kind and indicator, a place, or what a number is that is no figure
/// @param why what decided, the strongest first
public record Explained(int start, int end, String words, String as, List<String> why) {

  public Explained {
    why = List.copyOf(why);
  }
}
