package app.marquee.ui.chart;

import static app.marquee.ui.chart.SampleCharts.boxed;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Links;
import app.marquee.domain.chart.Links.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Charts of the kinds that hold more than a number for each category and series.
public final class SampleKinds {
  private static final String GENRES =
      "International Movies=2752; Dramas=2427; Comedies=1674; International TV Shows=1351;"
          + " Documentaries=869; Action & Adventure=859; TV Dramas=763; Independent Movies=756;"
          + " Children & Family Movies=641; Romantic Movies=616; TV Comedies=581; Thrillers=577;"
          + " Crime TV Shows=470; Kids' TV=451; Docuseries=395; Music & Musicals=375; Romantic TV"
          + " Shows=370; Horror Movies=357; Stand-Up Comedy=343; Reality TV=255; British TV Shows=253;"
          + " Sci-Fi & Fantasy=243; Sports Movies=219; Anime Series=176; Spanish-Language TV Shows=174;"
          + " TV Action & Adventure=168; Korean TV Shows=151; Classic Movies=116; LGBTQ Movies=102;"
          + " TV Mysteries=98; Science & Nature TV=92; TV Sci-Fi & Fantasy=84; TV Horror=75; Anime"
          + " Features=71; Cult Movies=71; Teen TV Shows=69; Faith & Spirituality=65; TV Thrillers=57;"
          + " Movies=57; Stand-Up Comedy & Talk Shows=56; Classic & Cult TV=28; TV Shows=16";

  private static final String WORDS =
      "life=833; young=727; new=685; family=630; world=564; man=531; love=498; woman=470; friends=427;"
          + " school=346; documentary=340; home=320; finds=317; one=311; help=300; father=287;"
          + " teen=276; show=270; series=265; years=257; girl=255; two=251; high=247; save=240;"
          + " way=233; get=228; town=224; comedy=222; takes=219; group=217; story=215; set=212;"
          + " past=208; secret=203; team=198; lives=196; face=190; war=187; mother=184; city=180";

  private SampleKinds() {}

  /// Each once.
  public static List<ChartSpec> all() {
    return List.of(grouped(), boxes(), areas(), points(), network(), people(), words());
  }

  public static ChartSpec grouped() {
    return spec(
        "audiences_by_type",
        "Audiences by type",
        Kind.GROUPED,
        List.of("Adult", "Teen", "Family", "Kids", "Other"),
        List.of(
            new Series("Movies", Colour.MOVIES, boxed(2665, 1917, 1025, 441, 83)),
            new Series("TV shows", Colour.SHOWS, boxed(1148, 659, 327, 537, 5))));
  }

  /// Lengths drawn from a seed around a middle of each group.
  public static ChartSpec boxes() {
    List<String> names = List.of("TV-MA", "TV-14", "R", "TV-PG", "PG-13", "PG", "TV-Y7", "TV-Y");
    double[] middles = {95, 110, 106, 94, 108, 98, 66, 48};
    SplittableRandom random = new SplittableRandom(4);
    List<FiveNumbers> groups = new ArrayList<>();
    for (double middle : middles) {
      long[] counts = new long[320];
      for (int i = 0; i < 700; i++) {
        double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        double wild = random.nextInt(30) == 0 ? 3 : 1;
        counts[Math.clamp((int) (middle + 40 * spread * wild), 3, 319)]++;
      }
      groups.add(five(counts));
    }
    Boxes boxes = new Boxes(groups);
    return spec("lengths_by_rating", "Length by rating", Kind.BOX, names, boxes.series())
        .holding(boxes);
  }

  private static FiveNumbers five(long[] counts) {
    int[] keys = new int[counts.length];
    int n = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        keys[n++] = i;
      }
    }
    int[] shown = Arrays.copyOf(keys, n);
    return FiveNumbers.of(shown, Arrays.stream(shown).mapToLong(i -> counts[i]).toArray());
  }

  public static ChartSpec areas() {
    return ranked("genre_areas", "Genres as areas", Kind.TREE_MAP, GENRES);
  }

  public static ChartSpec words() {
    return ranked("description_words", "Words in descriptions", Kind.WORD_LIST, WORDS)
        .holding(Detail.APART);
  }

  private static ChartSpec ranked(String id, String title, Kind kind, String ranking) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (String one : ranking.split("; ", -1)) {
      names.add(one.substring(0, one.indexOf('=')));
      values.add(Double.valueOf(one.substring(one.indexOf('=') + 1)));
    }
    return spec(id, title, kind, names, List.of(new Series(title, Colour.PLAIN, values)));
  }

  public static ChartSpec points() {
    return points(6000, 75, 300);
  }

  /// So many points, denser to the right.
  public static ChartSpec points(int count, int years, int minutes) {
    Axis across = Axis.over("release year", 2022 - years, 2021);
    Axis up = Axis.over("minutes", 3, 2 + minutes);
    long[] cells = new long[across.steps() * up.steps()];
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < count; i++) {
      int year = 2021 - (int) (years * Math.pow(random.nextDouble(), 5));
      double middle = 0.3 + 0.15 * (random.nextDouble() + random.nextDouble() - 1);
      double length = random.nextInt(25) == 0 ? random.nextDouble() : middle;
      int minute = 3 + (int) (length * (minutes - 1));
      cells[across.step(year) * up.steps() + up.step(minute)]++;
    }
    Density density = Density.of(across, up, cells);
    Series columns = new Series("Titles", Colour.PLAIN, density.columns());
    return spec(
            "year_and_length", "Year and length", Kind.SCATTER, density.edges(), List.of(columns))
        .holding(density);
  }

  public static ChartSpec network() {
    List<String> names =
        List.of(
            "United States",
            "United Kingdom",
            "Canada",
            "France",
            "Germany",
            "China",
            "Hong Kong",
            "Belgium",
            "Australia",
            "Spain",
            "Mexico",
            "India",
            "Japan",
            "Argentina",
            "Egypt",
            "Saudi Arabia");
    Series titles =
        new Series(
            "Countries",
            Colour.PLAIN,
            boxed(3690, 806, 445, 393, 226, 162, 105, 90, 160, 232, 169, 1046, 318, 91, 117, 13));
    int[][] joined = {
      {1, 0, 279}, {2, 0, 217}, {3, 0, 125}, {4, 0, 107}, {1, 3, 76}, {0, 5, 72}, {3, 7, 63},
      {0, 10, 56}, {0, 8, 52}, {0, 12, 49}, {0, 9, 47}, {0, 11, 44}, {6, 5, 43}, {3, 4, 39},
      {2, 3, 37}, {1, 4, 34}, {9, 13, 19}, {14, 15, 9}
    };
    List<Link> links = new ArrayList<>();
    for (int[] one : joined) {
      links.add(new Link(one[0], one[1], one[2]));
    }
    return spec("country_network", "Countries together", Kind.NETWORK, names, List.of(titles))
        .holding(Links.of(names.size(), links));
  }

  public static ChartSpec people() {
    double no = Double.NaN;
    List<String> names =
        List.of(
            "Rajiv Chilaka",
            "Suhas Kadav",
            "Cathy Garcia-Molina",
            "Julie Tejwani",
            "Rajesh Kava",
            "Rupa Bhimani",
            "Jigna Bhardwaj",
            "John Lloyd Cruz");
    List<Series> series =
        List.of(
            new Series("Directors", Colour.PLAIN, boxed(22, 16, 13, no, no, no, no, no)),
            new Series("Cast", Colour.PLAIN, boxed(no, no, no, 33, 26, 31, 22, 6)));
    List<Link> links =
        List.of(
            new Link(0, 3, 19),
            new Link(0, 4, 19),
            new Link(0, 5, 18),
            new Link(0, 6, 18),
            new Link(1, 3, 4),
            new Link(2, 7, 5));
    return spec("people_network", "Who works with whom", Kind.NETWORK, names, series)
        .holding(Links.of(names.size(), links));
  }

  /// Lengths with their whole numbers: one title each from 60 to 119 minutes, two at 90.
  public static ChartSpec grained() {
    List<Long> counts = new ArrayList<>();
    for (int minute = 0; minute < 120; minute++) {
      counts.add(minute < 60 ? 0L : minute == 90 ? 2L : 1L);
    }
    Grain grain = new Grain(0, counts);
    List<String> edges = grain.edges(10, 240);
    return spec(
            "movie_lengths",
            "Length",
            Kind.HISTOGRAM,
            edges,
            List.of(new Series("Movies", Colour.MOVIES, grain.bins(10, 240).getFirst())))
        .holding(grain);
  }

  private static ChartSpec spec(
      String id, String title, Kind kind, List<String> categories, List<Series> series) {
    return new ChartSpec(
        id, title, "titles", kind, categories, series, "", title + " in a sentence.");
  }
}
