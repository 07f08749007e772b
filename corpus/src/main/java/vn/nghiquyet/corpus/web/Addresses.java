package vn.nghiquyet.corpus.web;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Web addresses as they are typed, and where they lead.
final class Addresses {

  private static final int SHARED = 100;
  private static final int SHARED_FROM = 64;
  private static final int SHARED_TO = 127;
  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;

  private Addresses() {}

  static boolean isAddress(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }

  /// An address in the letters that servers know, without the mark of a place in the page; empty
  /// where it is none.
  static Optional<URI> read(String text) {
    try {
      var plain = text.strip().replace(" ", "%20");
      int mark = plain.indexOf('#');
      var uri = new URI(new URI(mark < 0 ? plain : plain.substring(0, mark)).toASCIIString());
      return isAddress(text.strip()) && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// Throws unless all that a host's name stands for is public. The name is looked up again when
  /// the request is made, from the platform's cache.
  static void checkPublic(URI uri) throws IOException {
    try {
      for (var address : InetAddress.getAllByName(uri.getHost())) {
        if (!isPublic(address)) {
          throw new IOException(
              "leads to %s, an address of this machine or of a private network; --allow-private lets it"
                  .formatted(address.getHostAddress()));
        }
      }
    } catch (UnknownHostException e) {
      throw new IOException("there is no host %s; check the address".formatted(uri.getHost()), e);
    }
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    var bytes = address.getAddress();
    return !special
        && switch (address) {
          case Inet4Address _ -> isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF);
          case Inet6Address _ ->
              (bytes[0] & UNIQUE_LOCAL_MASK) != UNIQUE_LOCAL && isPublicInside(bytes);
          default -> false;
        };
  }

  /// Addresses of the new kind that stand for one of the old: 64:ff9b::/96 and 2002::/16.
  private static boolean isPublicInside(byte[] bytes) {
    boolean translated =
        bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xFF && bytes[3] == (byte) 0x9B;
    boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
    if (!translated && !tunnelled) {
      return true;
    }
    int from = translated ? bytes.length - 4 : 2;
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException e) {
      return false; // four bytes are always an address
    }
  }

  /// Not "this network", not shared behind a carrier, not reserved.
  private static boolean isPublic4(int first, int second) {
    boolean shared = first == SHARED && second >= SHARED_FROM && second <= SHARED_TO;
    return first != 0 && first < 240 && !shared;
  }
}
