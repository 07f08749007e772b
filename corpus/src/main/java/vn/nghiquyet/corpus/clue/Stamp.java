package vn.nghiquyet.corpus.clue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A date, with its clock time where one stands beside it, and where both were found.
///
/// @param day the day
/// @param time the minute, in Vietnamese local time
/// @param start first character of date and time in the line
/// @param end one past the last
public record Stamp(LocalDate day, Optional<LocalTime> time, int start, int end) {}
