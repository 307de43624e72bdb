package app.marquee.domain.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One way to count where several are defensible. Of each question the first is the default.
public enum Definition {
  LISTED(
      Question.COUNTRY,
      "listed",
      "Every listed country",
      "every listed country counts",
      "A title counts for each country it lists."),
  FIRST_LISTED(
      Question.COUNTRY,
      "first_listed",
      "First listed country",
      "only the country listed first counts",
      "A title counts for the country it lists first, and for no other."),
  ALONE(
      Question.COUNTRY,
      "alone",
      "Country alone",
      "only titles of one country count",
      "A title counts where it lists one country; co-productions count nowhere."),

  RELEASE(
      Question.YEAR,
      "release",
      "Year of release",
      "by release year",
      "A title counts in the year it was released."),
  ARRIVAL(
      Question.YEAR,
      "arrival",
      "Year of arrival",
      "by year added",
      "A title counts in the year it was added to the catalogue."),

  EXACT(
      Question.PERSON,
      "exact",
      "Exact name",
      "exact names",
      "A title counts for each name it lists, letter for letter."),
  CONTAINED(
      Question.PERSON,
      "contained",
      "Name contained",
      "names found anywhere in the cell",
      "A title counts for each of the twenty exact names listed most that stands anywhere in its"
          + " cell, case ignored: Ann counts in Joanna Annis too.");

  /// What is counted in several ways.
  public enum Question {
    COUNTRY("country", "Titles of a country"),
    YEAR("year", "Titles per year"),
    PERSON("person", "Titles of a person");

    private final String id;
    private final String label;

    Question(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /// As recipes and documents name it.
    public String id() {
      return id;
    }

    public String label() {
      return label;
    }

    public static Optional<Question> of(String id) {
      return Arrays.stream(values()).filter(question -> question.id.equals(id)).findFirst();
    }

    /// The ways to count it, the default first.
    public List<Definition> ways() {
      return Arrays.stream(Definition.values()).filter(way -> way.question == this).toList();
    }

    /// How it is counted where the recipe says nothing.
    public Definition standard() {
      return ways().getFirst();
    }
  }

  private final Question question;
  private final String id;
  private final String label;
  private final String caption;
  private final String sentence;

  Definition(Question question, String id, String label, String caption, String sentence) {
    this.question = question;
    this.id = id;
    this.label = label;
    this.caption = caption;
    this.sentence = sentence;
  }

  public Question question() {
    return question;
  }

  /// As recipes and documents name it.
  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  /// As it stands in a chart's caption, without a capital.
  public String caption() {
    return caption;
  }

  /// One sentence: what counts.
  public String sentence() {
    return sentence;
  }
}
