package vn.nghiquyet.corpus.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// When an article appeared, in Vietnamese local time (UTC+7).
///
/// @param day the day
/// @param time the minute, where the page gives it
/// @param from where the page said so: `json-ld`, `meta`, `microdata`, `dateline`, `url`;
///   `front-matter` where a store wrote it above the text; `mail`, `feed`, `sitemap` where the page
///   did not and these did; `month` where only the month is known and `day` is its first
public record Published(LocalDate day, Optional<LocalTime> time, String from) {}
