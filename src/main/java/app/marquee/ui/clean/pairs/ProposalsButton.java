package app.marquee.ui.clean.pairs;

import app.marquee.app.CleanResult;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.provenance.Apart;
import app.marquee.domain.provenance.Proposal;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Opens the proposals of the chosen rule; there only for a rule that proposes titles.
public final class ProposalsButton extends Button {
  private final Supplier<@Nullable CleanResult> newest;
  private final PageContext context;
  private final Consumer<Edit> take;
  private Cancellation looking = new Cancellation();

  /// @param rule the rule or step chosen
  /// @param newest the newest cleaning, null where there is none
  /// @param take gets a step that settles a proposal
  public ProposalsButton(
      ObservableValue<Cause> rule,
      Supplier<@Nullable CleanResult> newest,
      PageContext context,
      Consumer<Edit> take) {
    this.newest = newest;
    this.context = context;
    this.take = take;
    setText(context.texts().get("proposals.open"));
    setGraphic(Icons.of("fth-columns"));
    setId("proposalsButton");
    getStyleClass().addAll("flat", "link-button");
    setMinWidth(USE_PREF_SIZE);
    rule.subscribe(now ->
        Shown.when(now == RuleId.ROW_NEAR_DUPLICATE || now == RuleId.TITLE_SPREADSHEET_DATE, this));
    setOnAction(_ -> {
      if (rule.getValue() instanceof RuleId known) {
        look(known);
      }
    });
  }

  private void look(RuleId rule) {
    CleanResult now = newest.get();
    if (now == null) {
      return;
    }
    looking.request();
    Cancellation own = new Cancellation();
    looking = own;
    context
        .runner()
        .start(
            "proposals",
            () -> found(rule, now, own),
            Completion.of(found -> {
              if (looking == own) {
                open(rule, found);
              }
            }));
  }

  private Optional<ProposalsViewModel> found(RuleId rule, CleanResult in, Cancellation own) {
    List<Proposal> found = Proposal.of(rule, in.flags(), in.steps().kept(), in.rows(), own);
    Set<Integer> rows = new HashSet<>();
    found.forEach(one -> {
      rows.add(one.row());
      rows.add(one.other());
    });
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProposalsViewModel(found, in.rows(), Apart.of(in.rows(), rows, own), take));
  }

  private void open(RuleId rule, Optional<ProposalsViewModel> found) {
    found.ifPresentOrElse(
        model -> context.actions().showDialog(close -> new ProposalsDialog(model, context, close)),
        () -> context.actions().say(context.texts().format("proposals.none", rule.label())));
  }
}
