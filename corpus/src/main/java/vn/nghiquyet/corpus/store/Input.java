package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.corpus.article.About;

/// One thing to read: a file, an archive's entry, a page of the web, standard input.
///
/// @param path as its user named it, an archive's entry behind `!/`, `-` for standard input
/// @param bytes opens it
/// @param about what the place it was found at says of it
public record Input(String path, Bytes bytes, About about) {

  /// An input of which nothing else is known.
  public Input(String path, Bytes bytes) {
    this(path, bytes, About.NOTHING);
  }

  /// Reads all bytes of an input.
  @FunctionalInterface
  public interface Bytes {
    /// All bytes; throws where the input is gone, unreadable or larger than the limit, with a
    /// reason for people.
    byte[] read() throws IOException;
  }

  /// Bytes that have to be asked for, and may be the same as last time.
  public interface Remote extends Bytes {
    /// Asks for them. Many threads may ask at a time; each waits for its turn.
    ///
    /// @param seen what was told when they were read last
    /// @throws IOException where they are not given, with a reason for people
    Answer ask(Optional<Seen> seen) throws IOException;
  }

  /// What became of asking.
  public sealed interface Answer {
    /// Nothing has changed.
    record Same() implements Answer {}

    /// The bytes, with all that is known of them by now.
    record Changed(Input input, Seen seen) implements Answer {}

    /// No page but a list of more to ask for.
    record Several(List<Input> inputs) implements Answer {
      public Several {
        inputs = List.copyOf(inputs);
      }
    }
  }

  /// What a server told when a page was read, to ask it again whether the page has changed.
  ///
  /// @param tag the server's name for this state of the page (ETag)
  /// @param modified when the page was changed, in the server's words (Last-Modified)
  /// @param at when it was read
  public record Seen(Optional<String> tag, Optional<String> modified, Instant at) {}

  /// An input that cannot be read, and why.
  public static Input failing(String path, String reason) {
    return new Input(
        path,
        () -> {
          throw new IOException(reason);
        });
  }
}
