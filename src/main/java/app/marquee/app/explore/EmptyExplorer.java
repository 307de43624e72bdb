package app.marquee.app.explore;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where there are no titles to look into.
final class EmptyExplorer implements Explorer {
  @Override
  public TitleRows titles() {
    return TitleRows.empty();
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public int[] rows(Filter filter, RunContext context) {
    return new int[0];
  }

  @Override
  public Exploration explore(Filter filter, Analysed whole, Recipe recipe, RunContext context) {
    return Exploration.of(whole, 0);
  }

  @Override
  public Exploration glance(
      Filter filter, Analysed whole, Set<String> charts, Recipe recipe, RunContext context) {
    return Exploration.of(whole, 0);
  }

  @Override
  public void prepare(Analysed whole, Recipe recipe, RunContext context) {
    // There is no selection to make ready for.
  }

  @Override
  public Analysed analysed(Filter filter, Recipe recipe, RunContext context) {
    return new Analysed(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Answer answer(
      Inquiry inquiry, Filter filter, Analysed whole, Recipe recipe, RunContext context) {
    return Answer.none(inquiry.analysis(), "There are no titles.");
  }

  @Override
  public Optional<String> misfit(Filter filter) {
    return Optional.empty();
  }
}
