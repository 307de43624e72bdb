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

/// Looks into one catalogue through filters. Immutable; safe for every thread.
public interface Explorer {

  /// A catalogue without titles.
  Explorer EMPTY = new EmptyExplorer();

  /// The titles: every column of the catalogue, then the features.
  TitleRows titles();

  /// The columns a filter may ask.
  List<String> columns();

  /// The titles a filter means.
  ///
  /// @return ascending rows of [#titles]
  /// @throws app.marquee.domain.filter.FilterException where it does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  int[] rows(Filter filter, RunContext context);

  /// What the analyses make of the titles a filter means. A chart that a condition was chosen in
  /// keeps what that condition leaves out, so that the choice stands among it.
  ///
  /// @param whole what they make of all titles
  /// @throws app.marquee.domain.filter.FilterException where it does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Exploration explore(Filter filter, Analysed whole, Recipe recipe, RunContext context);

  /// The same of some charts alone, as soon as can be: those of a board in view. A chart or a
  /// figure that only a whole analysis makes is not among them, and [#explore] has it.
  ///
  /// @param charts their ids
  /// @throws app.marquee.domain.filter.FilterException where it does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Exploration glance(
      Filter filter, Analysed whole, Set<String> charts, Recipe recipe, RunContext context);

  /// Makes ready for the first selection, which then comes as soon as later ones. Changes no
  /// answer.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void prepare(Analysed whole, Recipe recipe, RunContext context);

  /// What the analyses make of the titles a filter means, and of nothing else.
  ///
  /// @throws app.marquee.domain.filter.FilterException where it does not fit the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Analysed analysed(Filter filter, Recipe recipe, RunContext context);

  /// What one analysis makes of the titles a filter means.
  ///
  /// @param whole what the analyses make of all titles
  /// @throws app.marquee.domain.filter.FilterException where the filter does not fit the catalogue
  /// @throws app.marquee.domain.run.MarqueeException where what it is about is not among the titles
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Answer answer(Inquiry inquiry, Filter filter, Analysed whole, Recipe recipe, RunContext context);

  /// Why a filter does not fit the catalogue, empty where it does. Told at once, however many
  /// titles there are.
  Optional<String> misfit(Filter filter);
}
