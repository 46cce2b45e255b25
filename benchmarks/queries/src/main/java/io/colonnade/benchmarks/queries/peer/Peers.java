package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.queries.place.Place;
import java.util.List;

/** The libraries by name. */
public final class Peers {
    public static final String BY_HAND = "JDBC";
    public static final String FRESH = "Colonnade";
    public static final String COMPILED = "Colonnade, compiled";

    /** All of them; what the others are compared with first. */
    public static final List<String> NAMES = List.of(
            BY_HAND, COMPILED, FRESH, "Hibernate", "jOOQ", "Querydsl-SQL", "MyBatis", "Jdbi", "Spring JdbcClient");

    /** Those of a quick run. */
    public static final List<String> FEW = List.of(BY_HAND, COMPILED, FRESH, "Hibernate", "jOOQ");

    private Peers() {}

    /** The library of this name at a place. */
    public static Peer of(String name, Place place) {
        return switch (name) {
            case BY_HAND -> new Jdbc(place.dataSource());
            case COMPILED -> new ColonnadeCompiled(place);
            case FRESH -> new Colonnade(place);
            case "Hibernate" -> new HibernateLibrary(place);
            case "jOOQ" -> new Jooq(place);
            case "Querydsl-SQL" -> new QuerydslLibrary(place);
            case "MyBatis" -> new MyBatisLibrary(place);
            case "Jdbi" -> new JdbiLibrary(place);
            case "Spring JdbcClient" -> new SpringLibrary(place);
            default -> throw new IllegalArgumentException("no library is called " + name);
        };
    }
}
