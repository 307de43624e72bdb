package app.marquee.ui.clean.clusters;

import app.marquee.domain.clusters.ValueCluster;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.recipe.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the user makes of a cluster: whether it is merged, into what, and which of its values are.
final class ClusterChoice {
  private final ValueCluster cluster;
  private final List<Member> members;
  private final BooleanProperty accepted = new SimpleBooleanProperty();
  private final StringProperty target;

  /// A value of the cluster and whether it joins.
  record Member(Value value, BooleanProperty joins) {}

  /// @param changed called after each change
  ClusterChoice(ValueCluster cluster, Runnable changed) {
    this.cluster = cluster;
    target = new SimpleStringProperty(cluster.target());
    members =
        cluster.values().stream()
            .map(value -> new Member(value, new SimpleBooleanProperty(true)))
            .toList();
    accepted.addListener((_, _, _) -> changed.run());
    target.addListener((_, _, _) -> accept(changed));
    members.forEach(member -> member.joins().addListener((_, _, _) -> accept(changed)));
  }

  /// Whoever changes a cluster means to merge it.
  private void accept(Runnable changed) {
    if (accepted.get()) {
      changed.run();
    } else {
      accepted.set(true);
    }
  }

  ValueCluster cluster() {
    return cluster;
  }

  List<Member> members() {
    return members;
  }

  BooleanProperty acceptedProperty() {
    return accepted;
  }

  StringProperty targetProperty() {
    return target;
  }

  /// What is merged into what; empty where it is not accepted or nothing would change.
  Optional<Edit.Merge> merge() {
    List<String> variants =
        members.stream()
            .filter(member -> member.joins().get())
            .map(member -> member.value().text())
            .filter(text -> !text.equals(target.get()))
            .collect(Collectors.toList());
    return accepted.get() && !variants.isEmpty()
        ? Optional.of(new Edit.Merge(variants, target.get()))
        : Optional.empty();
  }
}
