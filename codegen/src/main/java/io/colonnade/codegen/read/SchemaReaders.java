package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.problem.GenerationException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the reader by the connection's database and reads with it. */
public final class SchemaReaders {

    private SchemaReaders() {}

    /** The reader for this product; JDBC metadata where we have none of our own. */
    public static SchemaReader forProduct(String product) {
        return switch (product) {
            case "PostgreSQL" -> new PostgresReader();
            case "H2" -> new H2Reader();
            case "MySQL" -> new MysqlReader();
            case "Microsoft SQL Server" -> new SqlServerReader();
            case "MariaDB" -> new MariadbReader();
            default -> new JdbcMetadataReader(product);
        };
    }

    /**
     * Reads these schemas, or the connection's default schema when none is named.
     *
     * @throws GenerationException when a schema does not exist, holds nothing or cannot be read
     */
    public static Catalog read(Connection connection, List<String> schemas) {
        try {
            return read(connection, product(connection.getMetaData()), schemas);
        } catch (SQLException failure) {
            throw new GenerationException(
                    isBroken(connection) ? ReadProblems.broken(failure) : ReadProblems.unreadable(failure), failure);
        }
    }

    private static boolean isBroken(Connection connection) {
        try {
            return !connection.isValid(5);
        } catch (SQLException broken) {
            return true;
        }
    }

    private static String product(DatabaseMetaData metadata) throws SQLException {
        String product = metadata.getDatabaseProductName();
        if (product.equals("MySQL") && metadata.getDatabaseProductVersion().contains("MariaDB")) {
            throw new GenerationException(ReadProblems.mariadbAsMysql());
        }
        return product;
    }

    private static Catalog read(Connection connection, String product, List<String> schemas) throws SQLException {
        SchemaReader reader = forProduct(product);
        String defaultSchema = reader.defaultSchema(connection);
        List<String> existing = reader.schemas(connection).stream().sorted().toList();
        List<String> wanted = wanted(schemas, defaultSchema, existing, product);
        Catalog catalog = reader.read(connection, defaultSchema, wanted);
        for (Schema schema : catalog.schemas()) {
            if (schema.isEmpty() && wanted.contains(schema.name())) {
                throw new GenerationException(ReadProblems.nothing(schema.name(), product, existing));
            }
        }
        return catalog;
    }

    private static List<String> wanted(
            List<String> schemas, @Nullable String defaultSchema, List<String> existing, String product) {
        if (schemas.isEmpty() && defaultSchema == null) {
            throw new GenerationException(ReadProblems.noDefaultSchema(product, existing));
        }
        List<String> wanted = schemas.isEmpty() && defaultSchema != null ? List.of(defaultSchema) : schemas;
        for (String schema : wanted) {
            if (!existing.contains(schema)) {
                throw new GenerationException(ReadProblems.noSchema(schema, product, existing));
            }
        }
        return wanted.stream().distinct().toList();
    }
}
