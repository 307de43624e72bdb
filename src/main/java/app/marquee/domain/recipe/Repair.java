package app.marquee.domain.recipe;

import java.util.List;

/// Undoes one kind of damage exactly, as a step of a recipe. Taken out of the recipe it is undone
/// itself.
public sealed interface Repair {

  /// Ids written as decimals become whole numbers again: `8807.0` is `8807`.
  record DecimalIds() implements Repair {
    @Override
    public String id() {
      return "decimal_ids";
    }

    @Override
    public String label() {
      return "Ids as whole numbers";
    }
  }

  /// Records of an edition get the ids they have there.
  ///
  /// @param edition the edition's id
  record EditionIds(String edition) implements Repair {
    @Override
    public String id() {
      return "edition_ids";
    }

    @Override
    public String label() {
      return "Ids of the edition";
    }
  }

  /// Titles a spreadsheet turned into dates become what they were in the edition.
  record Titles(List<TitleRepair> titles) implements Repair {
    public Titles {
      titles = List.copyOf(titles);
    }

    @Override
    public String id() {
      return "titles";
    }

    @Override
    public String label() {
      return "Titles as they were";
    }
  }

  /// Rating and duration change places where the rating holds a length and the duration a rating.
  record SwappedLengths() implements Repair {
    @Override
    public String id() {
      return "swapped_lengths";
    }

    @Override
    public String label() {
      return "Lengths and ratings in their places";
    }
  }

  /// Records that repeat an earlier one in everything but the id go.
  record RepeatedRecords() implements Repair {
    @Override
    public String id() {
      return "repeated_records";
    }

    @Override
    public String label() {
      return "Repeated records dropped";
    }
  }

  /// One title.
  ///
  /// @param record its number in the file
  /// @param before the title as it stands; where it is another, nothing is done
  /// @param after the title as it was
  record TitleRepair(int record, String before, String after) {}

  /// The word in recipes, such as `decimal_ids`.
  String id();

  /// What stands in the catalogue after it, in words.
  String label();
}
