package vn.nghiquyet.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "fe80::1",
        "fd00::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:c0a8:101::1",
        "2002:7f00:1::"
      })
  void addresses_of_this_machine_and_of_private_networks_are_not_public(String address)
      throws UnknownHostException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1111",
        "64:ff9b::1.1.1.1",
        "2002:101:101::1"
      })
  void others_are(String address) throws UnknownHostException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void an_address_is_read_as_people_paste_it() {
    assertThat(Addresses.read(" https://bao.example/tin tức?a=1#binh-luan "))
        .contains(URI.create("https://bao.example/tin%20t%E1%BB%A9c?a=1"));
    assertThat(Addresses.read("http://")).isEmpty();
    assertThat(Addresses.read("ftp://bao.example/")).isEmpty();
    assertThat(Addresses.isAddress("HTTPS://BAO.EXAMPLE")).isTrue();
    assertThat(Addresses.isAddress("https")).isFalse();
  }
}
