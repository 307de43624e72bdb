package app.marquee.ui.clean.pairs;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.Proposal;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// The proposals of a rule, one after the other: the titles side by side and the steps that settle
/// them.
final class ProposalsViewModel {
  private final List<Proposal> proposals;
  private final TitleRows rows;
  private final Map<Integer, List<Condition>> apart;
  private final Consumer<Edit> take;
  private final Set<Proposal> kept = new HashSet<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final IntegerProperty place = new SimpleIntegerProperty();

  /// A field of both titles.
  ///
  /// @param one null where missing, as the other
  record Field(String name, @Nullable String one, @Nullable String other) {
    boolean differs() {
      return !Objects.equals(one, other);
    }
  }

  /// @param proposals at least one, of the rows
  /// @param apart row of a proposal to what holds for it alone
  /// @param take gets a step that settles one
  ProposalsViewModel(
      List<Proposal> proposals,
      TitleRows rows,
      Map<Integer, List<Condition>> apart,
      Consumer<Edit> take) {
    this.proposals = List.copyOf(proposals);
    this.rows = rows;
    this.apart = Map.copyOf(apart);
    this.take = take;
  }

  /// Which proposal is shown, from 0.
  IntegerProperty placeProperty() {
    return place;
  }

  int count() {
    return proposals.size();
  }

  Proposal proposal() {
    return proposals.get(place.get());
  }

  /// Goes on to the next proposal whose titles are still there.
  ///
  /// @param by 1, or -1 for back
  /// @return false where there is none
  boolean go(int by) {
    boolean there = canGo(by);
    if (there) {
      place.set(next(by));
    }
    return there;
  }

  /// Whether [#go] finds one.
  boolean canGo(int by) {
    int to = next(by);
    return to >= 0 && to < proposals.size();
  }

  private int next(int by) {
    int to = place.get() + by;
    while (to >= 0 && to < proposals.size() && isGone(proposals.get(to))) {
      to += by;
    }
    return to;
  }

  private boolean isGone(Proposal proposal) {
    return dropped.contains(proposal.row()) || dropped.contains(proposal.other());
  }

  /// The fields of the earlier title and of the proposed one.
  List<Field> fields() {
    Proposal now = proposal();
    List<Field> fields = new ArrayList<>();
    for (int column = 0; column < rows.columns().size(); column++) {
      fields.add(
          new Field(
              rows.columns().get(column).name(),
              now.other() < 0 ? null : rows.text(now.other(), column),
              rows.text(now.row(), column)));
    }
    return fields;
  }

  int record(int row) {
    return rows.record(row);
  }

  /// Whether a title can be dropped: something tells it from all others.
  boolean canDrop(int row) {
    return apart.containsKey(row);
  }

  /// What a title is called on a button.
  String name(int row) {
    String id = id(row);
    return id.isEmpty() ? "record " + rows.record(row) : id;
  }

  /// Drops one of the titles, and no other that has its id.
  void drop(int row) {
    List<Condition> where = apart.get(row);
    if (where != null) {
      take.accept(new Edit.DropRows(where));
      dropped.add(row);
    }
  }

  /// Leaves all as it is; a step remembers it, so that it is not proposed again.
  void keep() {
    Proposal now = proposal();
    if (kept.add(now)) {
      take.accept(
          now.rule() == RuleId.ROW_NEAR_DUPLICATE
              ? new Edit.KeepBoth(pair(now))
              : new Edit.KeepTitle(named(now.row()), cell(now.row(), CanonicalColumn.TITLE)));
    }
  }

  /// Both by their ids, or else both by their records.
  private List<Edit.Named> pair(Proposal of) {
    boolean byId = hasOwnId(of.other()) && hasOwnId(of.row());
    return Stream.of(of.other(), of.row())
        .map(row -> byId ? named(row) : new Edit.Named("", rows.record(row)))
        .toList();
  }

  private Edit.Named named(int row) {
    return hasOwnId(row) ? new Edit.Named(id(row), 0) : new Edit.Named("", rows.record(row));
  }

  /// Gives the proposed title another text.
  void setTitle(String text) {
    Edit.Named title = named(proposal().row());
    String now = cell(proposal().row(), CanonicalColumn.TITLE);
    take.accept(
        new Edit.EditCell(
            title.title(), title.record(), CanonicalColumn.TITLE.header(), now, text.strip()));
  }

  /// True where a text can be the title.
  boolean canSet(String text) {
    return !text.isBlank() && !text.strip().equals(cell(proposal().row(), CanonicalColumn.TITLE));
  }

  private boolean hasOwnId(int row) {
    return apart.getOrDefault(row, List.of()).size() == 1 && !id(row).isEmpty();
  }

  private String id(int row) {
    return cell(row, CanonicalColumn.SHOW_ID);
  }

  private String cell(int row, CanonicalColumn column) {
    for (int at = 0; at < rows.columns().size(); at++) {
      if (rows.columns().get(at).name().equals(column.header())) {
        String text = rows.text(row, at);
        return text == null ? "" : text;
      }
    }
    return "";
  }
}
