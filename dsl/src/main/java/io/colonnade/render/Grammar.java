package io.colonnade.render;

/**
 * What a database's SQL looks like: a closed list of axes, each of which every database has to answer.
 *
 * <p>An axis writes its clause or refuses by name with what to use instead; nobody asks which answer it has. A new
 * axis does not compile until every dialect has answered it.
 *
 * @param names how names are written
 * @param selecting the clauses of a query
 * @param grouping aggregates and windows
 * @param tables what stands in FROM beside tables
 * @param comparing conditions
 * @param writing insert, update and delete
 * @param types values and their places
 * @param limits how much fits
 * @param functions how each function is spelled
 */
public record Grammar(
        Names names,
        Selecting selecting,
        Grouping grouping,
        Tables tables,
        Comparing comparing,
        Writing writing,
        Types types,
        Limits limits,
        Functions functions) {}
