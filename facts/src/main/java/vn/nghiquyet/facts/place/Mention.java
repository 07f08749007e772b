package vn.nghiquyet.facts.place;

import java.util.List;
import java.util.Optional;

/// A name in the text that may mean one of several units.
///
/// @param start first character, of the type word where there is one
/// @param end one past the name
/// @param key the name's key
/// @param name the name as printed
/// @param type the type word's type; empty for a bare name
/// @param committee whether a party committee of that unit is named (`Huyện ủy X`, `Đảng bộ huyện
///   X`)
/// @param heads whether it opens its block and a colon follows: `Lạng Sơn: Đại hội Đảng bộ tỉnh …`
/// @param units the states that carry the name and fit the type
public record Mention(
    int start,
    int end,
    String key,
    String name,
    Optional<String> type,
    boolean committee,
    boolean heads,
    List<Unit> units) {}
