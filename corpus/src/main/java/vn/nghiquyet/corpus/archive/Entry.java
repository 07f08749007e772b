package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import vn.nghiquyet.corpus.article.About;

/// One thing that lies in a file of several.
///
/// @param name its name there, for people only: never a path to write to; empty for what the file
///   itself says, as a mail's text
/// @param isPage whether it is to be read; else it is a packing of its own
/// @param about what the file says about it
/// @param content opens it, once, before the next entry is asked for; its owner closes it
public record Entry(String name, boolean isPage, About about, Content content) {

  /// The bytes of an entry.
  @FunctionalInterface
  public interface Content {
    /// Opens them; throws with a reason for people.
    InputStream open() throws IOException;
  }

  static Entry named(String name, Content content) {
    return new Entry(name, Names.isPage(name), About.NOTHING, content);
  }
}
