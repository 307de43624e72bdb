package app.marquee.domain.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How users name a data set, and what is no name.
class DatasetNameTest {
  @ParameterizedTest
  @CsvSource({
    "shivamb/netflix-shows, kaggle:shivamb/netflix-shows",
    "' kaggle:shivamb/netflix-shows ', kaggle:shivamb/netflix-shows",
    "KAGGLE:shivamb/netflix-shows@5, kaggle:shivamb/netflix-shows@5",
    "shivamb/netflix-shows@v5, kaggle:shivamb/netflix-shows@5",
    "shivamb/netflix-shows/a/b c.csv@12, kaggle:shivamb/netflix-shows/a/b c.csv@12",
    "https://www.kaggle.com/datasets/shivamb/netflix-shows, kaggle:shivamb/netflix-shows",
    "https://kaggle.com/shivamb/netflix-shows/, kaggle:shivamb/netflix-shows",
    "https://www.kaggle.com/datasets/shivamb/netflix-shows/versions/4, kaggle:shivamb/netflix-shows@4",
    "https://www.kaggle.com/datasets/shivamb/netflix-shows?select=a.csv, kaggle:shivamb/netflix-shows"
  })
  void readsNames(String text, String expected) {
    DatasetName name = DatasetName.parse(text).orElseThrow();
    assertThat(name).hasToString(expected);
    assertThat(DatasetName.parse(name.toString())).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shivamb",
        "kaggle:",
        "/shows",
        "../../etc",
        "a/b/../c",
        "a/b//c",
        "a/b/c:d",
        "a/b/c\\d",
        "a/.b",
        "a b/c",
        "a/b@x",
        "https://evil.example/a/b",
        "netflix_titles.csv"
      })
  void takesNothingElse(String text) {
    assertThat(DatasetName.parse(text)).isEmpty();
  }

  @Test
  void knowsTheSameSetByAnyCase() {
    DatasetName one = new DatasetName("Ann", "Shows", "a.csv", 3);
    assertThat(one.isSameSet(new DatasetName("ann", "shows", null, 0))).isTrue();
    assertThat(one.isSameSet(new DatasetName("ann", "shows2", null, 0))).isFalse();
  }
}
