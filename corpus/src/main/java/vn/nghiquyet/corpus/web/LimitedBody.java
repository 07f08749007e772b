package vn.nghiquyet.corpus.web;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import vn.nghiquyet.corpus.archive.Limits;

/// The bytes of an answer, cut off where they are more than a page may have.
final class LimitedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private volatile Optional<Subscription> subscription = Optional.empty();
  private final AtomicLong left = new AtomicLong(Limits.LARGEST_PAGE);

  /// Whether it was cut off.
  boolean isTooLarge() {
    return left.get() < 0;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return bytes.getBody();
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = Optional.of(given);
    bytes.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> item) {
    long more = item.stream().mapToLong(ByteBuffer::remaining).sum();
    if (left.addAndGet(-more) < 0) {
      subscription.ifPresent(Subscription::cancel);
      bytes.onError(Limits.tooLarge("the page"));
    } else {
      bytes.onNext(item);
    }
  }

  @Override
  public void onError(Throwable throwable) {
    bytes.onError(throwable);
  }

  @Override
  public void onComplete() {
    bytes.onComplete();
  }
}
