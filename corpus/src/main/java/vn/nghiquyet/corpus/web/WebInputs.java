package vn.nghiquyet.corpus.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.store.Input;

/// Web addresses as inputs, beside files. What lies at an address tells whether it is a page or a
/// list of pages: a feed, a sitemap, an index of sitemaps.
public final class WebInputs {

  private static final int DEEPEST_LIST = 3;

  private final Fetcher fetcher;
  private final AtomicInteger left;

  /// Inputs that are read in one way.
  public WebInputs(WebOptions options) {
    this.fetcher = new Fetcher(options);
    this.left = new AtomicInteger(options.limit() == 0 ? Integer.MAX_VALUE : options.limit());
  }

  /// Inputs of all paths: what is no web address is left to others and comes first.
  public Function<List<String>, Stream<Input>> beside(
      Function<List<String>, Stream<Input>> others) {
    return paths -> {
      var web = paths.stream().filter(Addresses::isAddress).map(this::named).toList();
      var rest = paths.stream().filter(path -> !Addresses.isAddress(path)).toList();
      return web.isEmpty()
          ? others.apply(rest)
          : rest.isEmpty() ? web.stream() : Stream.concat(others.apply(rest), web.stream());
    };
  }

  /// An input that would be read.
  ///
  /// @param path where
  /// @param about what the list that names it tells
  /// @param refusal why it would not be read after all
  public record Listed(String path, About about, Optional<String> refusal) {}

  /// All inputs that would be read. Lists of the web are fetched to know, pages are not.
  public Stream<Listed> listed(List<String> paths, Function<List<String>, Stream<Input>> others) {
    return beside(others).apply(paths).flatMap(this::listed);
  }

  private Stream<Listed> listed(Input input) {
    Optional<String> refusal = Optional.empty();
    try {
      switch (input.bytes()) {
        case Page page when page.isNamed() -> {
          if (page.ask(Optional.empty()) instanceof Input.Answer.Several(var inputs)) {
            return inputs.stream().flatMap(this::listed);
          }
        }
        case Page page -> fetcher.check(page.target.address());
        default -> {}
      }
    } catch (IOException e) {
      refusal = Optional.of(String.valueOf(e.getMessage()));
    }
    return Stream.of(new Listed(input.path(), input.about(), refusal));
  }

  private Input named(String text) {
    return Addresses.read(text)
        .map(address -> input(new Page(Target.named(address), DEEPEST_LIST)))
        .orElseGet(() -> Input.failing(text, "is no web address; check how it is written"));
  }

  private static Input input(Page page) {
    var url = page.target.address().toString();
    return new Input(url, page, about(page.target, url, Optional.empty()));
  }

  private static About about(Target target, String url, Optional<String> charset) {
    return new About(Optional.of(url), charset, target.title(), target.published());
  }

  /// What lies at one address, fetched when it is asked for.
  private final class Page implements Input.Remote {

    private final Target target;

    /// How many lists may still lie in each other; 0 where it is known to be a page.
    private final int lists;

    Page(Target target, int lists) {
      this.target = target;
      this.lists = lists;
    }

    boolean isNamed() {
      return lists > 0;
    }

    @Override
    public byte[] read() throws IOException {
      return fetcher.get(target.address(), Optional.empty()).orElseThrow().bytes();
    }

    /// A page that its list says was not changed since it was seen is not asked for.
    @Override
    public Input.Answer ask(Optional<Input.Seen> seen) throws IOException {
      boolean old =
          seen.isPresent() && target.changed().filter(seen.get().at()::isAfter).isPresent();
      if (!isNamed() && old) {
        return new Input.Answer.Same();
      }
      var fetched = fetcher.get(target.address(), seen);
      if (fetched.isEmpty()) {
        return new Input.Answer.Same();
      }
      var list = isNamed() ? Listing.of(fetched.get()) : Optional.<Listing>empty();
      return list.isPresent() ? several(list.get()) : changed(fetched.get());
    }

    private Input.Answer changed(Fetched fetched) {
      var about = about(target, fetched.address().toString(), fetched.charset());
      var bytes = fetched.bytes();
      return new Input.Answer.Changed(
          new Input(target.address().toString(), () -> bytes, about), fetched.seen());
    }

    private Input.Answer several(Listing list) {
      int inside = list.areLists() ? lists - 1 : 0;
      if (list.areLists() && inside == 0) {
        return new Input.Answer.Several(
            List.of(
                Input.failing(
                    target.address().toString(),
                    "lists lie more than %d deep in each other".formatted(DEEPEST_LIST))));
      }
      return new Input.Answer.Several(
          list.targets().stream()
              .filter(_ -> list.areLists() || left.getAndUpdate(n -> Math.max(0, n - 1)) > 0)
              .map(each -> input(new Page(each, inside)))
              .toList());
    }
  }
}
