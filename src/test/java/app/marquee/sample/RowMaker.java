package app.marquee.sample;

import static app.marquee.domain.catalogue.CanonicalColumn.CAST;
import static app.marquee.domain.catalogue.CanonicalColumn.COUNTRY;
import static app.marquee.domain.catalogue.CanonicalColumn.DATE_ADDED;
import static app.marquee.domain.catalogue.CanonicalColumn.DESCRIPTION;
import static app.marquee.domain.catalogue.CanonicalColumn.DIRECTOR;
import static app.marquee.domain.catalogue.CanonicalColumn.DURATION;
import static app.marquee.domain.catalogue.CanonicalColumn.LISTED_IN;
import static app.marquee.domain.catalogue.CanonicalColumn.RATING;
import static app.marquee.domain.catalogue.CanonicalColumn.RELEASE_YEAR;
import static app.marquee.domain.catalogue.CanonicalColumn.TITLE;
import static app.marquee.domain.catalogue.CanonicalColumn.TYPE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Invents whole rows, without any trouble in them.
final class RowMaker {
  /// The last day anything was added.
  static final LocalDate NEWEST = LocalDate.of(2023, 9, 14);

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Words words;
  private final Chance chance;
  private final TitleMaker titles;

  RowMaker(Words words, Chance chance) {
    this.words = words;
    this.chance = chance;
    this.titles = new TitleMaker(words, chance);
  }

  /// A row of any kind and type, added on this day.
  SampleRow row(LocalDate added) {
    String kind = chance.weighted(words.list("kind"));
    int shows = Integer.parseInt(words.list("shows." + kind).getFirst());
    return row(kind, chance.percent(shows) ? "show" : "movie", added);
  }

  /// A row under a title given, which may end in `: movie` or `: show`.
  SampleRow titled(String title, LocalDate added) {
    int colon = title.lastIndexOf(": ");
    boolean typed = title.endsWith(": movie") || title.endsWith(": show");
    SampleRow row = typed ? row("drama", title.substring(colon + 2), added) : row(added);
    row.set(TITLE, typed ? title.substring(0, colon) : title);
    titles.take(row);
    return row;
  }

  /// A day the catalogue grew on: more in later years, on Fridays and on the first of a month.
  LocalDate day() {
    while (true) {
      int year = Integer.parseInt(chance.weighted(words.list("added")));
      int month = Integer.parseInt(chance.weighted(words.list("month")));
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day = first.plusDays(chance.percent(20) ? 0 : chance.below(first.lengthOfMonth()));
      if (day.getDayOfMonth() > 1 && chance.percent(40)) {
        day = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      }
      if (!day.isAfter(NEWEST) && day.getYear() == year) {
        return day;
      }
    }
  }

  /// A day as the file writes it, such as `September 14, 2023`.
  static String text(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  private SampleRow row(String kind, String type, LocalDate added) {
    Map<String, String> countries = countries(kind);
    String home = countries.keySet().iterator().next();
    String people = countries.values().iterator().next();
    boolean movie = type.equals("movie");
    SampleRow row = new SampleRow(added);
    row.set(TYPE, movie ? "Movie" : "TV Show");
    row.set(TITLE, titles.title(kind, people));
    row.set(DIRECTOR, chance.percent(movie ? 97 : 14) ? people(people, movie ? 8 : 20) : "");
    row.set(CAST, cast(kind, countries));
    row.set(COUNTRY, chance.percent(91) ? String.join(", ", countries.keySet()) : "");
    row.set(DATE_ADDED, chance.below(400) == 0 ? "" : text(added));
    int lag = Integer.parseInt(chance.weighted(words.list("lag." + type)));
    int year = added.getYear() - (lag > 5 ? lag + chance.below(lag / 3) : lag);
    // The Soviet Union made no film after its last year.
    year = home.equals("Soviet Union") ? Math.min(year, 1964 + chance.below(27)) : year;
    row.set(RELEASE_YEAR, Integer.toString(year));
    String audience = chance.weighted(words.list("audience." + kind));
    String rating = chance.weighted(words.list("rating." + type + "." + audience));
    row.set(RATING, chance.below(450) == 0 ? "" : rating);
    int minutes = minutes(kind, people);
    row.set(DURATION, movie ? minutes + " min" : seasons());
    row.set(LISTED_IN, genres(kind, people, movie, year, minutes));
    row.set(DESCRIPTION, titles.description(kind));
    return row;
  }

  /// One country, or several that made the title together, each with its people.
  private Map<String, String> countries(String kind) {
    Map<String, String> countries = new LinkedHashMap<>();
    if (kind.equals("anime") && chance.percent(90)) {
      countries.put("Japan", "japanese");
    }
    int wanted = chance.percent(84) ? 1 : chance.percent(72) ? 2 : 3 + chance.below(3);
    while (countries.size() < wanted) {
      String country = chance.weighted(words.list("country"));
      int colon = country.indexOf(": ");
      countries.put(country.substring(0, colon), country.substring(colon + 2));
    }
    return countries;
  }

  private String people(String people, int morePercent) {
    Set<String> names = new LinkedHashSet<>(List.of(titles.person(people)));
    while (chance.percent(morePercent)) {
      names.add(titles.person(people));
    }
    return String.join(", ", names);
  }

  private String cast(String kind, Map<String, String> countries) {
    boolean documentary = kind.equals("documentary") || kind.equals("nature");
    if (kind.equals("standup")) {
      return titles.person(countries.values().iterator().next());
    }
    if (chance.percent(documentary ? 60 : 4)) {
      return "";
    }
    List<String> peoples = new ArrayList<>(countries.values());
    Set<String> names = new LinkedHashSet<>();
    int wanted = documentary ? 1 + chance.below(3) : 3 + chance.below(5) + chance.below(5);
    while (names.size() < wanted) {
      boolean fromAbroad = chance.percent(peoples.contains("english") ? 22 : 4);
      String anywhere = chance.weighted(words.list("country"));
      String abroad = anywhere.substring(anywhere.indexOf(": ") + 2);
      names.add(titles.person(fromAbroad ? abroad : chance.of(peoples)));
    }
    return String.join(", ", names);
  }

  /// Around the kind's usual length, in three steps so that the middle is likelier.
  private int minutes(String kind, String people) {
    String[] usual = words.list("minutes." + kind).getFirst().split(" ", 2);
    int third = 2 * Integer.parseInt(usual[1]) / 3;
    int minutes = Integer.parseInt(usual[0]) - Integer.parseInt(usual[1]);
    for (int step = 0; step < 3; step++) {
      minutes += chance.below(third + 1);
    }
    // Indian films run longer; a few films of every kind are very short or very long.
    minutes += people.equals("indian") && !kind.equals("standup") ? 24 : 0;
    if (chance.percent(2)) {
      return chance.percent(60) ? 9 + chance.below(30) : minutes + 50 + chance.below(50);
    }
    return minutes;
  }

  private String seasons() {
    String seasons = chance.weighted(words.list("seasons"));
    return seasons.equals("1") ? "1 Season" : seasons + " Seasons";
  }

  private String genres(String kind, String people, boolean movie, int year, int minutes) {
    Set<String> genres = new LinkedHashSet<>(words.list("genre", kind));
    int wanted = 1 + chance.below(3);
    for (int draw = 1; draw < wanted; draw++) {
      genres.add(chance.weighted(words.list("others." + kind)));
    }
    if (!people.equals("english") && chance.percent(45)) {
      genres.add("World Cinema");
    }
    if (movie && year < 1990) {
      genres.add("Classic");
    }
    if (movie && minutes < 40) {
      genres.add("Short Film");
    }
    return String.join(", ", genres);
  }
}
