package vn.nghiquyet.search.names;

/// A unit that a question asks about.
///
/// @param key how the index knows it
/// @param label how people know it, `huyện Tràng Định, Lạng Sơn`
public record PlaceRef(String key, String label) {}
