package vn.nghiquyet.indexer.story;

import java.util.HashMap;
import java.util.Map;

/// Numbers joined to groups. A number that was never joined is in none.
final class Groups {

  /// Of each number in a group, another of it that is nearer to its head; of the head, itself.
  private final Map<Long, Long> above = new HashMap<>();

  boolean has(long number) {
    return above.containsKey(number);
  }

  boolean isEmpty() {
    return above.isEmpty();
  }

  /// The number that stands for a group, the least in it; the number itself where it is in none.
  long head(long number) {
    long head = number;
    for (long next = next(head); next != head; next = next(head)) {
      head = next;
    }
    for (long each = number; each != head; ) {
      long next = next(each);
      above.put(each, head); // the way is short next time
      each = next;
    }
    return head;
  }

  private long next(long number) {
    return above.getOrDefault(number, number);
  }

  boolean areOne(long a, long b) {
    return head(a) == head(b);
  }

  void join(long a, long b) {
    long head = Math.min(head(a), head(b));
    above.put(head(a), head);
    above.put(head(b), head);
    above.put(head, head);
  }
}
