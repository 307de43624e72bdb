package app.marquee.ui.chart;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysed;
import app.marquee.ui.testing.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// One chart of each kind with the numbers of the original catalogue, counted apart from the
/// program with a database.
public final class SampleCharts {
  private static final double[] BY_MONTH = {
    1, 4, 5, 5, 6, 6, 7, 2, 7, 14, 4, 21, 43, 15, 17, 22, 13, 18, 28, 34, 48, 51, 44, 96, 72, 82,
    125, 93, 86, 94, 79, 115, 113, 126, 85, 118, 129, 87, 173, 115, 97, 78, 152, 164, 124, 191, 154,
    185, 153, 148, 172, 162, 139, 168, 157, 131, 123, 193, 255, 215, 205, 114, 137, 177, 157, 156,
    146, 129, 168, 167, 154, 169, 132, 109, 112, 188, 132, 207, 257, 178, 183
  };
  private static final String COUNTRIES =
      "United States=3690; India=1046; United Kingdom=806; Canada=445; France=393; Japa"
          + "n=318; Spain=232; South Korea=231; Germany=226; Mexico=169; China=162; Australia"
          + "=160; Egypt=117; Turkey=113; Hong Kong=105; Nigeria=103; Italy=100; Brazil=97; A"
          + "rgentina=91; Belgium=90; Indonesia=90; Taiwan=89; Philippines=83; Thailand=70; S"
          + "outh Africa=62; Colombia=52; Netherlands=50; Denmark=48; Ireland=46; Sweden=42; "
          + "Poland=41; Singapore=41; United Arab Emirates=37; New Zealand=33; Lebanon=31; Is"
          + "rael=30; Norway=30; Chile=29; Russia=27; Malaysia=26; Pakistan=24; Czech Republi"
          + "c=22; Switzerland=19; Romania=14; Uruguay=14; Saudi Arabia=13; Austria=12; Luxem"
          + "bourg=12; Finland=11; Greece=11; Hungary=11; Iceland=11; Bulgaria=10; Peru=10; Q"
          + "atar=10; Jordan=9; Kuwait=8; Serbia=7; Vietnam=7; Cambodia=6; Kenya=6; Morocco=6"
          + "; Portugal=6; Ghana=5; West Germany=5; Bangladesh=4; Croatia=4; Iran=4; Venezuel"
          + "a=4; Algeria=3; Malta=3; Senegal=3; Slovenia=3; Soviet Union=3; Syria=3; Ukraine"
          + "=3; Zimbabwe=3; Cayman Islands=2; Georgia=2; Guatemala=2; Iraq=2; Mauritius=2; N"
          + "amibia=2; Nepal=2; Afghanistan=1; Albania=1; Angola=1; Armenia=1; Azerbaijan=1; "
          + "Bahamas=1; Belarus=1; Bermuda=1; Botswana=1; Burkina Faso=1; Cameroon=1; Cuba=1;"
          + " Cyprus=1; Dominican Republic=1; East Germany=1; Ecuador=1; Ethiopia=1; Jamaica="
          + "1; Kazakhstan=1; Latvia=1; Liechtenstein=1; Lithuania=1; Malawi=1; Mongolia=1; M"
          + "ontenegro=1; Mozambique=1; Nicaragua=1; Palestine=1; Panama=1; Paraguay=1; Puert"
          + "o Rico=1; Samoa=1; Slovakia=1; Somalia=1; Sri Lanka=1; Sudan=1; Uganda=1; Vatica"
          + "n City=1";

  private SampleCharts() {}

  /// Every kind once, lines and networks twice.
  public static List<ChartSpec> all() {
    List<ChartSpec> all =
        new ArrayList<>(
            List.of(
                addedByMonth(),
                countries(),
                audience(),
                genres(),
                length(),
                addedByYear(),
                heat(),
                lines()));
    all.addAll(SampleKinds.all());
    return all;
  }

  public static ChartSpec addedByMonth() {
    List<String> months =
        IntStream.range(0, BY_MONTH.length)
            .mapToObj(i -> "%d-%02d".formatted(2015 + i / 12, i % 12 + 1))
            .toList();
    return new ChartSpec(
        "titles_added_by_month",
        "Titles added",
        "per month, n = 8,770 of 8,797",
        Kind.LINE,
        months,
        List.of(new Series("Titles added", Colour.PLAIN, boxed(BY_MONTH))),
        "to 25 Sep",
        "Most titles arrive in July 2021: 257.");
  }

  public static ChartSpec countries() {
    List<String> names = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (String one : COUNTRIES.split("; ", -1)) {
      names.add(one.substring(0, one.indexOf('=')));
      counts.add(Double.valueOf(one.substring(one.indexOf('=') + 1)));
    }
    return new ChartSpec(
        "countries",
        "Countries",
        "titles, every listed country counts",
        Kind.MAP,
        names,
        List.of(new Series("Titles", Colour.PLAIN, counts)),
        "",
        "The United States leads with 3,690 titles.");
  }

  public static ChartSpec audience() {
    return new ChartSpec(
        "audience",
        "Audience",
        "by year added, share of titles",
        Kind.SHARE,
        List.of("2017", "2018", "2019", "2020", "2021"),
        List.of(
            new Series("Kids", Colour.KIDS, boxed(81, 86, 109, 157, 144)),
            new Series("Family", Colour.FAMILY, boxed(214, 265, 327, 302, 203)),
            new Series("Teen", Colour.TEEN, boxed(352, 504, 629, 561, 472)),
            new Series("Adult", Colour.ADULT, boxed(513, 779, 945, 859, 679)),
            new Series("Other", Colour.OTHER, boxed(28, 15, 6, 0, 0))),
        "to 25 Sep",
        "Adult titles are the largest part in each year.");
  }

  public static ChartSpec genres() {
    return new ChartSpec(
        "genres",
        "Genres",
        "a title may have several",
        Kind.BAR,
        List.of(
            "International Movies",
            "Dramas",
            "Comedies",
            "International TV Shows",
            "Documentaries",
            "Action & Adventure",
            "Other (36)"),
        List.of(new Series("Genres", Colour.PLAIN, boxed(2752, 2427, 1674, 1351, 869, 859, 9391))),
        "",
        "International Movies lead with 2,752 titles.");
  }

  public static ChartSpec length() {
    List<String> edges = new ArrayList<>();
    for (int edge = 0; edge <= 250; edge += 10) {
      edges.add(Integer.toString(edge));
    }
    return new ChartSpec(
        "movie_length",
        "Length",
        "minutes, movies per 10, n = 6,131",
        Kind.HISTOGRAM,
        edges,
        List.of(
            new Series(
                "Movies",
                Colour.MOVIES,
                boxed(
                    4, 22, 98, 46, 107, 181, 267, 327, 789, 1368, 1030, 694, 452, 318, 166, 105, 71,
                    37, 19, 10, 9, 2, 3, 3, 3))),
        "",
        "Most movies take 90 to 100 minutes: 1,368.");
  }

  public static ChartSpec addedByYear() {
    return new ChartSpec(
        "titles_added_by_year",
        "Titles added",
        "per year by type, n = 8,659 of 8,797",
        Kind.COLUMN,
        List.of("2016", "2017", "2018", "2019", "2020", "2021"),
        List.of(
            new Series("Movies", Colour.MOVIES, boxed(253, 839, 1237, 1424, 1284, 993)),
            new Series("Shows", Colour.SHOWS, boxed(176, 349, 412, 592, 595, 505))),
        "to 25 Sep",
        "Most titles arrive in 2019: 2,016.");
  }

  public static ChartSpec heat() {
    return new ChartSpec(
        "country_by_year",
        "Countries by year added",
        "titles, every listed country counts",
        Kind.HEAT_MAP,
        List.of("2016", "2017", "2018", "2019", "2020", "2021"),
        List.of(
            new Series("United States", Colour.PLAIN, boxed(203, 462, 600, 856, 828, 627)),
            new Series("India", Colour.PLAIN, boxed(13, 162, 349, 218, 199, 105)),
            new Series("United Kingdom", Colour.PLAIN, boxed(54, 134, 147, 191, 146, 120)),
            new Series("Canada", Colour.PLAIN, boxed(30, 71, 81, 84, 110, 59)),
            new Series("France", Colour.PLAIN, boxed(29, 53, 64, 79, 97, 60)),
            new Series("Japan", Colour.PLAIN, boxed(29, 37, 44, 74, 79, 53)),
            new Series("Spain", Colour.PLAIN, boxed(17, 42, 43, 53, 43, 33)),
            new Series("Nowhere", Colour.PLAIN, boxed(Double.NaN, 0, 1, 2, 3, 4))),
        "to 25 Sep",
        "The United States leads in each year.");
  }

  public static ChartSpec lines() {
    return new ChartSpec(
        "types_by_year",
        "Movies and shows",
        "titles added per year",
        Kind.LINE,
        List.of("2015", "2016", "2017", "2018", "2019", "2020", "2021"),
        List.of(
            new Series("Movies", Colour.MOVIES, boxed(56, 253, 839, 1237, 1424, 1284, 993)),
            new Series("Shows", Colour.SHOWS, boxed(26, 176, 349, 412, 592, 595, 505))),
        "to 25 Sep",
        "Movies arrive more than twice as often as shows.");
  }

  /// A state whose analysis gave these charts.
  public static SessionState analysed() {
    return analysed(all());
  }

  /// A catalogue whose analysis drew these charts.
  public static SessionState analysed(List<ChartSpec> charts) {
    SessionState state = States.analysed();
    return new SessionState(
        state.inputs(),
        state.recipe(),
        state.stages(),
        state.ingest(),
        state.clean(),
        state.features(),
        new Analysed(List.of(), List.of(), List.of(), List.of(), charts),
        null,
        Map.of(),
        null);
  }

  public static List<Double> boxed(double... values) {
    return DoubleStream.of(Arrays.copyOf(values, values.length)).boxed().toList();
  }
}
